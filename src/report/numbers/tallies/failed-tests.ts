import type { Outline, Passage } from '../../../outline/passage.ts'
import type { Spanned } from '../../../span.ts'
import { failureWords } from '../../../vocabulary/en/failures.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import type { Role, Standing } from '../../items/standing.ts'
import { statisticOf } from '../statistic.ts'
import { isOfTests, type Tally } from './tally.ts'

/** Tests that a tally of the last run counts as failed, and that nothing in the report explains. */
export interface FailedTests extends Spanned {
  readonly failed: number
  readonly total: number | null
}

const words = lexicon(failureWords)
const total = /^\W*(?:grand )?(?:total|overall|sum)\b/i
const reporting: ReadonlySet<Role> = new Set(['result', 'checklist'])

/** The passages that begin the tallies, in one walk over both. */
function placesOf(outline: Outline, tallies: readonly Tally[]): ReadonlyMap<Tally, Passage> {
  const places = new Map<Tally, Passage>()
  let at = 0
  for (const tally of tallies.toSorted((a, b) => a.span.start - b.span.start)) {
    while ((outline.passages[at + 1]?.span.start ?? Infinity) <= tally.span.start) at++
    const passage = outline.passages[at]
    if (passage !== undefined) places.set(tally, passage)
  }
  return places
}

function surroundings({ section, prose, row, context }: Passage): string {
  const headings = context.map(({ text }) => text)
  return [
    prose.text,
    ...headings,
    ...(row?.grid.header.map((cell) => cell.prose.text) ?? []),
    section.heading?.body.text,
  ].join(' ')
}

const failedIn = ({ parts }: Tally): number =>
  parts.reduce((sum, { role, value }) => (role === 'failed' || role === 'errors' ? sum + value : sum), 0)

function isExplained({ section }: Passage): boolean {
  return section.passages.some(({ prose }) => words.has(prose.text, 'explained'))
}

/** Whether a line anywhere says why failures do not matter. */
function explainsFailures({ prose }: Passage): boolean {
  return words.has(prose.text, 'failure') && words.has(prose.text, 'explained')
}

function isTotal({ row, body }: Passage): boolean {
  return row !== null && total.test(body.text)
}

/** Of rows that are runs of one suite only the last counts. */
function isLastRun({ row, index }: Passage): boolean {
  if (row === null || !words.has(row.grid.header[0]?.body.text ?? '', 'run')) return true
  return row.grid.rows.at(-1)?.index === index
}

/** Whether criteria say how many may fail. */
function tolerates(outline: Outline, standings: ReadonlyMap<Passage, Standing>): boolean {
  return outline.passages.some(
    (passage) => standings.get(passage)?.role === 'criteria' && statisticOf(passage.prose.text) === 'pass rate',
  )
}

/** Reads which tests the report leaves failed. */
export function readFailedTests(
  outline: Outline,
  standings: ReadonlyMap<Passage, Standing>,
  tallies: readonly Tally[],
): FailedTests[] {
  const counted = tallies.filter(({ parts }) => parts.length > 0)
  const told = [...placesOf(outline, counted)].filter(([, passage]) => {
    const standing = standings.get(passage)
    if (standing === undefined || passage.quoted || !reporting.has(standing.role)) return false
    const around = surroundings(passage)
    return isOfTests(around) && !words.has(around, 'earlier') && isLastRun(passage)
  })
  const totals = new Set(told.flatMap(([, passage]) => (isTotal(passage) ? [passage.row?.grid] : [])))
  const current = told.filter(([, passage]) => isTotal(passage) || !totals.has(passage.row?.grid))
  const failing = current.filter(([tally]) => failedIn(tally) > 0)
  if (failing.length === 0 || tolerates(outline, standings)) return []
  if (current.at(-1)?.[0] !== failing.at(-1)?.[0]) return []
  if (failing.some(([, passage]) => isExplained(passage)) || outline.passages.some(explainsFailures)) return []
  return failing.map(([tally]) => ({ span: tally.span, failed: failedIn(tally), total: tally.total?.value ?? null }))
}
