import type { OverallVerdict, Verdict } from './model/verdict.ts'
import type { Report } from './report.ts'

/**
 * Where a report says go and nothing else: the go itself, or in a conditional report the place that forgets the
 * conditions. Null for other decisions, forms, plans and what no longer holds.
 */
export function plainGo({ verdict, genre }: Report): Verdict | OverallVerdict | null {
  if (verdict === null || verdict.superseded || genre !== 'report') return null
  const plain = verdict.statedAt.find((stated) => stated.decision === 'go' && stated.plain && stated.scope === 'whole')
  if (plain !== undefined) return plain
  return verdict.decision === 'go' ? verdict : null
}
