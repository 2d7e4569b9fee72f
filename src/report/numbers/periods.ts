import type { Outline, Passage } from '../../outline/passage.ts'
import { type Prose, spanOf } from '../../outline/prose.ts'
import type { Spanned } from '../../span.ts'
import { periodWords, versionLabels } from '../../vocabulary/en/dates.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import { daysIn } from '../document/day.ts'
import { siblingLines } from './siblings.ts'
import { isClaimed } from './stretch.ts'

/** A day of a period, as ISO date. */
interface Day extends Spanned {
  readonly label: string
  readonly day: string
}

/** What began on one day and ended on another. */
export interface Period {
  readonly start: Day
  readonly end: Day
}

const words = lexicon(periodWords)
const labels = lexicon(versionLabels)
const dash = /^\s*(?:-|–|—|\.\.+|…|to|until|till|through|thru|→)\s*$/i
const paired = /\b(?:from|between)\s*$/i

function daysOf(prose: Prose, label: string): Day[] {
  return daysIn(prose.text).map(({ day, start, end }) => ({ span: spanOf(prose, start, end), day, label }))
}

/** `from 14 June to 2 June`, `20 June – 12 June`: two days and nothing between them but a dash. */
function ranges({ body }: Passage): Period[] {
  const found = daysIn(body.text)
  const days = daysOf(body, '')
  return found.slice(1).flatMap(({ start }, index): Period[] => {
    const [first, second, at] = [days[index], days[index + 1], found[index]]
    if (first === undefined || second === undefined || at === undefined) return []
    const gap = body.text.slice(at.end, start)
    const isPaired = /^\s*and\s*$/i.test(gap) && paired.test(body.text.slice(0, at.start))
    if (!dash.test(gap) && !isPaired) return []
    return [{ start: { ...first, label: 'Start' }, end: { ...second, label: 'End' } }]
  })
}

/** `Opened on 12 May 2026, closed on 10 May 2026`: two verbs, each with its day, in one line. */
function verbs({ body }: Passage): Period[] {
  const found = daysIn(body.text)
  const [first, second] = found
  if (first === undefined || second === undefined || found.length > 2) return []
  const begun = words.find(body.text.slice(0, first.start)).at(-1)
  const over = words.find(body.text.slice(first.end, second.start)).at(-1)
  const isPair = begun?.meaning === 'begins' && over?.meaning === 'ends'
  const [start, end] = daysOf(body, '')
  if (!isPair || start === undefined || end === undefined || words.has(body.text, 'other')) return []
  return [{ start: { ...start, label: begun.text }, end: { ...end, label: over.text } }]
}

function besideEachOther(passage: Passage): Period[] {
  const found = ranges(passage)
  return found.length > 0 ? found : verbs(passage)
}

/** A row with one column of days that begin something and one of days that end it. */
function inRow({ row }: Passage): Period[] {
  const cellOf = (meaning: 'begins' | 'ends') => {
    const columns = row?.grid.header.flatMap(({ prose }, index) =>
      words.first(prose.text, meaning)?.start === 0 ? [index] : [],
    )
    return columns?.length === 1 ? row?.cells[columns[0] ?? 0] : undefined
  }
  const [from, to] = [cellOf('begins'), cellOf('ends')]
  const [start, ...moreStarts] = from === undefined ? [] : daysOf(from.prose, 'Start')
  const [end, ...moreEnds] = to === undefined ? [] : daysOf(to.prose, 'End')
  if (start === undefined || end === undefined || moreStarts.length + moreEnds.length > 0) return []
  return [{ start, end }]
}

/** `Created: 10 April 2026` and `Last updated: 2 April 2026` as neighbours. */
function inSiblings(lines: readonly Passage[]): Period[] {
  const told = (meaning: 'created' | 'updated') =>
    lines.flatMap(({ field }) =>
      field !== null && labels.first(field.key.text, meaning)?.start === 0
        ? daysOf(field.value, field.key.text.trim())
        : [],
    )
  const [[start, ...moreStarts], [end, ...moreEnds]] = [told('created'), told('updated')]
  return start === undefined || end === undefined || moreStarts.length + moreEnds.length > 0 ? [] : [{ start, end }]
}

/** The periods whose two days stand side by side. */
export function readPeriods(outline: Outline): Period[] {
  const own = outline.passages
    .filter((passage) => isClaimed(passage) && !passage.fenced)
    .flatMap((passage) => (passage.row === null ? besideEachOther(passage) : inRow(passage)))
  return [...own, ...siblingLines(outline).flatMap(inSiblings)]
}
