import type { Outline } from '../../../outline/passage.ts'
import { derivationWords } from '../../../vocabulary/en/grounds.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { isOnScale, isRatio, type Ratio } from '../../quantity/quantity.ts'
import type { Stretch } from '../stretch.ts'
import type { Score } from './scores.ts'

/** A score that follows from no count of the report, and the counts that it gives. */
export interface UnderivedScore {
  readonly span: Score['span']
  readonly score: Score
  readonly ratios: readonly Ratio[]
}

const words = lexicon({ derivation: derivationWords })
const fewestMarks = 2
const mostRatios = 20
const fewestCounted = 5
/** Points of a hundred within which a score is what a count comes to. */
const slack = 1.5

/** Whether shares, alone or together, come to a score. */
function follows({ value, scale }: Score, ratios: readonly Ratio[]): boolean {
  const score = (100 * value) / scale
  const shares = ratios.map(({ part, whole }) => (100 * part) / whole)
  const sum = ratios.reduce((all, { part, whole }) => ({ part: all.part + part, whole: all.whole + whole }), {
    part: 0,
    whole: 0,
  })
  const mean = shares.reduce((all, share) => all + share, 0) / shares.length
  return [...shares, mean, (100 * sum.part) / sum.whole].some((share) => Math.abs(share - score) <= slack)
}

/** The score in percent of a report that has no part scores, no weights and no count that comes to it. */
export function readUnderivedScores(
  outline: Outline,
  stretches: readonly Stretch[],
  scores: readonly Score[],
): UnderivedScore[] {
  const [score] = scores.filter(
    ({ scale, value, isHistory, isApproximate, kind }) =>
      scale === 100 && value < scale && !isHistory && !isApproximate && kind !== 'confidence',
  )
  if (score === undefined || outline.passages.some(({ prose }) => words.has(prose.text, 'derivation'))) return []
  const own = new Set(scores.map(({ passage }) => passage))
  const others = stretches.filter(({ passage }) => !own.has(passage)).flatMap(({ quantities }) => quantities)
  const parts = others.filter((one) =>
    one.kind === 'ratio' ? isOnScale(one) : one.dimension === 'percent' || one.dimension === 'stars',
  )
  const ratios = others.filter(isRatio).filter(({ whole, isOpen }) => whole >= fewestCounted && !isOpen)
  if (parts.length >= fewestMarks || ratios.length > mostRatios || (ratios.length > 0 && follows(score, ratios)))
    return []
  return [{ span: score.span, score, ratios }]
}
