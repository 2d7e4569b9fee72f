import type { Spanned } from '../../../span.ts'
import { restWords } from '../../../vocabulary/en/tallies.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { valueText } from '../../quantity/format.ts'
import { agrees, combine, type Interval, point } from '../../quantity/interval.ts'
import { type Amount, isAmount, isCount, isPlainPercent, isRatio, type Quantity } from '../../quantity/quantity.ts'
import { begins, ends, opensWhole } from '../beside.ts'
import { nameWords, pluralsIn } from '../scope.ts'
import { isClaimed, type Stretch, wordsAfter, wordsBefore } from '../stretch.ts'

/** A part of a whole, and what the report says is left of it: `12 of 18 done, 7 to go`. */
export interface Rest extends Spanned {
  readonly stated: Amount
  readonly part: Spanned
  /** What the part leaves of the whole. */
  readonly left: Interval
  readonly wording: string
}

interface Portion {
  readonly at: Quantity
  readonly left: Interval
  readonly dimension: Amount['dimension']
  readonly noun: string
  readonly wording: string
}

const words = lexicon(restWords)
const outOf = /^\s*(?:\p{L}+\s)?(?:out )?of (?:the |our |a )?(?:\p{L}+ )?(?:of )?\**$/iu

/** What a number leaves of the whole that stands beside it. */
function portionAt(stretch: Stretch, index: number): Portion | null {
  const { quantities, prose } = stretch
  const [at, next] = [quantities[index], quantities[index + 1]]
  if (isRatio(at))
    return at.isOpen || at.part > at.whole
      ? null
      : { at, left: point(at.whole - at.part), dimension: 'count', noun: at.noun, wording: at.text.trim() }
  if (isPlainPercent(at) && !at.isApproximate) {
    const left = combine(point(100), at.interval, (all, part) => all - part)
    return left === null ? null : { at, left, dimension: 'percent', noun: '', wording: at.text.trim() }
  }
  if (!isAmount(at) || !isAmount(next) || at.bound !== null || next.bound !== null || at.isApproximate) return null
  if (at.dimension !== next.dimension || next.isApproximate) return null
  const gap = prose.text.slice(at.end, next.start)
  const isOf = at.dimension === 'money' && outOf.test(gap)
  const isWholeFirst = isCount(at) && isCount(next) && opensWhole(wordsBefore(stretch, at)) && !/[.;]/.test(gap)
  if (!isOf && !isWholeFirst) return null
  const [part, whole] = isOf ? [at, next] : [next, at]
  const left = combine(whole.interval, part.interval, (all, some) => all - some)
  if (left === null || part.value > whole.value) return null
  const wording = `${part.text.trim()} of ${whole.text.trim()}`
  return { at: next, left, dimension: at.dimension, noun: isCount(at) ? at.noun : '', wording }
}

/** Whether two numbers count different things, as far as plural nouns tell. */
function countsAnother(a: string, b: string): boolean {
  const [first = [], second = []] = [a, b].map((noun) =>
    nameWords(
      pluralsIn(noun)
        .filter((word) => word.length > 3)
        .join(' '),
    ),
  )
  return second.length > 0 && first.length > 0 && !second.some((word) => first.includes(word))
}

function isRest(stretch: Stretch, amount: Amount): boolean {
  const before = wordsBefore(stretch, amount)
  const after = wordsAfter(stretch, amount)
  return !/^\s*of\b/.test(after) && (ends(before, words, 'before') || begins(after, words, 'after'))
}

function restIn(portions: readonly Portion[], stretch: Stretch, isNext: boolean): Rest[] {
  return stretch.quantities.filter(isAmount).flatMap((stated): Rest[] => {
    if (stated.bound !== null || stated.sign !== null || !isRest(stretch, stated)) return []
    const own = portions.filter(
      ({ dimension, at }) => dimension === stated.dimension && (isNext || at.end <= stated.start) && at !== stated,
    )
    const [portion, ...more] = own
    if (portion === undefined || more.length > 0 || countsAnother(portion.noun, stated.noun)) return []
    return [{ span: stated.span, stated, part: portion.at, left: portion.left, wording: portion.wording }]
  })
}

/** What is left of wholes, told in the same sentence or in the next one. */
export function readRests(stretches: readonly Stretch[]): Rest[] {
  const claimed = stretches.filter((stretch) => isClaimed(stretch.passage) && stretch.cell === null)
  return claimed.flatMap((stretch, index) => {
    const portions = stretch.quantities.flatMap((_, at) => portionAt(stretch, at) ?? [])
    if (portions.length === 0) return []
    const next = claimed[index + 1]
    const own = restIn(portions, stretch, false)
    return own.length > 0 || next?.prose !== stretch.prose ? own : restIn(portions, next, true)
  })
}

/** What the part leaves, in words. */
export function leftText({ stated, left }: Rest): string {
  return valueText((left.low + left.high) / 2, stated.dimension === 'money' ? 'count' : stated.dimension)
}

/** Whether what is said to be left is not what the part leaves. */
export function isWrongRest({ stated, left }: Rest): boolean {
  return !agrees(stated.interval, left)
}
