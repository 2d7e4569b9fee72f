import type { Cell, Outline, Passage, Row } from '../../../outline/passage.ts'
import { spanOf } from '../../../outline/prose.ts'
import type { Spanned } from '../../../span.ts'
import { emptyRunWords, runClasses } from '../../../vocabulary/en/empty-runs.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { boxState, glyphStateOf } from '../../items/state/glyph.ts'
import { plain } from '../../plain.ts'
import { outcomeOf } from '../outcome.ts'
import { siblingLines } from '../siblings.ts'
import { isClaimed } from '../stretch.ts'

/** A pass of a run in which nothing ran. */
export interface EmptyRun extends Spanned {
  /** What it says that ran. */
  readonly ran: string
  /** Told by cells, and not in words. */
  readonly counted: boolean
}

const words = lexicon(emptyRunWords, runClasses)
const maxStatusWords = 4

/** The cell of a row that says that nothing ran, and what it says. */
function emptyIn({ cells }: Row, heads: readonly string[]): { readonly cell: Cell; readonly ran: string } | null {
  const textAt = (index: number) => plain(cells[index]?.body.text ?? '').trim()
  const indices = [...cells.keys()].slice(1)
  const counts = indices.filter((index) => words.has(heads[index] ?? '', 'count'))
  const none = counts.find((index) => words.has(textAt(index), 'nothing'))
  const skipped = heads.findIndex((head) => words.has(head, 'skipped'))
  const allSkipped = counts
    .slice(0, 1)
    .find(
      (total) =>
        skipped > 0 && skipped !== total && /^[1-9]\d*$/.test(textAt(total)) && textAt(total) === textAt(skipped),
    )
  const told = indices.find(
    (index) => /^(?:0|zero|no)\b/i.test(textAt(index)) && words.first(textAt(index), 'empty')?.start === 0,
  )
  const at = none ?? allSkipped ?? told
  const cell = at === undefined ? undefined : cells[at]
  if (at === undefined || cell === undefined) return null
  return {
    cell,
    ran: at === none ? '0 tests' : at === allSkipped ? `all ${textAt(at)} skipped` : cell.body.text.trim(),
  }
}

/** Whether a cell says in a few words that all is well. */
function isPass({ prose, body }: Cell): boolean {
  return !/\d/.test(body.text) && body.text.split(/\s+/).length <= maxStatusWords && outcomeOf(prose.text) === 'met'
}

function ofRow(row: Row): EmptyRun[] {
  const heads = row.grid.header.map(({ prose }) => plain(prose.text).trim())
  const empty = emptyIn(row, heads)
  if (empty === null || !row.cells.slice(1).some(isPass)) return []
  const { cell, ran } = empty
  const about = [row.grid.context[0]?.text, ...heads, row.cells[0]?.prose.text, cell.body.text].join(' ')
  return words.has(about, 'tests') ? [{ span: cell.span, ran, counted: true }] : []
}

function ofWords(passage: Passage): EmptyRun[] {
  const { prose, body, leading, trailing } = passage
  const hit = words.first(body.text, 'empty')
  if (hit === null || words.has(body.text, 'supposed') || !words.has(body.text, 'tests')) return []
  const mark = boxState(leading) ?? glyphStateOf(leading) ?? glyphStateOf(trailing)
  const passed = mark === null ? words.has(body.text, 'pass') || /[✅✔☑]/u.test(prose.text) : mark.state === 'done'
  return passed ? [{ span: spanOf(body, hit.start, hit.end), ran: hit.text, counted: false }] : []
}

/** `Tests executed: 0` beside `Status: PASSED`. */
function ofSiblings(lines: readonly Passage[]): EmptyRun[] {
  const passed = lines.some(
    ({ field }) =>
      field !== null && words.has(plain(field.key.text).trim(), 'outcome') && outcomeOf(field.value.text) === 'met',
  )
  return lines.flatMap(({ field }): EmptyRun[] => {
    const isEmpty =
      passed &&
      field !== null &&
      words.has(plain(field.key.text).trim(), 'count') &&
      words.has(plain(field.value.text).trim(), 'nothing')
    return isEmpty ? [{ span: spanOf(field.value), ran: '0 tests', counted: false }] : []
  })
}

/** Lines, items and rows that call a run of nothing a pass. */
export function readEmptyRuns(outline: Outline): EmptyRun[] {
  return [
    ...outline.passages
      .filter(isClaimed)
      .flatMap((passage) => (passage.row === null ? ofWords(passage) : ofRow(passage.row))),
    ...siblingLines(outline).flatMap((group) => ofSiblings(group.filter(isClaimed))),
  ]
}
