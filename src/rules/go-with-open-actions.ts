import { closesForm, plainGo } from '../report/items/plain-go.ts'
import type { Checklist, ChecklistItem } from '../report/model/item.ts'
import { rule } from './rule.ts'

interface Data {
  readonly open: number
  readonly first: string
}

const undone: ReadonlySet<string> = new Set(['open', 'failed', 'untested'])
const told: ReadonlySet<string> = new Set(['cell', 'field', 'glyph', 'bracket'])

function isUndone({ state, stateBy, proof, nested, beforeLaunch }: ChecklistItem): boolean {
  if (stateBy === 'glyph' && nested) return false
  if (told.has(stateBy)) return undone.has(state) || (stateBy === 'cell' && state === 'partial' && beforeLaunch)
  return proof && state === 'open' && stateBy === 'section' && beforeLaunch
}

/** What a list without boxes leaves undone before the launch: tests, checks and fixes, and what is marked as open or failed. */
function openActions({ kind, items }: Checklist): ChecklistItem[] {
  if (kind === 'condition' || kind === 'sign-off') return []
  return items.filter((item) => isUndone(item) && item.obligation === 'mandatory' && !item.step && !item.waived)
}

/** A go beside work that is still asked for before the launch. */
export const goWithOpenActions = rule<Data>({
  id: 'go-with-open-actions',
  title: 'A go leaves nothing to test or fix before it',
  why: 'What is still to be tested may fail, and the headline says that nothing can.',
  silent: 'Steps of a rollout, actions for after the launch, conditional verdicts, recommendations.',
  family: 'verdict',
  severity: 'warning',
  *check(report) {
    const go = plainGo(report)
    if (go === null || closesForm(report, go)) return
    const open = report.checklists.flatMap(openActions)
    const [first] = open
    if (first === undefined) return
    const asked = open.flatMap(({ obligationBy }) => (obligationBy === null ? [] : [{ span: obligationBy }]))
    yield { at: go, against: [...asked.slice(0, 1), ...open], data: { open: open.length, first: first.text } }
  },
  message: ({ open, first }) =>
    `Says go, but ${open === 1 ? 'there is something' : `there are ${open} things`} to do before it: ${first}`,
  relatedMessage: () => 'To be done before the launch',
  examples: {
    clean: [
      '# Search\n\n**Decision:** GO\n\n## Before the deployment\n\n1. Notify the operations team\n2. Provision the server\n',
      '# Search\n\n**Decision:** GO\n\n## After launch\n\n1. Load test the import\n',
      '# Search\n\n**Decision:** CONDITIONAL GO\n\n## Before production\n\n1. Load test the import\n',
    ],
    flagged: {
      'Says go, but there is something to do before it: Load test the import':
        '# Search\n\n**Status:** PRODUCTION READY\n\n## Before production\n\n1. Load test the import\n2. Update the runbook\n',
      'Says go, but there are 2 things to do before it: Browser tests: all four':
        '# Search\n\n**Status:** PRODUCTION READY\n\n## Launch checklist\n\n### Testing required\n\n- 🔄 **Browser tests**: all four\n- ❌ **Penetration test**\n- ✅ **Unit tests**\n',
    },
  },
})
