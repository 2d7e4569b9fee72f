import type { Passage } from '../../../outline/passage.ts'
import { inOneReport } from '../../place.ts'
import { type Amount, isCount, valueSum } from '../../quantity/quantity.ts'
import { isBlank, type MeasureRole, soleQuantityAt, type Table, type TableRow } from '../table.ts'
import type { Sum } from './sum.ts'
import { isAdditive, isTotal, summaryName } from './table-sums.ts'

const additive: ReadonlySet<MeasureRole | null> = new Set([
  'total',
  'passed',
  'failed',
  'errors',
  'skipped',
  'blocked',
  'severity',
  null,
])
const nearby = 0.25
/** Tables before and after it that a summary is held against. */
const farthest = 12

interface Column {
  readonly key: string
  readonly parts: readonly Amount[]
}

const keyOf = (header: string): string =>
  header
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()

/** The counts of a column in the given rows; null where a filled cell holds none. */
function countsIn(rows: readonly TableRow[], index: number): Amount[] | null {
  const filled = rows.filter((row) => !isBlank(row, index))
  const own = filled.map((row) => soleQuantityAt(row, index)).filter(isCount)
  return own.length === filled.length && own.length > 0 ? own : null
}

function columnsOf({ columns }: Table, rows: readonly TableRow[]): Column[] {
  return columns.flatMap(({ header, role }, index) => {
    const key = role === null || role === 'severity' ? keyOf(header) : role
    const parts = key === '' || !additive.has(role) || !isAdditive(header) ? null : countsIn(rows, index)
    return parts === null ? [] : [{ key, parts }]
  })
}

/** The one row that sums a table up: its only row, or its Total row. */
function summaryOf({ rows }: Table): TableRow | null {
  const totals = rows.filter(({ name }) => isTotal(name))
  if (rows.length === 1) return rows[0] ?? null
  return totals.length === 1 ? (totals[0] ?? null) : null
}

/** The rows that break a whole down, totals left out; none where the table sums itself up. */
function partsOf({ rows }: Table): readonly TableRow[] {
  const [total] = rows.filter(({ name }) => isTotal(name))
  if (total !== undefined) return [total]
  return rows.length < 2 || rows.some(({ name }) => summaryName(name)) ? [] : rows
}

interface Read {
  readonly place: Passage
  readonly summary: readonly Column[]
  readonly details: ReadonlyMap<string, readonly Amount[]>
}

function read(table: Table): Read | null {
  const place = table.rows[0]?.passage
  const row = summaryOf(table)
  if (place === undefined) return null
  const details = new Map(columnsOf(table, partsOf(table)).map(({ key, parts }) => [key, parts]))
  return { place, summary: row === null ? [] : columnsOf(table, [row]), details }
}

function compare({ summary }: Read, { details }: Read): Sum[] {
  const pairs = summary.flatMap(({ key, parts: [stated] }) => {
    const parts = details.get(key)
    return stated === undefined || parts === undefined ? [] : [{ key, stated, parts }]
  })
  const isFar = pairs.some(({ stated, parts }) => Math.abs(valueSum(parts) - stated.value) > nearby * stated.value + 1)
  if (pairs.length < 2 || isFar) return []
  return pairs
    .filter(({ stated, parts }) => valueSum(parts) !== stated.value)
    .map(({ key, stated, parts }) => ({
      span: stated.span,
      name: key,
      total: stated,
      parts,
      mayOmit: false,
      isStated: false,
    }))
}

/** One row of totals and another table of the same columns, not far off, whose rows should add up to it. */
export function readBreakdowns(tables: readonly Table[]): Sum[] {
  const all = tables.map(read).filter((one) => one !== null)
  return all.flatMap((summary, index) =>
    summary.summary.length < 2
      ? []
      : all
          .slice(Math.max(0, index - farthest), index + farthest)
          .filter((other) => other !== summary && inOneReport(other.place, summary.place))
          .flatMap((other) => compare(summary, other)),
  )
}
