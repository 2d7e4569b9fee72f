import { months } from '../../../vocabulary/en/dates.ts'
import { lateness, launch, type TimeClass, times } from '../../../vocabulary/en/times.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { dayNumber, daysIn } from '../../document/day.ts'

/** A stretch of time on a scale of its own: days of a plan, sprints, phases, quarters, weekdays, the calendar. */
export interface When {
  readonly scale: string
  readonly from: number
  readonly to: number
  /** A deadline: due at the end of it or earlier. */
  readonly isBy?: boolean
}

/** When something is due by some words. */
export interface Timing {
  /** How soon in rough terms; null where the words only number it. */
  readonly time: TimeClass | null
  readonly whens: readonly When[]
}

/** A phrase of time and where it stands in its text. */
export interface TimePhrase extends Timing {
  readonly start: number
  readonly end: number
}

const rough = lexicon(times, { launch })
const numbered =
  /\b(day|week|month|sprint|iteration|phase|stage|milestone|wave)s?[\s#-]*(\d{1,2})(?![\d%]|\.\d)(?:\s*(?:[-–—]|to|and|&)\s*(?:(?:day|week|month)\s+)?(\d{1,2})(?![\d%]))?(\+)?/gi
/** `after stage 0` tells of what comes then, and not when. */
const sequel = /\b(?:after|before|since|until|post|from|than|of|pre|prior to|once)[\s-]+(?:the\s+)?$/i
const afterStart = /\bT\s?\+\s?(\d{1,3})\s?(h|d|w|hours?|days?|weeks?)\b/gi
const within = /\b(within|in|about)\s+(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?\s+(day|week|month)s?\b/gi
const quarter = /\bQ([1-4])(?:[\s/-]*(20\d\d))?\b/g
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const weekday = new RegExp(`\\b(${weekdays.join('|')})\\b`, 'gi')
const monthName = `(${months.join('|')})[a-z]{0,6}`
const dayOfMonth = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${monthName}\\b\\.?|${monthName}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d))`,
  'gi',
)
const monthAlone =
  /(?:^|\b(?:in|by|until|for|mid|early|late|end of)[\s-]+|[(:,]\s?)(January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+20\d\d)?(?=$|[\s).,;:]*$|\s?[):.,;])/g
const days: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 }
const monthLength = 31
const forEver = 9999
/** How early work with a length as its deadline may end. */
const early = 0.7

const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase())

/** Numbered units: of days, weeks and months the days from the first one on, of others the number itself. */
function ofNumber(unit: string, first: number, last: number): When {
  const length = days[unit]
  return length === undefined
    ? { scale: unit, from: first, to: last }
    : { scale: 'day', from: (first - 1) * length + 1, to: last === forEver ? last : last * length }
}

type Found = Omit<TimePhrase, 'time'> & { readonly time?: TimeClass }

/** Whether a text may hold a day, a quarter or a number of days at all. */
const digit = /\d/

function* numbersIn(text: string): Iterable<Found> {
  for (const match of text.matchAll(numbered)) {
    const [whole, unit = '', first = '', last = first, more] = match
    const when = ofNumber(unit.toLowerCase(), Number(first), more === undefined ? Number(last) : forEver)
    if (when.to >= when.from && !sequel.test(text.slice(0, match.index)))
      yield { whens: [when], start: match.index, end: match.index + whole.length }
  }
  for (const match of text.matchAll(within)) {
    const [whole, lead = '', first = '', last = first, unit = ''] = match
    const length = days[unit.toLowerCase()] ?? 1
    const from = Math.floor(Number(first) * length * early) + 1
    const when = { scale: 'day', from, to: Number(last) * length, isBy: !/about/i.test(lead) }
    yield { whens: [when], start: match.index, end: match.index + whole.length }
  }
  for (const match of text.matchAll(afterStart)) {
    const [whole, number = '', unit = ''] = match
    const length = /^w/i.test(unit) ? 7 : /^h/i.test(unit) ? 1 / 24 : 1
    const at = Number(number) * length
    const when = { scale: 'after launch', from: at, to: at }
    yield { whens: [when], time: 'after-launch', start: match.index, end: match.index + whole.length }
  }
}

function* datesIn(text: string): Iterable<Found> {
  for (const { day, start, end } of daysIn(text)) {
    const at = dayNumber(day)
    const ofYear = (Number(day.slice(5, 7)) - 1) * monthLength + Number(day.slice(8))
    yield {
      whens: [
        { scale: 'date', from: at, to: at },
        { scale: 'day of year', from: ofYear, to: ofYear },
      ],
      start,
      end,
    }
  }
  for (const match of text.matchAll(dayOfMonth)) {
    const [whole, before, name, nameFirst, after] = match
    const at = monthOf(name ?? nameFirst ?? '') * monthLength + Number(before ?? after)
    const when = { scale: 'day of year', from: at, to: at }
    yield { whens: [when], start: match.index, end: match.index + whole.length }
  }
  for (const match of text.matchAll(quarter)) {
    const number = Number(match[1]) + 4 * Number(match[2] ?? 0)
    const scale = match[2] === undefined ? 'quarter' : 'quarter of a year'
    yield { whens: [{ scale, from: number, to: number }], start: match.index, end: match.index + match[0].length }
  }
}

function* namesIn(text: string): Iterable<Found> {
  for (const match of text.matchAll(monthAlone)) {
    const from = monthOf(match[1] ?? '') * monthLength + 1
    const when = { scale: 'day of year', from, to: from + monthLength - 1 }
    yield { whens: [when], start: match.index, end: match.index + match[0].length }
  }
  for (const match of text.matchAll(weekday)) {
    const number = weekdays.indexOf((match[1] ?? '').toLowerCase())
    const when = { scale: 'weekday', from: number, to: number }
    yield { whens: [when], start: match.index, end: match.index + match[0].length }
  }
}

/** The phrases of time in a text, in order; where they overlap the first and longest. */
export function timePhrases(text: string): TimePhrase[] {
  const found: Found[] = [
    ...(digit.test(text) ? [...numbersIn(text), ...datesIn(text)] : []),
    ...namesIn(text),
    ...rough.find(text).map(({ meaning, start, end }) => ({ whens: [], time: meaning, start, end })),
  ]
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const phrases: TimePhrase[] = []
  for (const { whens, time, start, end } of found) {
    const last = phrases.at(-1)
    if (last !== undefined && start < last.end) {
      phrases[phrases.length - 1] = {
        ...last,
        time: last.time ?? time ?? null,
        whens: last.whens.length > 0 ? last.whens : whens,
        end: Math.max(last.end, end),
      }
    } else phrases.push({ whens, time: time ?? null, start, end })
  }
  return phrases
}

/** What some phrases of one text say together; null where there is none. */
export function together(phrases: readonly Timing[]): Timing | null {
  if (phrases.length === 0) return null
  const time = phrases.find((phrase) => phrase.time !== null)?.time ?? null
  const whens = phrases.flatMap((phrase) => phrase.whens)
  const isAfter = phrases.some((phrase) => phrase.time === 'after-launch')
  return { time, whens: isAfter ? whens.map(sinceLaunch) : whens }
}

/** Days and weeks after the launch are counted from it. */
function sinceLaunch(when: When): When {
  return when.scale === 'day' ? { ...when, scale: 'day after launch' } : when
}

const minDistance = 2
/** Up to which day a rough term goes. */
const steps: readonly (readonly [number, TimeClass])[] = [
  [2, 'now'],
  [7, 'days'],
  [28, 'weeks'],
  [90, 'months'],
]

/** Whether two rough times cannot both hold; weeks until a launch are compatible with before it. */
function areRoughlyApart(a: TimeClass, b: TimeClass): boolean {
  const pair = [a, b]
  if (pair.includes('before-launch') && !pair.includes('after-launch') && !pair.includes('long-term')) return false
  return Math.abs(lateness[a] - lateness[b]) >= minDistance
}

/** A timing in rough terms: by its own words, else by the first of its numbered days. */
export function roughly({ time, whens }: Timing): TimeClass | null {
  const day = whens.find(({ scale }) => scale === 'day')
  if (time !== null || day === undefined) return time
  return steps.find(([limit]) => day.from <= limit)?.[1] ?? 'long-term'
}

function areApart(a: When, b: When): boolean {
  if (a.isBy && b.isBy) return a.to !== b.to
  if (a.isBy) return b.from > a.to
  if (b.isBy) return a.from > b.to
  return b.from > a.to || a.from > b.to
}

/** How two timings cannot both hold: on a scale of numbers, or in rough terms; null when they can. */
export function apartBy(a: Timing, b: Timing): string | null {
  const shared = a.whens.filter(({ scale }) => b.whens.some((other) => other.scale === scale))
  for (const mine of shared) {
    const others = b.whens.filter(({ scale }) => scale === mine.scale)
    if (others.some((other) => !areApart(mine, other))) return null
  }
  if (shared[0] !== undefined) return shared[0].scale
  const [first, second] = [roughly(a), roughly(b)]
  return first !== null && second !== null && areRoughlyApart(first, second) ? 'rough' : null
}
