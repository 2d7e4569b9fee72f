import { months } from '../../vocabulary/en/dates.ts'

/** An ISO day, and where it stands in a text. */
export interface FoundDay {
  readonly day: string
  readonly start: number
  readonly end: number
}

const month = `(?:${months.join('|')})[a-z]*\\.?`
const day = new RegExp(
  `(?<![\\d/.-])(?:(\\d{4})[-/](\\d{2})[-/](\\d{2})|(${month})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})|(\\d{1,2})(?:st|nd|rd|th)?\\s+(${month}),?\\s+(\\d{4})|(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}))(?!\\d)`,
  'gi',
)

function iso(year: number, monthNumber: number, dayNumber: number): string | null {
  const date = new Date(Date.UTC(year, monthNumber - 1, dayNumber))
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
  return text.endsWith(`-${String(monthNumber).padStart(2, '0')}-${String(dayNumber).padStart(2, '0')}`) ? text : null
}

const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** The ISO day of a match; of 03/04/2025 none, which is March or April. */
function dayOf(match: RegExpMatchArray): string | null {
  const [
    ,
    year,
    monthText,
    dayText,
    name,
    dayAfter,
    yearAfter,
    dayBefore,
    nameAfter,
    yearLast,
    first,
    second,
    slashed,
  ] = match
  if (year !== undefined) return iso(Number(year), Number(monthText), Number(dayText))
  if (name !== undefined) return iso(Number(yearAfter), monthOf(name), Number(dayAfter))
  if (nameAfter !== undefined) return iso(Number(yearLast), monthOf(nameAfter), Number(dayBefore))
  const [left, right] = [Number(first), Number(second)]
  if (left > 12 && right <= 12) return iso(Number(slashed), right, left)
  return right > 12 && left <= 12 ? iso(Number(slashed), left, right) : null
}

/** The days of a text that can be read in one way only, with where they stand in it. */
export function daysIn(text: string): FoundDay[] {
  if (!/\d/.test(text)) return []
  return [...text.matchAll(day)].flatMap((match) => {
    const found = dayOf(match)
    return found === null ? [] : [{ day: found, start: match.index, end: match.index + match[0].length }]
  })
}

const msPerDay = 86_400_000

/** Days since 1970 of an ISO day. */
export function dayNumber(day: string): number {
  return Date.parse(day) / msPerDay
}

/** The ISO day so many days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date((dayNumber(day) + days) * msPerDay).toISOString().slice(0, 10)
}

/** How many Mondays to Fridays lie after one day up to another. */
export function workdaysBetween(first: string, last: string): number {
  let count = 0
  for (let day = dayNumber(first) + 1; day <= dayNumber(last); day++)
    if ((day + 4) % 7 > 0 && (day + 4) % 7 < 6) count++
  return count
}
