import { closesForm, plainGo } from '../report/items/plain-go.ts'
import { rule } from './rule.ts'

interface Data {
  readonly open: number
  readonly first: string
}

const unmet: ReadonlySet<string> = new Set(['open', 'failed', 'partial', 'untested'])

/** A plain go beside its own conditions, said to be open. */
export const goWithOpenConditions = rule<Data>({
  id: 'go-with-open-conditions',
  title: 'A plain go has no open condition',
  why: 'A condition that is still open makes the go conditional, and the headline should say so.',
  silent: 'Conditional verdicts, conditions for after the launch, conditions that nothing says are open.',
  family: 'verdict',
  severity: 'error',
  *check(report) {
    const go = plainGo(report)
    if (go === null || closesForm(report, go)) return
    const open = report.checklists
      .filter((list) => list.kind === 'condition')
      .flatMap((list) => list.items)
      .filter(
        (item) =>
          unmet.has(item.state) &&
          item.stateBy !== 'section' &&
          item.obligation === 'mandatory' &&
          !item.choice &&
          !item.affirmed &&
          !item.waived,
      )
    const [first] = open
    if (first === undefined) return
    const boxed = open.some((item) => item.stateBy === 'box')
    yield {
      at: go,
      against: open,
      data: { open: open.length, first: first.text },
      severity: boxed ? 'error' : 'warning',
    }
  },
  message: ({ open, first }) =>
    open === 1 ? `Says go, but its condition is open: ${first}` : `Says go, but ${open} of its conditions are open`,
  relatedMessage: () => 'A condition of the go, still open',
  examples: {
    clean: [
      '# Search\n\n**Decision:** GO\n\n## Conditions\n\n- [x] Index rebuilt\n- [x] Alerts on\n',
      '# Search\n\n**Decision:** CONDITIONAL GO\n\n## Conditions\n\n- [ ] Index rebuilt\n',
      '# Search\n\n**Decision:** GO\n\n## Conditions after launch\n\n- [ ] Weekly review\n',
    ],
    flagged: {
      'Says go, but its condition is open: Index rebuilt':
        '# Search\n\n**Decision:** GO\n\n## Conditions\n\n- [ ] Index rebuilt\n- [x] Alerts on\n',
    },
  },
})
