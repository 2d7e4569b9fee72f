import type { Outline, Passage } from '../../../outline/passage.ts'
import { sumGuards } from '../../../vocabulary/en/sums.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { type Amount, isAmount } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { unitOf } from '../../quantity/unit.ts'
import { isClaimed } from '../stretch.ts'
import { isBlank, soleAmountAt, type Table } from '../table.ts'
import { type Sum, summable } from './sum.ts'
import { isAdditive, isTotal } from './table-sums.ts'

type Dimension = Amount['dimension']

interface Parts {
  readonly name: string
  readonly parts: readonly Amount[]
}

const guards = lexicon(sumGuards)
const fewest = 3
const headerUnit = /[([]\s*(?:in\s+)?([^\s)\]]{1,8})\s*[)\]]\s*$/

/** A bare number under a header that gives the unit: `Duration (min)`. */
function withUnit(amount: Amount, header: string): Amount {
  const unit = unitOf(headerUnit.exec(header)?.[1] ?? '')
  if (unit === null || amount.dimension !== 'count') return amount
  const scale = (value: number) => value * unit.factor
  const { low, high } = amount.interval
  return {
    ...amount,
    dimension: unit.dimension,
    unit: unit.id,
    factor: unit.factor,
    value: scale(amount.value),
    interval: { ...amount.interval, low: scale(low), high: scale(high) },
  }
}

/** The columns that hold one amount of a dimension in every row that is filled. */
function columnsOf({ columns, rows, grid }: Table, dimension: Dimension): Parts[] {
  return columns.flatMap(({ header, role }, index) => {
    const filled = rows.filter((row) => !isBlank(row, index))
    const words = grid.header[index]?.prose.text ?? ''
    const parts = filled.map((row) => {
      const amount = soleAmountAt(row, index)
      return amount === null ? null : withUnit(amount, words)
    })
    const fitting = parts.filter((part) => part !== null).filter((part) => part.dimension === dimension)
    const isWhole = index > 0 && role !== 'id' && fitting.length === filled.length && fitting.length >= fewest
    return isWhole && isAdditive(header.replace(headerUnit, '')) ? [{ name: header, parts: fitting }] : []
  })
}

/** What a total line says: its one amount. */
function totalIn(passage: Passage | undefined): Amount | null {
  if (passage?.field === undefined || passage.field === null || !isClaimed(passage)) return null
  const key = passage.field.key.text
  if (!(isTotal(key) || guards.has(key, 'whole label')) || guards.has(passage.prose.text, 'not all')) return null
  const amounts = readQuantities(passage.field.value)
  const [only] = amounts.filter(isAmount)
  return only !== undefined && amounts.length === 1 && summable.has(only.dimension) ? only : null
}

/** Whether a count line says that it counts what a column counts. */
function isNamed(line: Passage, { dimension }: Amount, name: string): boolean {
  if (dimension !== 'count') return true
  const words = name.toLowerCase().split(/\s+/)
  const label = line.field?.key.text.toLowerCase() ?? ''
  return words.some((word) => word.length > 3 && label.includes(word.replace(/s$/, '')))
}

function underTable(table: Table, next: Passage | undefined): Sum[] {
  const total = totalIn(next)
  if (next === undefined || total === null || next.section !== table.grid.section) return []
  if (table.rows.some(({ name }) => isTotal(name))) return []
  const [column, ...more] = columnsOf(table, total.dimension)
  if (column === undefined || more.length > 0 || !isNamed(next, total, column.name)) return []
  return [{ ...column, span: total.span, total, mayOmit: false, isStated: false }]
}

/** The one amount of a dimension that an item gives after its label or in a bracket. */
function partOf(item: Passage, dimension: Dimension): Amount | null {
  const amounts = readQuantities(item.field?.value ?? item.prose).filter(isAmount)
  const [only, ...more] = amounts.filter((amount) => amount.dimension === dimension)
  if (only === undefined || more.length > 0) return null
  const left = (item.field?.value ?? item.prose).text.slice(0, only.start)
  return item.field !== null || /[(–—:-]\s*~?$/.test(left) ? only : null
}

function underList(items: readonly Passage[], next: Passage | undefined): Sum[] {
  const total = totalIn(next)
  const [first] = items
  if (next === undefined || total === null || total.dimension === 'count' || first?.section !== next.section) return []
  const parts = items.map((item) => partOf(item, total.dimension)).filter((part) => part !== null)
  if (items.length < fewest || parts.length !== items.length) return []
  const name = next.field?.key.text ?? ''
  return [{ span: total.span, name, total, parts, mayOmit: false, isStated: false }]
}

/** `**Total:** $4,200` right under a table with one column of such amounts or a list of them. */
export function readClosingSums({ passages, lists }: Outline, tables: readonly Table[]): Sum[] {
  const after = (last: Passage | undefined) => (last === undefined ? undefined : passages[last.index + 1])
  return [
    ...tables.flatMap((table) => underTable(table, after(table.grid.rows.at(-1)))),
    ...lists.flatMap(({ items }) => underList(items, after(items.at(-1)))),
  ]
}
