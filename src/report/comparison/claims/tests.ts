import type { Passage } from '../../../outline/passage.ts'
import type { Spanned } from '../../../span.ts'
import { claimClasses } from '../../../vocabulary/en/claims.ts'
import { excusedUntested, nextLabels, openChecks, testRuns } from '../../../vocabulary/en/shortfalls.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { statePhrase } from '../../items/state/phrase.ts'
import type { Statement } from '../statements.ts'

const words = lexicon({ open: openChecks, next: nextLabels, run: testRuns, excused: excusedUntested }, claimClasses)
const checks: ReadonlySet<string> = new Set(['test', 'verify', 'validate', 'benchmark', 'load test', 'smoke test'])
/** What an order to test asks for; to verify may be a look. */
const tries: ReadonlySet<string> = new Set(['test', 'benchmark', 'load test', 'smoke test'])
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
function isUntested({ passage, stance, state, text, standing, isLater }: Statement): boolean {
  const said = (stance === 'claim' && state === 'untested') || (stance === 'mention' && hasUntestedCell(passage))
  if (!said || passage.form === 'heading' || passage.fenced || isLater) return false
  if (standing.role === 'template' || standing.role === 'guide' || /→|=>/.test(text)) return false
  const near = passage.context[0]?.text ?? ''
  return (passage.row !== null || text.length < maxText) && !words.has(`${text} ${near}`, 'excused')
}

/** Whether a statement is an open box or a next step that asks for a test of this release. */
function isOpenTest({
  passage,
  stance,
  stateBy,
  subject,
  text,
  standing,
  isLater,
  isOptional,
  followsRelease,
  item,
}: Statement): boolean {
  if (isLater || isOptional || passage.fenced || passage.quoted) return false
  if (standing.role === 'plan' || standing.role === 'template' || standing.role === 'condition') return false
  if (standing.role === 'guide' && item?.obligation !== 'mandatory') return false
  if (passage.field !== null && words.has(passage.field.key.text, 'next'))
    return words.has(passage.field.value.text, 'run')
  if (stance === 'instruction')
    return (
      !followsRelease && standing.role === 'action' && passage.form === 'item' && tries.has(subject.verb?.word ?? '')
    )
  if (stance !== 'open' || stateBy !== 'box') return false
  return checks.has(subject.verb?.word ?? '') || words.has(text, 'open')
}

/** Something that the report says is not tested, or that a box or next step still asks to test. */
export interface TestGap extends Spanned {
  readonly statement: Statement
  /** Something is asked for, not said. */
  readonly isAsked: boolean
}

/** The things that are not tested yet. */
export function readTestGaps(statements: readonly Statement[]): TestGap[] {
  return statements.flatMap((statement): TestGap[] => {
    const { span } = statement
    if (isUntested(statement)) return [{ span, statement, isAsked: false }]
    return isOpenTest(statement) ? [{ span, statement, isAsked: true }] : []
  })
}
