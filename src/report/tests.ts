import { excusedUntested, openChecks } from '../vocabulary/en/claims.ts'
import { lexicon } from '../vocabulary/lexicon.ts'
import type { Statement } from './statements.ts'

const words = lexicon({ open: openChecks, excused: excusedUntested })
const checks: ReadonlySet<string> = new Set(['test', 'verify', 'validate', 'benchmark', 'load test', 'smoke test'])
const maxText = 140

/** Whether a statement says that something has not been tested: a row, an item, a field or a short line. */
export function isUntested({ passage, stance, state, text, standing, isLater }: Statement): boolean {
  if (stance !== 'claim' || state !== 'untested' || passage.fenced || isLater) return false
  if (standing.role === 'template' || standing.role === 'guide' || /→|=>/.test(text)) return false
  const near = passage.context[0]?.text ?? ''
  return (passage.row !== null || text.length < maxText) && !words.has(`${text} ${near}`, 'excused')
}

/** Whether a statement is an open box that asks for a test of this release. */
export function isOpenTest({ passage, stance, stateBy, subject, text, standing, isLater, isOptional }: Statement): boolean {
  if (stance !== 'open' || stateBy !== 'box' || isLater || isOptional || passage.fenced) return false
  if (standing.role === 'guide' || standing.role === 'plan' || standing.role === 'template') return false
  return checks.has(subject.verb?.word ?? '') || words.has(text, 'open')
}
