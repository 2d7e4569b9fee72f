import type { Outline, Passage } from '../../outline/passage.ts'
import { type Prose, spanOf } from '../../outline/prose.ts'
import { dateLabels, doneOn, months } from '../../vocabulary/en/dates.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import type { Dated } from '../model/date.ts'
import { plain } from '../plain.ts'

type Meaning = keyof typeof dateLabels

const meanings = Object.keys(dateLabels) as Meaning[]
const labels = lexicon(
  Object.fromEntries(meanings.map((meaning) => [meaning, [`^(?:${dateLabels[meaning].join('|')})$`]])) as Record<
    Meaning,
    string[]
  >,
)
const verbs = lexicon({ done: doneOn })
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

function daysIn(prose: Prose): { day: string; start: number; end: number }[] {
  return [...prose.text.matchAll(day)].flatMap((match) => {
    const found = dayOf(match)
    return found === null ? [] : [{ day: found, start: match.index, end: match.index + match[0].length }]
  })
}

function labelled(key: string, value: Prose, section: number): Dated[] {
  const meaning = labels.first(plain(key).trim())?.meaning
  const days = daysIn(value)
  const [only] = days
  if (meaning === undefined || only === undefined || days.length > 1) return []
  return [
    {
      span: spanOf(value, only.start, only.end),
      label: key.trim(),
      kind: meaning,
      day: only.day,
      labelled: true,
      section,
    },
  ]
}

/** A day right after a verb that says something was done on it. */
function inWords({ body, section }: Passage): Dated[] {
  return daysIn(body).flatMap(({ day: value, start, end }) => {
    const before = plain(body.text.slice(Math.max(0, start - 40), start))
    const hit = verbs.find(before).at(-1)
    if (hit === undefined || !/^[\s:(]*$/.test(before.slice(hit.end))) return []
    const span = spanOf(body, start, end)
    return [{ span, label: hit.text, kind: 'event' as const, day: value, labelled: false, section: section.index }]
  })
}

function read(passage: Passage): Dated[] {
  const { field, row, section, fenced, quoted } = passage
  if (fenced || quoted) return []
  const [key, value] = row?.cells ?? []
  const stated =
    row === null
      ? field && labelled(field.key.text, field.value, section.index)
      : row.cells.length === 2 &&
        key !== undefined &&
        value !== undefined &&
        labelled(key.body.text, value.body, section.index)
  return stated && stated.length > 0 ? stated : inWords(passage)
}

/** The days whose meaning is told by a label or a verb, in document order. */
export function readDates(outline: Outline): Dated[] {
  return outline.passages.flatMap(read)
}
