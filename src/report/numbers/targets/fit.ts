import type { Amount } from '../../quantity/quantity.ts'
import type { Better } from '../statistic.ts'

/** How a value stands to its target; `edge` is the very end of a strict bound, `partly` a range that reaches beyond. */
export type Fit = 'met' | 'missed' | 'partly' | 'edge'

/** A one-sided limit; of an upper one values below are fine. */
interface Limit {
  readonly end: number
  readonly isStrict: boolean
}

const noise = (value: number) => 1e-9 * Math.max(1, Math.abs(value))

/** A value whose ends are turned so that less is better. */
interface Ends {
  readonly best: number
  readonly worst: number
}

function under({ best, worst }: Ends, { end, isStrict }: Limit): Fit {
  const slack = noise(end)
  if (best > end + slack) return 'missed'
  if (worst > end + slack) return best < end - slack || !isStrict ? 'partly' : 'missed'
  return isStrict && Math.abs(worst - end) <= slack ? 'edge' : 'met'
}

function fitBelow({ low, high }: Amount, limit: Limit): Fit | null {
  if (low === null) return high !== null && high <= limit.end + noise(limit.end) ? 'met' : null
  if (high === null) return low > limit.end + noise(limit.end) ? 'missed' : null
  return under({ best: low, worst: high }, limit)
}

function fitAbove({ low, high }: Amount, limit: Limit): Fit | null {
  if (high === null) return low !== null && low >= limit.end - noise(limit.end) ? 'met' : null
  if (low === null) return high < limit.end - noise(limit.end) ? 'missed' : null
  return under({ best: -high, worst: -low }, { end: -limit.end, isStrict: limit.isStrict })
}

/** A target without an operator: the rounding of what is shown counts in the value's favour. */
function fitPlain(actual: Amount, { interval, value }: Amount, better: Better): Fit | null {
  const { low, high } = actual
  if (low === null || high === null) return null
  if (better === 'more') return high < interval.low ? 'missed' : low >= value - noise(value) ? 'met' : 'partly'
  return low > interval.high ? 'missed' : high <= value + noise(value) ? 'met' : 'partly'
}

/** How a value stands to a target; null when the words do not tell which way is better, or the bounds do not decide. */
export function fitOf(actual: Amount, target: Amount, better: Better | null): Fit | null {
  if (actual.dimension !== target.dimension) return null
  if (target.low === null) return fitBelow(actual, { end: target.value, isStrict: target.bound === '<' })
  if (target.high === null) return fitAbove(actual, { end: target.value, isStrict: target.bound === '>' })
  if (!target.isRange) return better === null ? null : fitPlain(actual, target, better)
  if (actual.low === null || actual.high === null) return null
  if (actual.high < target.low) return better === 'more' ? 'missed' : better === 'less' ? 'met' : null
  if (actual.low > target.high) return better === 'less' ? 'missed' : better === 'more' ? 'met' : null
  return 'met'
}
