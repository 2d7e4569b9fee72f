import type { Cell, Grid, Outline, Passage } from '../../outline/passage.ts'
import { measureColumns } from '../../vocabulary/en/measures.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import { bareWords } from '../items/cues.ts'
import { type Amount, isAmount, isCount, type Quantity } from '../quantity/quantity.ts'
import { readQuantities } from '../quantity/scan.ts'
import { outcomeOf } from './outcome.ts'

/** What a column of numbers holds. */
export type MeasureRole = keyof typeof measureColumns | 'subject'

/** A column of a table. */
export interface Column {
  readonly header: string
  readonly role: MeasureRole | null
}

/** A row: what it is about, and its cells. */
export interface TableRow {
  readonly passage: Passage
  readonly name: string
  readonly cells: readonly Cell[]
}

/** A table with the roles of its columns. */
export interface Table {
  readonly grid: Grid
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
}

const columnWords = lexicon(measureColumns)
const roles = Object.keys(measureColumns) as (keyof typeof measureColumns)[]
/** A status or a value by its header; the cells decide. */
const ambiguous = /^(?:result|assessment|grade|score|current|value|outcome|evaluation|conclusion)/i

function roleOf(grid: Grid, header: string, index: number): MeasureRole | null {
  const words = bareWords(header)
  const role = words === '' ? null : columnWords.among(words, roles)
  const cells = grid.rows.flatMap(({ row }) => row?.cells[index] ?? [])
  const marked = cells.filter(({ prose }) => outcomeOf(prose.text) !== null).length
  const measured = cells.filter(({ prose }) => readQuantities(prose).length > 0).length
  const isMarks = marked > 0 && measured === 0
  if (role === null && isMarks && words === '' && index > 0) return 'status'
  if (role === 'passed' && isMarks) return 'status'
  if (role === 'target' && index === 0 && measured === 0) return 'subject'
  if (role === null) return /%/.test(header) ? 'rate' : index === 0 ? 'subject' : null
  if (role !== 'status' && role !== 'actual') return role
  if (role === 'status' && !ambiguous.test(words)) return marked > 0 ? 'status' : measured > 0 ? 'actual' : 'status'
  return marked > measured ? 'status' : measured > 0 ? 'actual' : role
}

function readTable(grid: Grid): Table {
  const columns = grid.header.map((cell, index) => ({
    header: bareWords(cell.prose.text),
    role: roleOf(grid, cell.prose.text, index),
  }))
  const rows = grid.rows.flatMap((passage): TableRow[] => {
    const cells = passage.row?.cells ?? []
    const name = bareWords(cells[0]?.prose.text ?? '') || bareWords(cells[1]?.prose.text ?? '')
    return passage.quoted || cells.length === 0 ? [] : [{ passage, name, cells }]
  })
  return { grid, columns, rows }
}

/** The tables of a report. */
export function readTables(outline: Outline): Table[] {
  return outline.grids.map(readTable)
}

/** The first column of a role, or -1. */
export function columnOf(table: Table, role: MeasureRole): number {
  return table.columns.findIndex((column) => column.role === role)
}

/** The quantities of a cell; none when the row is too short. */
export function quantitiesAt(row: TableRow, index: number): readonly Quantity[] {
  const cell = row.cells[index]
  return cell === undefined ? [] : readQuantities(cell.prose)
}

/** The quantity of a cell that holds no other. */
export function soleQuantityAt(row: TableRow, index: number): Quantity | undefined {
  const [only, ...more] = quantitiesAt(row, index)
  return more.length === 0 ? only : undefined
}

/** The amount of a cell that holds no other quantity; null when it holds another one, several or none. */
export function soleAmountAt(row: TableRow, index: number): Amount | null {
  const only = soleQuantityAt(row, index)
  return isAmount(only) ? only : null
}

/** The value of a cell that is a plain count and nothing else; null of any other. */
export function countAt(row: TableRow, index: number): number | null {
  const only = soleQuantityAt(row, index)
  return isCount(only) ? only.value : null
}

/** The one amount of a cell; null when it holds none or several. */
export function amountAt(row: TableRow, index: number): Amount | null {
  const amounts = quantitiesAt(row, index).filter(isAmount)
  return amounts.length === 1 ? (amounts[0] ?? null) : null
}

/** The words of a cell. */
export function textAt(row: TableRow, index: number): string {
  return row.cells[index]?.prose.text ?? ''
}

/** Whether a cell stands for nothing: empty, a dash, `N/A`. */
export function isBlank(row: TableRow, index: number): boolean {
  return /^(?:[\s–—-]*|n\/?a)$/i.test(textAt(row, index).trim())
}
