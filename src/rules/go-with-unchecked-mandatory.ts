import { openBoxes } from '../report/items/open-boxes.ts'
import { closesForm, plainGo } from '../report/items/plain-go.ts'
import { obligations } from '../report/model/state.ts'
import { some } from './option.ts'
import { rule } from './rule.ts'

interface Data {
  readonly kind: string
  readonly open: number
  readonly first: string
}

const options = {
  obligations: some(['mandatory'], obligations, 'Boxes that have to be ticked before a go'),
}

/** A go beside boxes that have to be ticked before it. */
export const goWithUncheckedMandatory = rule<Data, typeof options>({
  id: 'go-with-unchecked-mandatory',
  title: 'A go stands beside no open mandatory box',
  why: 'Whoever acts on the headline ships before the checklist is through.',
  silent:
    'Boxes for after the launch and below the release in their list, launch-day procedures, optional and recommended ones, steps of another box, choices such as GO / NO-GO, the release itself, conditional verdicts, a go to a test phase.',
  family: 'verdict',
  severity: 'error',
  options,
  *check(report, { obligations }) {
    const go = plainGo(report)
    if (go === null || closesForm(report, go)) return
    const open = openBoxes(report).filter(({ obligation }) => obligations.includes(obligation))
    const [first] = open
    if (first === undefined) return
    const bound = open.some(({ obligationBy }) => obligationBy !== null)
    const kind = open.every(({ obligation }) => obligation === 'mandatory') ? 'mandatory box' : 'box'
    const data = { kind, open: open.length, first: first.text }
    yield { at: go, against: open, data, severity: bound ? 'error' : 'warning' }
  },
  message: ({ kind, open, first }) =>
    open === 1 ? `Says go, but a ${kind} is open: ${first}` : `Says go, but ${open} ${kind}es are open`,
  relatedMessage: ({ kind }) => (kind === 'box' ? 'Not ticked' : 'Mandatory and not ticked'),
  examples: {
    clean: [
      '# Release 2.4\n\n**Decision:** GO\n\n## Pre-deployment checklist\n\n- [x] Backups taken\n- [x] Alerts on\n\n## Post-launch\n\n- [ ] Review dashboards after a week\n',
      '# Release 2.4\n\n**Decision:** CONDITIONAL GO\n\n## Required before deployment\n\n- [ ] Rotate the API key\n',
      '# Release 2.4\n\n**Decision:** GO\n\n## Checklist for the release\n\n- [x] Backups taken\n- [ ] Deploy to production\n- [ ] Try the signup\n- [ ] Monitor for 24 hours\n',
      '# Ledger UAT readiness\n\n**Recommendation:** PROCEED WITH UAT\n\n## Acceptance criteria (must pass)\n\n- [ ] Login works\n- [ ] Orders are kept\n',
      '# Release 2.4\n\n## Decision\n\n- [x] GO\n- [ ] NO-GO\n\n## Nice to have\n\n- [ ] Dark mode\n',
    ],
    flagged: {
      'Says go, but a mandatory box is open: Rotate the API key':
        '# Release 2.4\n\n**Decision:** GO\n\n## Required before deployment\n\n- [x] Backups taken\n- [ ] Rotate the API key\n',
      'Says go, but 2 mandatory boxes are open':
        '# Ledger\n\n**Decision:** GO\n\n## Before deployment\n\n- [ ] Cluster created\n  - [ ] Open the console\n  - [ ] Pick a region\n- [ ] Restore verified\n',
      'Says go, but 4 mandatory boxes are open':
        '# Depot\n\n**Status:** PRODUCTION READY\n\n## Before launch (must do)\n\n- [ ] Rotate the secrets\n- [ ] Set up backups\n- [ ] Run load tests\n- [ ] Agree on a rota\n\n## Conclusion\n\n**Ready for production.**\n',
      'Says go, but 3 mandatory boxes are open':
        '# Billing service\n\n**Status:** ✅ READY FOR PRODUCTION\n\n## Pre-launch checklist\n\n- [ ] Load test passed\n- [x] Runbook written\n- [ ] Pager rota agreed\n- [ ] Accessibility audit completed\n',
    },
  },
})
