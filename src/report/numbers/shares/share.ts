import type { Spanned } from '../../../span.ts'
import type { Amount } from '../../quantity/quantity.ts'

/** A percentage and what it is a share of: `18/20 (90%)`. */
export interface Share extends Spanned {
  readonly percent: Amount
  /** The share in words: `18/20`. */
  readonly of: string
  /** What it comes to, in per cent, by each way to take it. */
  readonly readings: readonly number[]
  readonly basis: readonly Spanned[]
  /** A mark on a scale and no count. */
  readonly isScore: boolean
}

/** A share of what is counted, which is no mark on a scale. */
export function countedShare(
  percent: Amount,
  of: string,
  readings: readonly number[],
  basis: readonly Spanned[],
): Share {
  return { span: percent.span, percent, of, readings, basis, isScore: false }
}
