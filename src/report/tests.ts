import { claimClasses, excusedUntested, openChecks } from '../vocabulary/en/claims.ts'
import type { Passage } from '../outline/passage.ts'
import { lexicon } from '../vocabulary/lexicon.ts'
import { statePhrase } from './state/phrase.ts'
import type { Statement } from './statements.ts'

const words = lexicon({ open: openChecks, excused: excusedUntested }, claimClasses)
const checks: ReadonlySet<string> = new Set(['test', 'verify', 'validate', 'benchmark', 'load test', 'smoke test'])
const maxText = 140
const maxCellWords = 3

/** Whether a cell of a row says no more than that the thing is untested. */
function hasUntestedCell({ row }: Passage): boolean {
  return (row?.cells ?? []).some(({ body }, index) => {
    const phrase = index > 0 && body.text.split(/\s+/).length <= maxCellWords ? statePhrase(body.text) : null
    return phrase?.state === 'untested' && phrase.start === 0
  })
}

/** Whether a statement says that something has not been tested: a row, an item, a field or a short line. */
export function isUntested({ passage, stance, state, text, standing, isLater }: Statement): boolean {
  const said = (stance === 'claim' && state === 'untested') || (stance === 'mention' && hasUntestedCell(passage))
  if (!said || passage.fenced || isLater) return false
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
