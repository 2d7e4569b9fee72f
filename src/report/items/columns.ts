import type { Cell, Grid } from '../../outline/passage.ts'
import { openLexicon } from '../../vocabulary/additions.ts'
import { columnWords } from '../../vocabulary/en/columns.ts'
import { lexicon, type Phrases } from '../../vocabulary/lexicon.ts'
import { withLanguages } from '../../vocabulary/multilingual.ts'
import { bareWords } from './cues.ts'
import { answerOf, type Question, questionOf } from './state/answer.ts'
import { glyphStateOf } from './state/glyph.ts'
import { statePhrase } from './state/phrase.ts'

const entire = (phrases: Phrases): Phrases => phrases.map((phrase) => `^(?:${phrase})$`)
const words = openLexicon(
  lexicon(
    withLanguages(columnWords, ({ columns }) =>
      Object.fromEntries(Object.entries(columns).map(([role, phrases]) => [role, entire(phrases)])),
    ),
  ),
  ({ columns }) => columns,
  (phrase) => entire([phrase]),
)
const roles = Object.keys(columnWords) as ColumnRole[]

/** What a table column holds. */
export type ColumnRole = keyof typeof columnWords

/** What a column holds by its header, or a field by its label; null when the words say nothing. */
export function columnRole(header: string): ColumnRole | null {
  return words.among(bareWords(header), roles)
}

/** What the columns of a table hold, and where its status stands. */
export interface Columns {
  readonly roles: readonly (ColumnRole | null)[]
  /** What each column asks, where yes or no answers it. */
  readonly questions: readonly (Question | null)[]
  /** The column that tells how each row stands; null when there is none, or two that each tell another time. */
  readonly status: number | null
  /** Two columns claim to be the status: the rows have none. */
  readonly twoStatuses: boolean
}

/** Reads the header of a table. */
export function readColumns(grid: Grid): Columns {
  const columns = grid.header.map((cell) => columnRole(cell.prose.text))
  const questions = grid.header.map(({ prose }, index) => (index === 0 ? null : questionOf(bareWords(prose.text))))
  const plain = columns.flatMap((role, index) => (role === 'status' ? [index] : []))
  const asks = (role: ColumnRole | null, index: number) =>
    index > 0 && (role === 'judgement' || (role === null && questions[index] !== null))
  const judging = columns.flatMap((role, index) => (asks(role, index) ? [index] : []))
  const several = plain.length + judging.length > 1
  const candidates = [plain, judging].map((some) =>
    some.filter((index) => !(several || questions[index]) || tellsStates(grid, index, questions[index])),
  )
  const telling = candidates.find((some) => some.length > 0) ?? []
  const twoStatuses = telling.length > 1
  return { roles: columns, questions, status: twoStatuses ? null : (telling[0] ?? null), twoStatuses }
}

/** Whether at least half of the filled cells of a column say how something stands. */
function tellsStates({ rows }: Grid, index: number, question: Question | null = null): boolean {
  const filled = rows.flatMap(({ row }) => row?.cells[index] ?? []).filter(({ prose }) => prose.text !== '')
  const told = filled.filter(
    (cell) =>
      glyphStateOf([...cell.leading, ...cell.trailing]) !== null ||
      statePhrase(cell.body.text)?.start === 0 ||
      (question !== null && answerOf(question, cell) !== null),
  )
  return told.length * 2 >= filled.length
}

/** The cell of a row that has a role, the first of them. */
export function cellAt(columns: Columns, cells: readonly Cell[], role: ColumnRole): Cell | null {
  return cells[columns.roles.indexOf(role)] ?? null
}

const identifier = /^[#(]?[A-Z]{0,8}[-_ ]?\d[\w.-]*\)?\.?$/

/** The cell that names what a row is about: the first that holds words and no mere number or identifier. */
export function subjectCell(cells: readonly Cell[]): Cell | null {
  const named = cells.find(({ body }) => /\p{L}/u.test(body.text) && !identifier.test(body.text.trim()))
  return named ?? cells.find(({ body }) => body.text !== '') ?? null
}
