import type { Outline, Passage } from '../../../outline/passage.ts'
import { type Prose, spanOf } from '../../../outline/prose.ts'
import type { Spanned } from '../../../span.ts'
import { clockWords } from '../../../vocabulary/en/times.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { valueText } from '../../quantity/format.ts'
import { between } from '../../quantity/interval.ts'
import { type Amount, isAmount } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { siblingLines } from '../siblings.ts'
import { isClaimed } from '../stretch.ts'
import type { Derivation } from './derivation.ts'

interface Clock extends Spanned {
  readonly minutes: number
  readonly start: number
  readonly end: number
}

const labels = lexicon(clockWords)
const clock = /(?<![\d:.])([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(?:\s?([ap])\.?m\.?)?(?![\d:])/gi
const range = /^\s*(?:UTC|CET|CEST|GMT|EST|h)?\s*(?:-|–|—|to|until|till|and)\s*$/i
const day = 24 * 60
/** Clock times are told in whole minutes. */
const slack = 90

function clocksIn(prose: Prose): Clock[] {
  return [...prose.text.matchAll(clock)].map(({ index, 0: text, 1: hours, 2: minutes, 3: half }) => {
    const noon = half?.toLowerCase() === 'p' && Number(hours) < 12 ? 12 : 0
    const midnight = half?.toLowerCase() === 'a' && Number(hours) === 12 ? -12 : 0
    const end = index + text.length
    return {
      span: spanOf(prose, index, end),
      minutes: (Number(hours) + noon + midnight) * 60 + Number(minutes),
      start: index,
      end,
    }
  })
}

function derive(start: Clock, end: Clock, stated: Amount): Derivation[] {
  const minutes = (end.minutes - start.minutes + day) % day
  if (stated.dimension !== 'time' || stated.bound !== null || stated.isRange || minutes === 0) return []
  const value = minutes * 60
  const wide = stated.isApproximate ? Math.max(slack, value * 0.15) : slack
  const text = (one: Clock) => `${Math.floor(one.minutes / 60)}:${String(one.minutes % 60).padStart(2, '0')}`
  return [
    {
      span: stated.span,
      stated,
      from: [start, end],
      formula: `${text(start)} to ${text(end)}`,
      readings: [between(value - wide, value + wide)],
      expected: valueText(value, 'time'),
      certainty: 'likely',
    },
  ]
}

const timesIn = (prose: Prose): Amount[] =>
  readQuantities(prose)
    .filter(isAmount)
    .filter(({ dimension }) => dimension === 'time')

/** `22:10 – 22:30 (20 minutes)`, `from 10:00 to 11:30, 90 minutes in all`. */
function inLine({ prose }: Passage): Derivation[] {
  const [start, end, ...more] = clocksIn(prose)
  const times = timesIn(prose)
  const [stated] = times
  if (start === undefined || end === undefined || stated === undefined || more.length > 0 || times.length > 1) return []
  const gap = prose.text.slice(start.end, end.start)
  const beside = prose.text.slice(end.end, stated.start)
  const isBeside =
    /^\s*(?:UTC|CET|CEST|GMT|EST|h)?\s*[(,=:–-]\s*(?:a total of |total |duration:? |i\.e\. |that is )?~?$/i.test(beside)
  const isLabelled = labels.has(prose.text.slice(0, stated.start), 'duration') && stated.end <= start.start
  return range.test(gap) && (isBeside || isLabelled) ? derive(start, end, stated) : []
}

/** `Start: 10:00`, `End: 11:30`, `Duration: 2 h` as neighbours. */
function inSiblings(lines: readonly Passage[]): Derivation[] {
  const told = (meaning: keyof typeof clockWords) =>
    lines.filter(({ field }) => field !== null && labels.first(field.key.text, meaning)?.start === 0)
  const [starts, ends, durations] = [told('start'), told('end'), told('duration')]
  if (starts.length !== 1 || ends.length !== 1 || durations.length !== 1) return []
  const [start] = starts.flatMap(({ prose }) => clocksIn(prose))
  const [end] = ends.flatMap(({ prose }) => clocksIn(prose))
  const [stated] = durations.flatMap(({ prose }) => timesIn(prose))
  return start === undefined || end === undefined || stated === undefined ? [] : derive(start, end, stated)
}

/** A row `Start | End | Duration`. */
function inRow({ row }: Passage): Derivation[] {
  const cellOf = (meaning: keyof typeof clockWords) =>
    row?.cells[row.grid.header.findIndex(({ prose }) => labels.first(prose.text, meaning)?.start === 0)]?.prose
  const [from, to, length] = [cellOf('start'), cellOf('end'), cellOf('duration')]
  if (from === undefined || to === undefined || length === undefined) return []
  const [start, end, stated] = [clocksIn(from)[0], clocksIn(to)[0], timesIn(length)[0]]
  return start === undefined || end === undefined || stated === undefined ? [] : derive(start, end, stated)
}

/** Durations beside the two times of day that they lie between. */
export function readClocks(outline: Outline): Derivation[] {
  const claimed = outline.passages.filter(isClaimed)
  return [
    ...claimed.filter(({ row }) => row === null).flatMap(inLine),
    ...claimed.filter(({ row }) => row !== null).flatMap(inRow),
    ...siblingLines(outline).flatMap(inSiblings),
  ]
}
