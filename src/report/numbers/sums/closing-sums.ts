import type { Outline } from '../../../outline/passage.ts'
import { type Amount, isAmount } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { isClaimed } from '../stretch.ts'
import { amountAt, isBlank, quantitiesAt, type Table } from '../table.ts'
import type { Sum } from './sum.ts'
import { isAdditive, isTotal } from './table-sums.ts'

const summable: ReadonlySet<Amount['dimension']> = new Set(['money', 'time', 'bytes'])
const fewest = 3

/** The columns that hold one amount of a dimension in every row that is filled. */
function columnsOf({ columns, rows }: Table, dimension: Amount['dimension']): { name: string; parts: Amount[] }[] {
  return columns.flatMap(({ header }, index) => {
    const filled = rows.filter((row) => !isBlank(row, index))
    const parts = filled.map((row) => (quantitiesAt(row, index).length === 1 ? amountAt(row, index) : null))
    const fitting = parts.filter((part) => part !== null).filter((part) => part.dimension === dimension)
    const isWhole = index > 0 && fitting.length === filled.length && fitting.length >= fewest && isAdditive(header)
    return isWhole ? [{ name: header, parts: fitting }] : []
  })
}

/** `**Total:** $4,200` right under a table with one column of such amounts and no total of its own. */
export function readClosingSums({ passages }: Outline, tables: readonly Table[]): Sum[] {
  return tables.flatMap((table): Sum[] => {
    const last = table.grid.rows.at(-1)
    const next = last === undefined ? undefined : passages[last.index + 1]
    if (next?.field === undefined || next.field === null || next.section !== table.grid.section) return []
    if (!isClaimed(next) || !isTotal(next.field.key.text) || table.rows.some(({ name }) => isTotal(name))) return []
    const total = readQuantities(next.field.value)
      .filter(isAmount)
      .find(({ dimension }) => summable.has(dimension))
    const [column, ...more] = total === undefined ? [] : columnsOf(table, total.dimension)
    if (total === undefined || column === undefined || more.length > 0) return []
    return [{ ...column, span: total.span, total, mayOmit: false, isStated: false }]
  })
}
