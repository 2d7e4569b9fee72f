import { notAdditive, summaryWords } from '../../../vocabulary/en/measures.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { type Amount, isCount, valueSum } from '../../quantity/quantity.ts'
import { amountAt, columnOf, isBlank, soleAmountAt, type Table, type TableRow, textAt } from '../table.ts'
import type { Sum } from './sum.ts'

const summary = lexicon(summaryWords)
const unsummed = lexicon(notAdditive)
const subRow = /^\s*(?:[-–—↳└├>•]|&nbsp;| {2,})/

/** Whether a name is that of a row or line which sums up others. */
export function isTotal(name: string): boolean {
  return summary.has(name, 'total') && !summary.has(name, 'mean')
}

/** Whether a name is that of a row or line which stands for the whole: a total, an average. */
export function summaryName(name: string): boolean {
  return summary.has(name, 'total') || summary.has(name, 'overall')
}

/** Whether values under a header can be added up. */
export function isAdditive(header: string): boolean {
  return !/[%/]/.test(header) && !unsummed.has(header, 'header')
}

function firstNoun({ noun }: Amount): string {
  return noun.split(' ')[0] ?? ''
}

/** Parts that count one thing while the total counts another. */
function countsAnother(total: Amount, parts: readonly Amount[]): boolean {
  const nouns = new Set(parts.map(firstNoun))
  const [noun] = nouns
  return nouns.size === 1 && noun !== '' && firstNoun(total) !== '' && firstNoun(total) !== noun
}

function columnSum(rows: readonly TableRow[], totalRow: TableRow, column: number, header: string): Sum | null {
  const total = soleAmountAt(totalRow, column)
  if (total === null || ['percent', 'factor', 'points', 'stars'].includes(total.dimension)) return null
  const counted = rows.filter((row) => !subRow.test(textAt(row, 0)) && !summary.has(row.name, 'of which'))
  const filled = counted.filter((row) => !isBlank(row, column))
  const parts = filled.map((row) => soleAmountAt(row, column))
  const sound = parts.filter((part) => part !== null && part.dimension === total.dimension)
  const amounts = sound.filter((part) => part !== null)
  if (amounts.length !== filled.length || amounts.length < 2 || countsAnother(total, amounts)) return null
  const isSideBySide = total.dimension === 'time' && amounts.some(({ value }) => value === total.value)
  if (isSideBySide) return null
  return { span: total.span, name: header, total, parts: amounts, mayOmit: false, isStated: true }
}

/** A Total row under additive columns; rows before an earlier subtotal are out. */
function totalRowSums(table: Table): Sum[] {
  return table.rows.flatMap((totalRow, index) => {
    if (!isTotal(totalRow.name)) return []
    const above = table.rows.slice(0, index)
    const rows = above.slice(above.findLastIndex(({ name }) => isTotal(name)) + 1)
    if (rows.length < 2) return []
    return table.columns.flatMap(({ header, role }, column) =>
      column === 0 || role === 'id' || !isAdditive(header) ? [] : (columnSum(rows, totalRow, column, header) ?? []),
    )
  })
}

/** A Total column beside its addends, when at least half of the rows add up. */
function totalColumnSums(table: Table): Sum[] {
  const last = columnOf(table, 'total')
  if (last < 3 || !/^(?:grand )?(?:total|sum|all)s?$/i.test(table.columns[last]?.header ?? '')) return []
  const sums = table.rows.flatMap((row): Sum[] => {
    const total = amountAt(row, last) ?? undefined
    const parts = table.columns.slice(1, last).map((_, index) => amountAt(row, index + 1) ?? undefined)
    const isWhole = parts.every((part, index) => isCount(part) || isBlank(row, index + 1))
    if (!isCount(total) || !isWhole) return []
    return [{ span: total.span, name: row.name, total, parts: parts.filter(isCount), mayOmit: false, isStated: true }]
  })
  const fitting = sums.filter(({ total, parts }) => valueSum(parts) === total.value)
  return fitting.length >= 1 && fitting.length * 2 >= sums.length ? sums : []
}

/** The totals of tables. */
export function readTableSums(tables: readonly Table[]): Sum[] {
  return tables.flatMap((table) => [...totalRowSums(table), ...totalColumnSums(table)])
}
