import type { Spanned } from '../../../span.ts'
import { combine, type Interval, widened } from '../../quantity/interval.ts'
import type { Amount } from '../../quantity/quantity.ts'

/** A number that follows from others of the report. */
export interface Derivation extends Spanned {
  readonly stated: Amount
  readonly from: readonly Spanned[]
  /** How it follows, in words: `100 → 250`, `164 h × $50`. */
  readonly formula: string
  /** What it comes to, in base units of the stated number, by each usual way to reckon. */
  readonly readings: readonly Interval[]
  /** What it comes to in words. */
  readonly expected: string
  /** `set out`: arithmetic of the report itself; `likely`: what belongs together is a guess; `loose`: a manner of speaking. */
  readonly certainty: 'set out' | 'likely' | 'loose'
}

/** What a function of two values comes to, widened by an absolute and a relative slack; null where it has no value. */
export function reckon(
  a: Interval,
  b: Interval,
  operate: (x: number, y: number) => number,
  slack: { readonly by: number; readonly share: number },
): Interval | null {
  const result = combine(a, b, operate)
  return result === null ? null : widened(result, Math.max(slack.by, slack.share * Math.abs(result.high)))
}

/** The interval of a number without its sign. */
export function magnitude({ low, high, lowOpen, highOpen }: Interval): Interval {
  if (high <= 0) return { low: -high, high: -low, lowOpen: highOpen, highOpen: lowOpen }
  return { low: Math.max(0, low), high, lowOpen, highOpen }
}
