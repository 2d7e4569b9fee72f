import { spanOf } from '../../../outline/prose.ts'
import type { Span } from '../../../span.ts'
import { levelNames } from '../../../vocabulary/en/claims.ts'
import { measureColumns } from '../../../vocabulary/en/measures.ts'
import { countedThings, excusedShortfalls, shortfalls, testHeaders } from '../../../vocabulary/en/shortfalls.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { unasserted } from '../statement/stance.ts'
import type { Statement } from '../statements.ts'

/** What a shortfall counts. */
export type Counted = keyof typeof countedThings

/** A count that falls short of a whole: `188/200 tests`, `3 failed`, `P1: 20 remaining`. */
export interface Shortfall {
  readonly span: Span
  readonly text: string
  readonly of: Counted
  readonly says: keyof typeof shortfalls | 'short'
  /** Severity levels that are counted. */
  readonly levels: readonly string[]
  readonly count: number
  readonly statement: Statement
}

const things = lexicon(countedThings)
const words = lexicon(shortfalls)
const columns = lexicon({ failed: measureColumns.failed, tests: testHeaders })
const excuses = lexicon({ excused: excusedShortfalls })
const ratio = /(?<![\d/.:~-])(\d{1,6})\s*(?:\/|of|out of)\s*(\d{1,6})(?![\d/%]|\.\d|\s*\/)/g
const number = /(?<![\d./:v-])\d{1,5}(?![\d./:%]|\s*(?:\/|of\s+\d|%|ms|s\b|min|hours?|days?))/g
/** Words that grade a counted thing. */
export const level = /\bp[0-3]\b|\b(?:critical|blockers?|high|medium|low)\b/gi
const scales: ReadonlySet<number> = new Set([5, 10, 100])
const window = 32
const minTotal = 5

function thingOf(text: string): Counted | null {
  return things.first(text)?.meaning ?? null
}

function levelsOf(text: string): string[] {
  return [
    ...new Set([...text.matchAll(level)].map(([found]) => levelNames[found.toLowerCase()] ?? found.toLowerCase())),
  ]
}

/** The number nearest to a stretch: `214 passing, 0 failing` fails 0. */
function nearestNumber(text: string, start: number, end: number): number | null {
  let nearest: { readonly value: number; readonly distance: number } | null = null
  for (const { 0: digits, index } of text.matchAll(number)) {
    const distance = index < start ? start - index - digits.length : index - end
    if (nearest === null || distance < nearest.distance) nearest = { value: Number(digits), distance }
  }
  return nearest?.value ?? null
}

function near(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - window), start)
      .split(/[.;|]\s/)
      .at(-1) ?? ''
  const after = text.slice(end, end + window).split(/[.;|]\s/)[0] ?? ''
  return `${before}${text.slice(start, end)}${after}`
}

function ratios(statement: Statement): Shortfall[] {
  const { prose } = statement.passage
  return [...prose.text.matchAll(ratio)].flatMap((match): Shortfall[] => {
    const [whole, done, total] = match
    const count = Number(total) - Number(done)
    const end = match.index + whole.length
    const next = things.first(prose.text.slice(end, end + window).trimStart())
    const named = next?.start === 0 && next.meaning === 'items'
    const isScore = !named && (Number(total) < minTotal || scales.has(Number(total)))
    if (count <= 0 || isScore || Number(done) === 0) return []
    const of = thingOf(near(prose.text, match.index, end))
    return of === null
      ? []
      : [{ span: spanOf(prose, match.index, end), text: whole, of, says: 'short', levels: [], count, statement }]
  })
}

function counts(statement: Statement): Shortfall[] {
  const { prose } = statement.passage
  return words.find(prose.text).flatMap((hit): Shortfall[] => {
    const around = near(prose.text, hit.start, hit.end)
    if (excuses.has(prose.text, 'excused')) return []
    const at = around.indexOf(hit.text)
    const count = nearestNumber(around, at, at + hit.text.length)
    const levels = levelsOf(around)
    const of = thingOf(around) ?? (levels.length > 0 ? 'issues' : null)
    if (count === null || count === 0 || of === null || (hit.meaning === 'remaining' && of !== 'issues')) return []
    const says = hit.meaning
    return [
      {
        span: spanOf(prose, hit.start, hit.end),
        text: around.trim(),
        of,
        says,
        levels,
        count,
        statement,
      },
    ]
  })
}

/** A row with a number under `Failed`, in a table of tests. */
function failedCells(statement: Statement): Shortfall[] {
  const { row } = statement.passage
  const { header = [] } = row?.grid ?? {}
  const isOfTests = header.some(({ body }) => columns.has(body.text, 'tests'))
  if (row === null || !isOfTests || statement.standing.role === 'history') return []
  return row.cells.flatMap((cell, index): Shortfall[] => {
    const count = columns.has(header[index]?.body.text ?? '', 'failed') ? Number(cell.body.text) : 0
    if (!Number.isInteger(count) || count <= 0) return []
    return [{ span: cell.span, text: `${count} failed`, of: 'tests', says: 'failed', levels: [], count, statement }]
  })
}

/** The counts of a report that fall short of a whole, in order. */
export function readShortfalls(statements: readonly Statement[]): Shortfall[] {
  return statements
    .filter(
      ({ stance, passage, standing }) => !unasserted.has(stance) && !passage.quoted && standing.role !== 'template',
    )
    .flatMap((statement) => [...ratios(statement), ...counts(statement), ...failedCells(statement)])
}
