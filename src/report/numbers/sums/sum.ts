import type { Spanned } from '../../../span.ts'
import { agrees, type Interval, point, sumOf } from '../../quantity/interval.ts'
import { type Amount, valueSum } from '../../quantity/quantity.ts'
import type { Derivation } from '../derived/derivation.ts'

/** A stated total and the parts that it should be the sum of. */
export interface Sum extends Spanned {
  /** What the total is called. */
  readonly name: string
  readonly total: Amount
  readonly parts: readonly Amount[]
  /** Parts without a number of their own may hold a rest. */
  readonly mayOmit: boolean
  /** Arithmetic that the report sets out itself, and not one that a reader puts together. */
  readonly isStated: boolean
  /** The total says which parts it is of, so that it is meant as their sum however far off. */
  readonly isNamed?: boolean
}

const minute = 60
/** What can be added up. */
export const summable: ReadonlySet<Amount['dimension']> = new Set(['count', 'time', 'money', 'bytes'])

/** What a term of a sum may stand for; minutes, hours and days are set and not rounded. */
function termOf({ dimension, factor, interval, isApproximate, isRange, bound, value }: Amount): Interval {
  const isSet = dimension === 'time' && factor >= minute && !isApproximate && !isRange && bound === null
  return isSet ? point(value) : interval
}

/** Whether all amounts are working times, which are only told to be added up. */
export function areHours(amounts: readonly Amount[]): boolean {
  return amounts.every(({ unit }) => unit === 'min' || unit === 'h')
}

/** What the parts of a sum come to, as an interval and in the middle. */
export function addedUp(parts: readonly Amount[]): { readonly interval: Interval; readonly value: number } {
  return {
    interval: sumOf(parts.map(termOf)),
    value: valueSum(parts),
  }
}

/** Whether the total may be the sum of the parts, or is off by no more than so many per cent of it. */
export function addsUp(total: Amount, parts: readonly Amount[], tolerance = 0): boolean {
  const { interval, value } = addedUp(parts)
  if (agrees(termOf(total), interval)) return true
  if (Math.abs(total.value - value) <= (Math.abs(value) * tolerance) / 100) return true
  const isOpenEnded = total.bound === '≥' && Math.abs(total.value - value) <= 0.05 * Math.abs(total.value)
  return isOpenEnded
}

/** A total far from the sum was never meant as one, unless it names its parts. */
export function isComparable({ total, parts, isNamed = false }: Sum): boolean {
  const { value } = addedUp(parts)
  const ratio = total.value / value
  return isNamed || (value > 0 && ratio >= 0.5 && ratio <= 2)
}

/** How sure a difference is: `~` and times are rounded, and what a reader puts together may not be all. */
export function certaintyOf({ total, parts, isStated }: Sum): Derivation['certainty'] {
  const isRough = total.isApproximate || parts.some(({ isApproximate }) => isApproximate)
  const off = Math.abs(total.value - addedUp(parts).value) / Math.max(1, total.value)
  if (isRough) return off > 0.1 ? 'likely' : 'loose'
  return total.dimension === 'time' || total.isRange || !isStated ? 'likely' : 'set out'
}
