import type { PublishedQuantity, PublishedRatio } from '../model/quantity.ts'
import type { Interval } from './interval.ts'

/** Where a number stands in the words that it was read from. */
interface Placed {
  /** Indices into the text of the prose. */
  readonly start: number
  readonly end: number
  /** Inside a code span: shown, not claimed. */
  readonly isCode: boolean
  /** Up to four lower-case words right after it. */
  readonly noun: string
}

/** A value with its unit; `low` and `high` are the ends as stated, `interval` is what they may stand for. */
export interface Amount extends PublishedQuantity, Placed {
  readonly kind: 'amount'
  readonly interval: Interval
  /** The middle of the stated ends, or the one end of a bound, in base units. */
  readonly value: number
  /** Base units in one unit as written. */
  readonly factor: number
  readonly sign: '+' | '-' | null
  /** Digits after the point as shown. */
  readonly decimals: number
}

/** Two numbers as one. */
export interface Ratio extends PublishedRatio, Placed {
  readonly kind: 'ratio'
  /** Written `2 of 5` and not `2/5`. */
  readonly isInWords: boolean
  readonly decimals: number
}

/** Anything that a report counts or measures. */
export type Quantity = Amount | Ratio

/** Whether it is a plain whole number, as counts of tests are. */
export function isCount(quantity: Quantity | undefined): quantity is Amount {
  return (
    quantity?.kind === 'amount' &&
    quantity.dimension === 'count' &&
    quantity.bound === null &&
    quantity.sign === null &&
    !quantity.isApproximate &&
    !quantity.isRange &&
    !quantity.isCode &&
    Number.isInteger(quantity.value)
  )
}

/** Whether it is one percentage without sign, bound or range. */
export function isPlainPercent(quantity: Quantity | undefined): quantity is Amount {
  return (
    quantity?.kind === 'amount' &&
    quantity.dimension === 'percent' &&
    quantity.bound === null &&
    quantity.sign === null &&
    !quantity.isRange &&
    !quantity.isCode
  )
}

/** Whether it is a value with a unit, outside code. */
export function isAmount(quantity: Quantity | undefined): quantity is Amount {
  return quantity?.kind === 'amount' && !quantity.isCode
}

/** Whether it is a ratio outside code. */
export function isRatio(quantity: Quantity | undefined): quantity is Ratio {
  return quantity?.kind === 'ratio' && !quantity.isCode
}

/** Whether a ratio is of as many as marks are given out of, and so perhaps a score: `4/5`. */
export function isOnScale({ whole }: Ratio): boolean {
  return whole === 5 || whole === 10 || whole === 100
}

/** What values come to. */
export function valueSum(values: readonly { readonly value: number }[]): number {
  return values.reduce((sum, { value }) => sum + value, 0)
}
