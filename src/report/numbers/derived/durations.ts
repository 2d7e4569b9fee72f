import { soleOf } from '../../../group.ts'
import type { Outline, Passage } from '../../../outline/passage.ts'
import { type Prose, spanOf } from '../../../outline/prose.ts'
import type { Spanned } from '../../../span.ts'
import { dateLabels } from '../../../vocabulary/en/dates.ts'
import { clockWords } from '../../../vocabulary/en/times.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { dayNumber, daysIn, workdaysBetween } from '../../document/day.ts'
import { valueText } from '../../quantity/format.ts'
import { between, type Interval } from '../../quantity/interval.ts'
import { type Amount, isAmount } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { siblingLines } from '../siblings.ts'
import { isClaimed } from '../stretch.ts'
import type { Derivation } from './derivation.ts'

/** A time of day or a day of the calendar, as indices into its prose. */
interface Moment extends Spanned {
  readonly text: string
  /** Minutes of the day, or days of the calendar. */
  readonly value: number
  readonly start: number
  readonly end: number
}

type Meaning = keyof typeof clockWords

const labels = lexicon({
  start: [...clockWords.start, ...dateLabels.start],
  end: [...clockWords.end, ...dateLabels.end],
  duration: clockWords.duration,
})
const clock = /(?<![\d:.])([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(?:\s?([ap])\.?m\.?)?(?![\d:])/gi
const range = /^\s*(?:UTC|CET|CEST|GMT|EST|h)?\s*(?:-|–|—|to|until|till|and)\s*$/i
const result = /^\s*(?:UTC|CET|CEST|GMT|EST|h)?\s*[(,=:–-]\s*(?:a total of |total |duration:? |i\.e\. |that is )?~?$/i
const dayMinutes = 24 * 60
const daySeconds = 86_400
/** Clock times are told in whole minutes. */
const slack = 90
/** Units in which a time between two days is told. */
const calendarUnits: ReadonlySet<string | null> = new Set(['d', 'wk', 'mo'])

function clocksIn(prose: Prose): Moment[] {
  return [...prose.text.matchAll(clock)].map(({ index, 0: text, 1: hours, 2: minutes, 3: half }) => {
    const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
    const end = index + text.length
    return {
      span: spanOf(prose, index, end),
      text: `${hour}:${minutes}`,
      value: hour * 60 + Number(minutes),
      start: index,
      end,
    }
  })
}

const calendarIn = (prose: Prose): Moment[] =>
  daysIn(prose.text).map(({ day, start, end }) => ({
    span: spanOf(prose, start, end),
    text: day,
    value: dayNumber(day),
    start,
    end,
  }))

function timesIn(prose: Prose): Amount[] {
  const amounts = readQuantities(prose).filter(isAmount)
  return amounts.filter(({ dimension, bound, isRange }) => dimension === 'time' && bound === null && !isRange)
}

function derive(start: Moment, end: Moment, stated: Amount, seconds: number, readings: Interval[]): Derivation[] {
  const formula = `${start.text} to ${end.text}`
  const expected = valueText(seconds, 'time')
  return [{ span: stated.span, stated, from: [start, end], formula, readings, expected, certainty: 'likely' }]
}

/** The time from one time of day to the next other one. */
function betweenClocks(start: Moment, end: Moment, stated: Amount): Derivation[] {
  const seconds = ((end.value - start.value + dayMinutes) % dayMinutes) * 60
  const wide = stated.isApproximate ? Math.max(slack, seconds * 0.15) : slack
  return seconds === 0 ? [] : derive(start, end, stated, seconds, [between(seconds - wide, seconds + wide)])
}

/** The days between two, both counted or one, and those of them that people work on. */
function betweenDays(start: Moment, end: Moment, stated: Amount): Derivation[] {
  const days = end.value - start.value
  if (days <= 0 || !calendarUnits.has(stated.unit)) return []
  const other = stated.unit === 'd' ? workdaysBetween(start.text, end.text) : days + 1
  const wide = Math.max(1, stated.factor / daySeconds / 2)
  const readings = [days, other].map((value) => between((value - wide) * daySeconds, (value + wide) * daySeconds))
  return derive(start, end, stated, days * daySeconds, readings)
}

/** `22:10 – 22:30 (20 minutes)`, `from 10:00 to 11:30, 90 minutes in all`. */
function inLine({ prose }: Passage): Derivation[] {
  const [start, end, ...more] = clocksIn(prose)
  const [stated, ...others] = timesIn(prose)
  if (start === undefined || end === undefined || stated === undefined || more.length + others.length > 0) return []
  const isBeside = result.test(prose.text.slice(end.end, stated.start))
  const isLabelled = labels.has(prose.text.slice(0, stated.start), 'duration') && stated.end <= start.start
  const isRange = range.test(prose.text.slice(start.end, end.start))
  return isRange && (isBeside || isLabelled) ? betweenClocks(start, end, stated) : []
}

/** A start, an end and a duration that are labelled so, each with one value. */
function fromLabelled(proseOf: (meaning: Meaning) => Prose | undefined): Derivation[] {
  const [from, to, length] = [proseOf('start'), proseOf('end'), proseOf('duration')]
  if (from === undefined || to === undefined || length === undefined) return []
  const [stated, ...others] = timesIn(length)
  if (stated === undefined || others.length > 0) return []
  for (const [momentsIn, betweenTwo] of [
    [clocksIn, betweenClocks],
    [calendarIn, betweenDays],
  ] as const) {
    const [[start, ...moreStarts], [end, ...moreEnds]] = [momentsIn(from), momentsIn(to)]
    if (start !== undefined && end !== undefined && moreStarts.length + moreEnds.length === 0)
      return betweenTwo(start, end, stated)
  }
  return []
}

/** `Start: 10:00`, `End: 11:30`, `Duration: 2 h` as neighbours. */
function inSiblings(lines: readonly Passage[]): Derivation[] {
  const isLabelled = ({ field }: Passage, meaning: Meaning) =>
    field !== null && labels.first(field.key.text, meaning)?.start === 0
  return fromLabelled((meaning) => soleOf(lines, (line) => isLabelled(line, meaning))?.field?.value)
}

/** A row `Start | End | Duration`. */
function inRow({ row }: Passage): Derivation[] {
  const columnOf = (meaning: Meaning) =>
    row?.grid.header.findIndex(({ prose }) => labels.first(prose.text, meaning)?.start === 0) ?? -1
  return fromLabelled((meaning) => row?.cells[columnOf(meaning)]?.prose)
}

/** Durations beside the two times of day, or the two days, that they lie between. */
export function readDurations(outline: Outline): Derivation[] {
  const claimed = outline.passages.filter(isClaimed)
  return [
    ...claimed.flatMap((passage) => (passage.row === null ? inLine(passage) : inRow(passage))),
    ...siblingLines(outline).flatMap((lines) => inSiblings(lines.filter(isClaimed))),
  ]
}
