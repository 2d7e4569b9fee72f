import { readMarks } from '../../../outline/marks.ts'
import type { Cell, Passage } from '../../../outline/passage.ts'
import { isSet, type Prose, spanOf } from '../../../outline/prose.ts'
import type { Span } from '../../../span.ts'
import { type Columns, columnRole } from '../columns.ts'
import { answerOf, questionOf } from './answer.ts'
import { boxState, bracketState, glyphStateOf, type MarkState } from './glyph.ts'
import { type State, type StatePhrase, statePhrase } from './phrase.ts'
import { predicateOf } from './predicate.ts'
import { isTail } from './tail.ts'

/** What a state was read from; `section` is an inference and no statement. */
export type StateBy = 'box' | 'bracket' | 'cell' | 'glyph' | 'field' | 'word' | 'section'

/** How something stands, by what, and where that is said. */
export interface StateReading {
  readonly state: State | null
  readonly by: StateBy | null
  readonly span: Span | null
  /** The state word, in lower case. */
  readonly word: string | null
}

/** Nothing is said. */
export const noState: StateReading = { state: null, by: null, span: null, word: null }

const unfinished: ReadonlySet<State> = new Set(['open', 'untested', 'planned', 'skipped', 'partial', 'not-applicable'])
const shortCell = 3
const shortValue = 4
const glyphCell = 4
const maxOffset = 40
const nearStart = 2
const fewWords = 5

function fromMark(mark: MarkState, by: StateBy): StateReading {
  return { state: mark.state, by, span: mark.span, word: null }
}

function fromPhrase(phrase: StatePhrase, prose: Prose, by: StateBy): StateReading {
  return { state: phrase.state, by, span: spanOf(prose, phrase.start, phrase.end), word: phrase.word }
}

/** ✅ beside a word of unfinished or failed work: the word; ❌ beats all but a skip; ⚠ stays partial beside good news. */
function settle(glyph: State, word: State): State {
  if (glyph === 'done') return word === 'failed' || unfinished.has(word) ? word : 'done'
  if (glyph === 'failed') return word === 'done' || word === 'partial' || word === 'open' ? 'failed' : word
  return word === 'done' ? (glyph === 'skipped' ? 'skipped' : 'partial') : word
}

/** Beside a glyph only a word that leads the phrase, or is most of it, is a second status. */
function leads(text: string, { start }: StatePhrase): boolean {
  return start <= nearStart || text.split(/\s+/).length <= fewWords
}

function readCell(cell: Cell, by: StateBy): StateReading {
  const glyph = glyphStateOf([...cell.leading, ...cell.trailing])
  const first = cell.body.text.split(/[.;\n]/)[0] ?? ''
  const phrase = statePhrase(first)
  const tells = phrase !== null && phrase.start < maxOffset && (glyph === null || leads(first, phrase))
  const word = tells ? phrase : null
  if (word === null) return glyph === null ? noState : fromMark(glyph, by)
  const reading = fromPhrase(word, cell.body, by)
  return glyph === null ? reading : { ...reading, state: settle(glyph.state, word.state) }
}

function statusCell(cells: readonly Cell[], columns: Columns): Cell | null {
  if (columns.status !== null) return cells[columns.status] ?? null
  if (columns.twoStatuses) return null
  const others = cells.filter((_, index) => index > 0 && isOpenTo(columns, index))
  const words = (cell: Cell) => (cell.body.text === '' ? 0 : cell.body.text.split(/\s+/).length)
  return (
    others.find((cell) => glyphStateOf([...cell.leading, ...cell.trailing]) !== null && words(cell) <= glyphCell) ??
    others.find(
      (cell) => words(cell) <= shortCell && /^\p{Lu}/u.test(cell.body.text) && statePhrase(cell.body.text)?.start === 0,
    ) ??
    null
  )
}

function isOpenTo(columns: Columns, index: number): boolean {
  const role = columns.roles[index] ?? null
  return role === null || role === 'judgement' || role === 'evidence'
}

