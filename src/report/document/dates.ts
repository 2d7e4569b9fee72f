import type { Cell, Outline, Passage } from '../../outline/passage.ts'
import { type Prose, spanOf } from '../../outline/prose.ts'
import { dateClasses, dateLabels, doneOn, dueWords } from '../../vocabulary/en/dates.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import type { Dated } from '../model/date.ts'
import { plain } from '../plain.ts'
import { daysIn } from './day.ts'

type Meaning = keyof typeof dateLabels

const meanings = Object.keys(dateLabels) as Meaning[]
const labels = lexicon(
  Object.fromEntries(meanings.map((meaning) => [meaning, [`^(?:${dateLabels[meaning].join('|')})$`]])) as Record<
    Meaning,
    string[]
  >,
  dateClasses,
)
const verbs = lexicon({ done: doneOn, due: dueWords })
const versionLine = /^(?:version|v)\.?\s*\d[\w.]*\s*[,;|–—-]\s*$/i
const headPassages = 8
const behindDay = /^\s?[:–—-]\s(.+)$/s

/** The words of a label without what it speaks of and what stands in brackets: `Report issued`. */
function meaningOf(key: string): Meaning | undefined {
  return labels.first(
    plain(key)
      .replace(/\([^()]*\)/g, ' ')
      .trim(),
  )?.meaning
}

function labelled(key: string, value: Prose, section: number): Dated[] {
  const kind = meaningOf(key)
  const days = daysIn(value.text)
  const last = days.at(-1)
  if (kind === undefined || last === undefined || days.length > 2) return []
  if (days.length === 2 && kind !== 'event') return []
  const span = spanOf(value, days[0]?.start, last.end)
  return [{ span, label: key.trim(), kind, day: last.day, labelled: true, section }]
}

/** A day right after a verb that says something was done on it. */
function inWords({ body, section }: Passage): Dated[] {
  return daysIn(body.text).flatMap(({ day: value, start, end }) => {
    const before =
      plain(body.text.slice(Math.max(0, start - 60), start))
        .split(/[.;|]\s/)
        .at(-1) ?? ''
    const hit = verbs
      .find(before)
      .filter(({ meaning }) => meaning === 'done')
      .at(-1)
    if (hit === undefined || !/^[\s:(]*$/.test(before.slice(hit.end)) || verbs.has(before.slice(0, hit.start), 'due'))
      return []
    const span = spanOf(body, start, end)
    return [{ span, label: hit.text, kind: 'event' as const, day: value, labelled: false, section: section.index }]
  })
}

/** A day with what was done on it: `27 June 2026: acceptance test completed`. */
function ofEntry({ body, section }: Passage): Dated[] {
  const [found, ...others] = daysIn(body.text)
  if (found === undefined || found.start > 0 || others.length > 0) return []
  const entry = behindDay.exec(body.text.slice(found.end))?.[1]
  const hit = entry === undefined ? undefined : verbs.find(entry).at(-1)
  if (entry === undefined || hit?.meaning !== 'done' || verbs.has(entry, 'due')) return []
  if (hit.end < entry.replace(/[\W_]+$/, '').length) return []
  const span = spanOf(body, found.start, found.end)
  return [{ span, label: hit.text, kind: 'event', day: found.day, labelled: false, section: section.index }]
}

/** The day of the version at the head of a report: `Version 1.3, 20 August 2026`. */
function ofVersion({ body, section, index }: Passage): Dated[] {
  const [found] = daysIn(body.text)
  if (found === undefined || index > headPassages || !versionLine.test(body.text.slice(0, found.start))) return []
  const span = spanOf(body, found.start, found.end)
  return [{ span, label: 'Version', kind: 'report', day: found.day, labelled: true, section: section.index }]
}

/** A label in the first cell of a row, and the only day in the others. */
function inRow(cells: readonly Cell[], section: number): Dated[] {
  const [key, ...values] = cells
  const dated = values.filter(({ body }) => daysIn(body.text).length > 0)
  const [value] = dated
  return key === undefined || value === undefined || dated.length > 1
    ? []
    : labelled(key.body.text, value.body, section)
}

function read(passage: Passage): Dated[] {
  const { field, row, section, fenced, quoted } = passage
  if (fenced || quoted) return []
  const stated =
    row === null
      ? field === null
        ? []
        : labelled(field.key.text, field.value, section.index)
      : inRow(row.cells, section.index)
  if (stated.length > 0) return stated
  const version = ofVersion(passage)
  if (version.length > 0) return version
  const entry = ofEntry(passage)
  return entry.length > 0 ? entry : inWords(passage)
}

/** The days whose meaning is told by a label or a verb, in document order. */
export function readDates(outline: Outline): Dated[] {
  return outline.passages.flatMap(read)
}
