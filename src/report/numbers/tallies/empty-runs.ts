import type { Outline, Passage } from '../../../outline/passage.ts'
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

function ofRow(passage: Passage): EmptyRun[] {
  const { row } = passage
  if (row === null) return []
  const heads = row.grid.header.map(({ prose }) => plain(prose.text).trim())
  const about = `${row.grid.context[0]?.text ?? ''} ${heads.join(' ')} ${row.cells[0]?.prose.text ?? ''}`
  const at = (meaning: 'count' | 'skipped') => heads.findIndex((head) => words.has(head, meaning))
  const textAt = (index: number) => plain(row.cells[index]?.body.text ?? '').trim()
  const count = row.cells.findIndex(
    (_, index) => index > 0 && words.has(heads[index] ?? '', 'count') && words.has(textAt(index), 'nothing'),
  )
  const skipped = at('skipped')
  const total = heads.findIndex((head, index) => index > 0 && words.has(head, 'count'))
  const allSkipped =
    skipped > 0 &&
    total > 0 &&
    skipped !== total &&
    /^[1-9]\d*$/.test(textAt(total)) &&
    textAt(total) === textAt(skipped)
  const [cell, ran] = count > 0 ? [row.cells[count], '0 tests'] : [row.cells[total], `all ${textAt(total)} skipped`]
  const told = row.cells.find(
    (_, index) =>
      index > 0 && /^(?:0|zero|no)\b/i.test(textAt(index)) && words.first(textAt(index), 'empty')?.start === 0,
  )
  if ((count < 0 && !allSkipped && told === undefined) || !words.has(`${about} ${told?.body.text ?? ''}`, 'tests'))
    return []
  const passed = row.cells.some(
    ({ prose, body }, index) =>
      index > 0 &&
      !/\d/.test(body.text) &&
      body.text.split(/\s+/).length <= maxStatusWords &&
      outcomeOf(prose.text) === 'met',
  )
  if (!passed) return []
  if (count < 0 && !allSkipped)
    return told === undefined ? [] : [{ span: told.span, ran: told.body.text.trim(), counted: true }]
  return cell === undefined ? [] : [{ span: cell.span, ran, counted: true }]
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
      .flatMap((passage) => (passage.row === null ? ofWords(passage) : ofRow(passage))),
    ...siblingLines(outline).flatMap((group) => ofSiblings(group.filter(isClaimed))),
  ]
}