function readRow(cells: readonly Cell[], columns: Columns): StateReading {
  const box = boxState(cells.flatMap((cell) => cell.leading))
  if (box !== null) return fromMark(box, 'box')
  const cell = statusCell(cells, columns)
  const answer = answerIn(cells, columns, cell)
  if (answer !== null) return answer
  return cell === null ? noState : readCell(cell, 'cell')
}

/** A yes or no to the question of the status column; where that is empty, a no to the question of another one. */
function answerIn(cells: readonly Cell[], { questions }: Columns, status: Cell | null): StateReading | null {
  for (const [index, question] of questions.entries()) {
    const cell = cells[index]
    const state = cell === undefined || question === null ? null : answerOf(question, cell)
    if (cell === undefined || state === null) continue
    const isStatus = cell === status
    if (
      isStatus ||
      (state !== 'done' && !/\p{L}/u.test(status?.body.text ?? '') && (status?.leading ?? []).length === 0)
    )
      return { state, by: 'cell', span: cell.span, word: cell.body.text.toLowerCase() || null }
  }
  return null
}

function readWords(passage: Passage, imperative: boolean): StateReading {
  const { body, leading, trailing, field } = passage
  const glyph = glyphStateOf(leading) ?? glyphStateOf(trailing)
  const phrase = predicateOf(withoutCode(body), imperative)
  if (glyph === null)
    return phrase === null
      ? noState
      : fromPhrase(
          phrase,
          body,
          (field !== null && isShort(field.value, phrase)) || isTail(passage, phrase.word) ? 'field' : 'word',
        )
  if (phrase === null || passage.form === 'heading') return fromMark(glyph, 'glyph')
  const told = { ...fromMark(glyph, 'glyph'), word: phrase.word }
  if (glyph.state === 'partial')
    return { ...told, state: phrase.start === 0 ? settle('partial', phrase.state) : 'partial' }
  return glyph.state !== 'failed' && unfinished.has(phrase.state) ? { ...told, state: phrase.state } : told
}

/** The words with those set as code made unreadable; the length stays. */
function withoutCode({ text, styles }: Prose): string {
  const code = styles.filter(({ style }) => style === 'code')
  return code.reduce(
    (words, { start, end }) => words.slice(0, start) + '·'.repeat(end - start) + words.slice(end),
    text,
  )
}

/** Whether the value of a field says a state and little else. */
function isShort(value: Prose, phrase: StatePhrase): boolean {
  return value.text.split(/\s+/).length <= shortValue && value.text.toLowerCase().startsWith(phrase.word)
}

function readValue({ field }: Passage): StateReading {
  if (field === null) return noState
  const cell = { span: spanOf(field.value), prose: field.value, ...readMarks(field.value) }
  const question = questionOf(field.key.text.split(/\s+/).at(-1) ?? '')
  const answer = question === null ? null : answerOf(question, cell)
  if (answer !== null) return { state: answer, by: 'field', span: cell.span, word: null }
  const glyph = glyphStateOf(cell.leading)
  return glyph === null || columnRole(field.key.text) === 'severity' ? noState : readCell(cell, 'field')
}

/** How an item stands by its own box, bracket, glyph, status cell or predicate. */
export function readState(passage: Passage, columns: Columns | null, imperative: boolean): StateReading {
  if (passage.row !== null) return columns === null ? noState : readRow(passage.row.cells, columns)
  const box = boxState(passage.leading)
  if (box !== null) return fromMark(box, 'box')
  const bracket = bracketState(passage.leading)
  if (bracket !== null) return fromMark(bracket, 'bracket')
  const value = readValue(passage)
  const reading = value.state === null ? readWords(passage, imperative) : value
  const open = reading.state === null || reading.state === 'open'
  return open && isStruck(passage) ? { ...reading, state: 'skipped', by: 'word', span: spanOf(passage.body) } : reading
}

/** Whether all words of a passage are struck through, or its name before what was decided: `~~Dark mode~~ — deferred`. */
export function isStruck({ body }: Passage): boolean {
  if (body.text === '') return false
  const name = body.styles.find(({ style, start }) => style === 'struck' && start === 0)
  return isSet(body, 'struck') || (name !== undefined && /^\s*[—–:(-]/.test(body.text.slice(name.end)))
}
