import { isPlainPercent, isRatio, type Ratio } from '../../quantity/quantity.ts'
import {
  amountAt,
  columnOf,
  countAt,
  type MeasureRole,
  quantitiesAt,
  soleQuantityAt,
  type Table,
  type TableRow,
} from '../table.ts'
import { countedShare, type Share } from './share.ts'

/** The wholes that a rate may be taken of: all, all that ran, all that passed or failed. */
function wholesOf(row: TableRow, at: (role: MeasureRole) => number): number[] {
  const count = (role: MeasureRole) => countAt(row, at(role))
  const passed = count('passed') ?? 0
  const [total, failed] = [count('total'), count('failed')]
  const [skipped, blocked] = [count('skipped') ?? 0, count('blocked') ?? 0]
  const ran = total === null ? [] : [total, total - skipped, total - blocked, total - skipped - blocked]
  const added = failed === null ? [] : [passed + failed, passed + failed + skipped, passed + failed + blocked + skipped]
  return [...new Set([...ran, ...added])].filter((whole) => whole > 0 && whole >= passed)
}

function rowShare(table: Table, row: TableRow, rate: number): Share | null {
  const at = (role: MeasureRole) => columnOf(table, role)
  const isFailing = /fail|error|defect/i.test(table.columns[rate]?.header ?? '')
  const part = countAt(row, isFailing ? at('failed') : at('passed'))
  const percent = amountAt(row, rate)
  if (part === null || countAt(row, at('passed')) === null) return null
  if (percent?.dimension !== 'percent' || percent.bound !== null || percent.isRange) return null
  const wholes = wholesOf(row, at)
  if (wholes.length === 0) return null
  const basis = quantitiesAt(row, at('passed'))
  const readings = wholes.map((whole) => (100 * part) / whole)
  return countedShare(percent, `${part}/${wholes[0]}`, readings, basis)
}

/** The one ratio of a row, in another cell than its percentage. */
function ratioIn(row: TableRow, rate: number): Ratio | null {
  const others = row.cells.flatMap((_, index) => (index === rate || index === 0 ? [] : quantitiesAt(row, index)))
  const [only, ...more] = others.filter(isRatio)
  return only === undefined || more.length > 0 || only.isOpen || only.whole === 0 ? null : only
}

/** Rows with a ratio and a rate: `18/20 | 90 %`. */
function ratioShares(table: Table): Share[] {
  const [rate, ...more] = table.columns.flatMap(({ role }, index) => (role === 'rate' ? [index] : []))
  if (rate === undefined || more.length > 0) return []
  return table.rows.flatMap((row): Share[] => {
    const percent = soleQuantityAt(row, rate)
    const ratio = ratioIn(row, rate)
    if (ratio === null || !isPlainPercent(percent) || ratio.part > ratio.whole) return []
    const own = (100 * ratio.part) / ratio.whole
    return [countedShare(percent, ratio.text.trim(), [own, 100 - own], [ratio])]
  })
}

function countShares(table: Table): Share[] {
  const rates = table.columns.flatMap(({ role }, index) => (role === 'rate' || role === 'coverage' ? [index] : []))
  const [rate, ...more] = rates
  const passed = table.columns[columnOf(table, 'passed')]
  if (rate === undefined || more.length > 0 || passed === undefined) return []
  if (table.columns[rate]?.role === 'coverage' && !/covered/i.test(passed.header)) return []
  return table.rows.map((row) => rowShare(table, row, rate)).filter((share) => share !== null)
}

/** Rows with counts or a ratio and a rate: `Passed | Total | Rate`, `18/20 | 90 %`. */
export function readShareRows(tables: readonly Table[]): Share[] {
  return [...tables.flatMap(countShares), ...tables.flatMap(ratioShares)]
}
