/** What a unit measures; quantities compare only within one dimension. */
export type Dimension =
  | 'count'
  | 'time'
  | 'bytes'
  | 'percent'
  | 'points'
  | 'factor'
  | 'money'
  | 'stars'
  | 'frames'
  | 'bitrate'
  | 'frequency'

/** A unit with its factor to the base unit of its dimension: seconds, bytes, per cent. */
export interface Unit {
  readonly id: string
  readonly dimension: Dimension
  readonly factor: number
  /** Regular expression sources, matched with regard to case. */
  readonly spellings: readonly string[]
}

/** Units of reports; months and years are mean ones, bytes are decimal. */
export const units: readonly Unit[] = [
  { id: 'ns', dimension: 'time', factor: 1e-9, spellings: ['ns', 'nanoseconds?'] },
  { id: 'us', dimension: 'time', factor: 1e-6, spellings: ['µs', 'μs', 'us', 'microseconds?'] },
  { id: 'ms', dimension: 'time', factor: 1e-3, spellings: ['ms', 'msecs?', 'milliseconds?'] },
  { id: 's', dimension: 'time', factor: 1, spellings: ['s', 'secs?', 'seconds?'] },
  { id: 'min', dimension: 'time', factor: 60, spellings: ['mins?', 'minutes?'] },
  { id: 'h', dimension: 'time', factor: 3600, spellings: ['h', 'hrs?', 'hours?'] },
  { id: 'd', dimension: 'time', factor: 86_400, spellings: ['d', 'days?', 'person-days?', 'man-days?'] },
  { id: 'wk', dimension: 'time', factor: 604_800, spellings: ['w', 'wks?', 'weeks?'] },
  { id: 'mo', dimension: 'time', factor: 2_629_800, spellings: ['mo', 'months?'] },
  { id: 'y', dimension: 'time', factor: 31_557_600, spellings: ['y', 'yrs?', 'years?'] },
  { id: 'B', dimension: 'bytes', factor: 1, spellings: ['bytes?'] },
  { id: 'KB', dimension: 'bytes', factor: 1e3, spellings: ['KB', 'kB', 'kb', 'KiB'] },
  { id: 'MB', dimension: 'bytes', factor: 1e6, spellings: ['MB', 'Mb', 'mb', 'MiB', 'megabytes?'] },
  { id: 'GB', dimension: 'bytes', factor: 1e9, spellings: ['GB', 'gb', 'GiB', 'gigabytes?'] },
  { id: 'TB', dimension: 'bytes', factor: 1e12, spellings: ['TB', 'TiB'] },
  { id: 'EUR', dimension: 'money', factor: 1, spellings: ['€', 'EUR', 'euros?'] },
  { id: 'USD', dimension: 'money', factor: 1, spellings: ['USD', 'US-Dollars?', 'dollars?'] },
  { id: 'GBP', dimension: 'money', factor: 1, spellings: ['GBP', '£'] },
  { id: 'CAD', dimension: 'money', factor: 1, spellings: ['CAD'] },
  { id: 'CHF', dimension: 'money', factor: 1, spellings: ['CHF'] },
  { id: '%', dimension: 'percent', factor: 1, spellings: ['%', 'percent', 'per cent', 'pct'] },
  { id: 'pp', dimension: 'points', factor: 1, spellings: ['pp', 'pps', 'percentage points?', 'p\\.p\\.'] },
  { id: 'x', dimension: 'factor', factor: 1, spellings: ['x', '×', 'times'] },
  { id: 'fps', dimension: 'frames', factor: 1, spellings: ['fps', 'FPS'] },
  { id: 'Mbps', dimension: 'bitrate', factor: 1e6, spellings: ['Mbps', 'mbps', 'Mbit/s'] },
  { id: 'Hz', dimension: 'frequency', factor: 1, spellings: ['Hz'] },
]
