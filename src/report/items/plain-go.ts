import type { OverallVerdict, Verdict } from '../model/verdict.ts'
import type { Report } from '../report.ts'
import { isPlainGo } from '../verdicts/clear.ts'

/**
 * Where a report says go and nothing else, at the place that weighs most: the go itself, or in a conditional report the
 * place that forgets the conditions. Null for other decisions, forms, plans and what no longer holds.
 */
export function plainGo({ verdict, genre }: Report): Verdict | OverallVerdict | null {
  if (verdict === null || verdict.superseded || genre !== 'report') return null
  const whole = verdict.statedAt.filter(({ decision, scope }) => decision === 'go' && scope === 'whole')
  const stated = whole.filter(({ stage }) => stage !== 'testing')
  if (whole.length > 0 && stated.length === 0) return null
  const [plain] = stated.filter((some) => some.plain).sort((a, b) => a.rank - b.rank)
  if (plain !== undefined) return plain
  return verdict.decision === 'go' ? (stated[0] ?? verdict) : null
}

/**
 * Whether a go only closes what is yet to be filled in: `You're ready!` after a list of which nothing is ticked. One that
 * is said in front of the list as well is the report's own.
 */
export function closesForm({ checklists, verdicts }: Report, go: Verdict | OverallVerdict): boolean {
  const first = checklists.find((list) => list.form && list.items.some((item) => item.stateBy === 'box'))
  if (first === undefined || go.span.start < first.span.start) return false
  if (verdicts.some((other) => other.scope === 'whole' && isPlainGo(other) && other.span.start < first.span.start))
    return false
  return !('place' in go) || go.place === 'heading' || go.place === 'prose' || go.place === 'line'
}
