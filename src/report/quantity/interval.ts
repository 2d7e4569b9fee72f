/** What a number may stand for, in base units; ends may be infinite. */
export interface Interval {
  readonly low: number
  readonly high: number
  /** The end itself is left out: `<350 ms`. */
  readonly lowOpen: boolean
  readonly highOpen: boolean
}

/** The interval of one value. */
export function point(value: number): Interval {
  return { low: value, high: value, lowOpen: false, highOpen: false }
}

/** A closed interval. */
export function between(low: number, high: number): Interval {
  return { low, high, lowOpen: false, highOpen: false }
}

/** An interval with both ends moved outwards. */
export function widened(interval: Interval, by: number): Interval {
  return { ...interval, low: interval.low - by, high: interval.high + by }
}

/** Digits that binary fractions carry beyond what a report can mean. */
const noise = 1e-9

function isAbove(a: Interval, b: Interval): boolean {
  const slack = noise * Math.max(1e-6, Math.abs(Number.isFinite(a.low) ? a.low : 0))
  if (a.low > b.high + slack) return true
  return (a.lowOpen || b.highOpen) && a.low >= b.high - slack && Number.isFinite(a.low)
}

/** Whether two numbers may stand for the same value: their intervals share one. */
export function agrees(a: Interval, b: Interval): boolean {
  return !isAbove(a, b) && !isAbove(b, a)
}

/** The interval of a sum of values each somewhere in theirs. */
export function sumOf(intervals: readonly Interval[]): Interval {
  return intervals.reduce(
    (sum, { low, high, lowOpen, highOpen }) => ({
      low: sum.low + low,
      high: sum.high + high,
      lowOpen: sum.lowOpen || lowOpen,
      highOpen: sum.highOpen || highOpen,
    }),
    point(0),
  )
}

/** The closed interval of all values that a function of two numbers takes at the ends of theirs; null when none is finite. */
export function combine(a: Interval, b: Interval, operate: (x: number, y: number) => number): Interval | null {
  const ends = ({ low, high }: Interval) => [low, high].filter(Number.isFinite)
  const values = ends(a).flatMap((x) => ends(b).map((y) => operate(x, y)))
  const finite = values.filter(Number.isFinite)
  return finite.length === 0 ? null : between(Math.min(...finite), Math.max(...finite))
}
