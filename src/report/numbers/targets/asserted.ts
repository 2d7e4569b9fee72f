import { targetWords } from '../../../vocabulary/en/measurements.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { type Amount, isAmount } from '../../quantity/quantity.ts'
import { begins, ends } from '../beside.ts'
import { type Better, betterOf, speaksOf, statisticOf } from '../statistic.ts'
import { type Stretch, wordsAfter, wordsBefore, wordsOf } from '../stretch.ts'
import { fitOf } from './fit.ts'
import type { Target } from './target.ts'

const words = lexicon(targetWords)
const farthest = 70
const wayOf = { keeps: null, beats: 'more', undercuts: 'less' } as const
const claims = Object.keys(wayOf) as (keyof typeof wayOf)[]

/** A target that the verb gives a direction: what exceeds it is above it. */
function directed(target: Amount, way: Better | null): Amount {
  if (target.bound !== null || way === null) return target
  return way === 'more'
    ? { ...target, low: target.value, high: null, bound: '≥' }
    : { ...target, low: null, high: target.value, bound: '≤' }
}

/** `78 % exceeds the 80 % gate`, `the 1,000 req/s goal is met with 820 req/s`: a sentence that says a value keeps its target. */
export function fromAssertion(stretch: Stretch): Target[] {
  const text = wordsOf(stretch)
  if (speaksOf(text, 'planned') || speaksOf(text, 'earlier')) return []
  const amounts = stretch.quantities.filter(isAmount)
  return amounts.slice(1).flatMap((second, index): Target[] => {
    const first = amounts[index]
    if (first === undefined || first.dimension !== second.dimension) return []
    if (ends(wordsBefore(stretch, first), words, 'any target')) return []
    const gap = stretch.prose.text.slice(first.end, second.start)
    const claim = words.among(gap, claims)
    if (claim === null || gap.length > farthest || words.has(text, 'no claim')) return []
    const isReversed = begins(gap, words, 'target after')
    const isNamed =
      isReversed || begins(wordsAfter(stretch, second), words, 'target after') || words.has(gap, 'any target')
    const [actual, target] = isReversed ? [second, first] : [first, second]
    const statistic = statisticOf(text)
    const better = statistic === null ? null : betterOf(statistic)
    const fit = isNamed && actual.bound === null ? fitOf(actual, directed(target, wayOf[claim]), better) : null
    if (fit === null) return []
    return [
      { span: actual.span, subject: text.slice(0, 60).trim(), actual, target, fit, outcome: 'met', restatedBy: [] },
    ]
  })
}
