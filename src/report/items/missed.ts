import type { Checklist, ChecklistItem } from '../model/item.ts'
import type { Report } from '../report.ts'

const unmet: ReadonlySet<string> = new Set(['failed', 'open', 'untested'])
const told: ReadonlySet<string> = new Set(['cell', 'field', 'glyph', 'bracket'])

function isMissed({ state, stateBy, obligation, waived }: ChecklistItem): boolean {
  return unmet.has(state) && told.has(stateBy) && obligation === 'unspecified' && !waived
}

function missedIn({ kind, items }: Checklist): ChecklistItem[] {
  return kind === 'criteria' ? items.filter(isMissed) : []
}

/** The criteria that a report itself says are not met, those aside that are gates of the go. */
export function missedCriteria({ checklists }: Report): ChecklistItem[] {
  return checklists.flatMap(missedIn)
}
