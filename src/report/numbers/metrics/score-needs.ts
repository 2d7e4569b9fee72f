import { groupBy } from '../../../group.ts'
import type { Passage, Section } from '../../../outline/passage.ts'
import { needClasses, needWords, scoreHeads, scoreSentenceWords } from '../../../vocabulary/en/score-needs.ts'
import { scoreWords, wholeNames } from '../../../vocabulary/en/scores.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { begins, ends } from '../beside.ts'
import { nameWords, scopeOf } from '../scope.ts'
import { isClaimed, type Stretch, wordsAfter, wordsBefore, wordsOf } from '../stretch.ts'
import { summaryName } from '../sums/table-sums.ts'
import type { Requirement } from './criteria.ts'

/** A number on the scale of the report's score. */
interface Mark {
  readonly stretch: Stretch
  readonly quantity: Quantity
  readonly value: number
  /** What the best is; null where only the number is given. */
  readonly scale: number | null
}

const words = lexicon(needWords, needClasses)
const kinds = lexicon(scoreWords)
const heads = lexicon(scoreHeads, needClasses)
const known = new Set([...wholeNames, ...scoreSentenceWords].flatMap(nameWords))
const named = /\b(?:scor\w*|overall|readiness|ready|total|rating|grade|points?|marks?)\b/i
const otherKinds = ['confidence', 'completion', 'maturity'] as const
const maxScopeWords = 3
/** Sentences with more numbers are no statements of a score. */
const mostNumbers = 6
const mostScores = 20
/** A bare number lies on a scale when it is no more than the best and no less than a fifth of it. */
const leastShare = 0.2

/** Whether words speak of the score, the release and nothing else. */
function isOfScore(text: string): boolean {
  return nameWords(text).every((word) => known.has(word)) && kinds.among(text, otherKinds) === null
}

function markOf(stretch: Stretch, quantity: Quantity): Mark | null {
  if (quantity.isCode) return null
  if (quantity.kind === 'ratio')
    return quantity.isOpen ? null : { stretch, quantity, value: quantity.part, scale: quantity.whole }
  if (quantity.sign !== null || quantity.isRange) return null
  if (quantity.dimension === 'percent') return { stretch, quantity, value: quantity.value, scale: 100 }
  return quantity.dimension === 'count' ? { stretch, quantity, value: quantity.value, scale: null } : null
}

/** The head of the column that a number stands in, where its row is about the whole; null elsewhere. */
function headOf({ passage: { row }, cell }: Stretch): string | null {
  const label = row?.cells[0]?.body.text ?? ''
  if (row === null || cell === null || cell === row.cells[0] || !summaryName(label) || !isOfScore(label)) return null
  return row.grid.header[row.cells.indexOf(cell)]?.body.text ?? null
}

/** Whether the words around a number make it the least score that is needed. */
function isNeeded({ stretch, quantity }: Mark): boolean {
  const text = wordsOf(stretch)
  if (words.has(text, 'other time')) return false
  if (stretch.cell !== null) return heads.has(headOf(stretch) ?? '', 'need')
  if (!isOfScore(text)) return false
  const [left, right] = [wordsBefore(stretch, quantity), wordsAfter(stretch, quantity)]
  const bound = quantity.kind === 'amount' ? quantity.bound : null
  if (bound === '<') return ends(left, words, 'short of') || begins(right, words, 'no go')
  if (bound === '≤') return false
  return ends(left, words, 'least before') || begins(right, words, 'least after')
}

/** Whether a number is the score that the report gives itself. */
function isScore({ stretch, quantity }: Mark): boolean {
  const text = wordsOf(stretch)
  const left = wordsBefore(stretch, quantity)
  if (quantity.kind === 'amount' && quantity.bound !== null) return false
  if (ends(left, words, 'former') || words.has(text, 'other time') || !isClaimed(stretch.passage)) return false
  if (stretch.cell !== null) return heads.has(headOf(stretch) ?? '', 'score')
  return named.test(text) && isOfScore(text)
}

function compare(need: Mark, mark: Mark): number | null {
  if (need.scale !== null && mark.scale !== null) return mark.value / mark.scale - need.value / need.scale
  const scale = need.scale ?? mark.scale ?? Math.max(need.value, mark.value)
  const isOnScale = [need.value, mark.value].every((value) => value <= scale && value >= leastShare * scale)
  return isOnScale ? (mark.value - need.value) / scale : null
}

/** Scores by the sentence, the passage, the section and the report that they stand in. */
function nearest(scores: readonly Mark[]): (need: Mark) => readonly Mark[] {
  const placesOf = ({ stretch }: Mark) => {
    const { passage } = stretch
    return [stretch, passage, passage.section, passage.section.part] as const
  }
  const known = groupBy<Mark, Stretch | Passage | Section | number>(scores, placesOf)
  return (need) => {
    for (const place of placesOf(need)) {
      const found = known.get(place)
      if (found !== undefined) return found.slice(0, mostScores)
    }
    return []
  }
}

/** `We need at least 85 to ship` against `Overall score: 76`: the least score that a release needs, beside its own. */
export function readScoreNeeds(stretches: readonly Stretch[]): Requirement[] {
  const short = stretches.filter(({ quantities }) => quantities.length <= mostNumbers)
  const needs: Mark[] = []
  const scores: Mark[] = []
  for (const stretch of short) {
    const marks = stretch.quantities.flatMap((quantity) => markOf(stretch, quantity) ?? [])
    const needed = marks.filter(isNeeded)
    if (needed.length === 1) needs.push(...needed)
    if (scopeOf(stretch.passage).length <= maxScopeWords)
      scores.push(...marks.filter((mark) => !needed.includes(mark) && isScore(mark)))
  }
  const scoresBeside = nearest(scores)
  return needs.flatMap((need): Requirement[] => {
    const own = scoresBeside(need)
    const gaps = own.map((mark) => compare(need, mark))
    const [first] = own
    if (first === undefined || gaps.includes(null)) return []
    const missed = gaps.filter((gap) => (gap ?? 0) < -1e-9).length
    if (missed !== 0 && missed !== gaps.length) return []
    const reached = { span: first.quantity.span, text: first.quantity.text.trim() }
    const fit = missed > 0 ? 'missed' : 'met'
    const { span, text } = need.quantity
    return [{ span, kind: 'score', name: 'readiness', required: text.trim(), reached, fit }]
  })
}
