import type { Outline, Passage } from '../../../outline/passage.ts'
import type { Prose } from '../../../outline/prose.ts'
import type { Spanned } from '../../../span.ts'
import { summaryWords } from '../../../vocabulary/en/measures.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { numberText } from '../../quantity/format.ts'
import { between, type Interval, point } from '../../quantity/interval.ts'
import { type Amount, isOnScale, type Quantity, valueSum } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { statisticOf } from '../statistic.ts'
import { isClaimed } from '../stretch.ts'
import { columnOf, quantitiesAt, type Table, type TableRow } from '../table.ts'
import type { Derivation } from './derivation.ts'

/** A mark on a scale: `85%`, `8.5/10`, stars. */
interface Mark {
  readonly value: number
  readonly scale: string
  readonly amount: Amount
}

const change = /→|->|⇒|➜/
const summary = lexicon(summaryWords)
const shareRoles = new Set(['target', 'weight', 'change', 'contribution', 'before'])
const isOverall = (name: string): boolean => summary.has(name, 'overall')

/** The mark that a quantity is, its value made an amount; null for anything else. */
function markOf(quantity: Quantity | undefined): Mark | null {
  if (quantity === undefined || quantity.isCode) return null
  if (quantity.kind === 'ratio') {
    if (!isOnScale(quantity) || quantity.isOpen) return null
    const { part, whole, ...place } = quantity
    const base = {
      dimension: 'count',
      unit: null,
      factor: 1,
      bound: null,
      isApproximate: false,
      isRange: false,
      sign: null,
    } as const
    const amount: Amount = {
      ...place,
      ...base,
      kind: 'amount',
      low: part,
      high: part,
      value: part,
      interval: point(part),
    }
    return { value: part, scale: `/${whole}`, amount }
  }
  if (quantity.bound !== null || quantity.isRange || quantity.sign !== null) return null
  const isMark = quantity.dimension === 'percent' || quantity.dimension === 'stars'
  return isMark ? { value: quantity.value, scale: quantity.dimension, amount: quantity } : null
}

function onlyMark(quantities: readonly Quantity[]): Mark | null {
  const marks = quantities.map(markOf).filter((mark) => mark !== null)
  return marks.length === 1 ? (marks[0] ?? null) : null
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const around = (value: number, by: number): Interval => between(value - by, value + by)

/** Values that sensible weights give: not beyond the second best and worst while far from the mean. */
function plausible(values: readonly number[]): Interval {
  const sorted = [...values].sort((a, b) => a - b)
  const [second, secondBest] = [sorted[1] ?? 0, sorted.at(-2) ?? 0]
  const middle = mean(values)
  return {
    low: Math.min(second, middle - 10),
    high: Math.max(secondBest, middle + 10),
    lowOpen: second < middle - 10,
    highOpen: secondBest > middle + 10,
  }
}

function derive(name: string, overall: Mark, parts: readonly Mark[], weights: readonly number[] | null): Derivation[] {
  if (parts.length < 3) return []
  const values = parts.map(({ value }) => value)
  const middle = mean(values)
  const tolerance = overall.amount.isApproximate ? 2 : 1
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const from: Spanned[] = parts.map(({ amount }) => amount)
  const base = {
    span: overall.amount.span,
    stated: overall.amount,
    from,
    formula: `${name} of ${values.map(numberText).join(', ')}`,
  }
  const range: Derivation = {
    ...base,
    readings: [between(low - tolerance, high + tolerance)],
    expected: `between ${numberText(low)} and ${numberText(high)}`,
    certainty: 'set out',
  }
  const sum = weights?.reduce((all, weight) => all + weight, 0) ?? 0
  if (weights !== null && sum > 0) {
    const weighted = values.reduce((all, value, index) => all + value * (weights[index] ?? 0), 0) / sum
    const readings = [around(weighted, 2), around(middle, 2)]
    return [
      range,
      {
        ...base,
        readings,
        expected: `${numberText(weighted)} by weight, ${numberText(middle)} on average`,
        certainty: 'likely',
      },
    ]
  }
  const isMean = summary.has(name, 'mean')
  const readings = isMean
    ? [around(middle, Math.max(tolerance, 10 ** -overall.amount.decimals))]
    : parts.length >= 4 && high - low > 5
      ? [plausible(values)]
      : [between(low - tolerance, high + tolerance)]
  return [range, { ...base, readings, expected: `${numberText(middle)} on average`, certainty: 'likely' }]
}

/** Parts of the whole add up to it; then they are shares and have no mean. */
function areShares(overall: Mark, parts: readonly Mark[]): boolean {
  return overall.scale === 'percent' && Math.abs(valueSum(parts) - overall.value) < 2
}

function marksIn(rows: readonly TableRow[], column: number, scale: string): Mark[] | null {
  const marks = rows.map((row) => onlyMark(quantitiesAt(row, column)))
  const fitting = marks.filter((mark) => mark !== null && mark.scale === scale).filter((mark) => mark !== null)
  return fitting.length === rows.length ? fitting : null
}

function weightsOf(table: Table, rows: readonly TableRow[]): number[] | null {
  const column = table.columns.findIndex(({ role }, index) => index > 0 && (role === 'total' || role === 'weight'))
  if (column < 0) return null
  const weights = rows.map((row) => quantitiesAt(row, column)[0])
  const values = weights.map((weight) => (weight?.kind === 'amount' ? weight.value : 0))
  return values.every((value) => value > 0) ? values : null
}

/** The first number of a value; of a change the last. */
function latest(value: Prose): Quantity | undefined {
  const quantities = readQuantities(value)
  return change.test(value.text) ? quantities.at(-1) : quantities[0]
}

/** An Overall row under its parts. */
function inTable(table: Table): Derivation[] {
  const last = table.rows.findLastIndex(({ name }) => isOverall(name))
  const row = table.rows[last]
  if (row === undefined || last < 3) return []
  const rows = table.rows.slice(0, last)
  return table.columns.flatMap(({ header, role }, column) => {
    if (column === 0 || (role !== null && shareRoles.has(role))) return []
    const overall = onlyMark(quantitiesAt(row, column))
    const parts = overall === null ? null : marksIn(rows, column, overall.scale)
    if (overall === null || parts === null || areShares(overall, parts)) return []
    const isRated = /rate|coverage|score|readiness|pass|success|%/i.test(header)
    if (/^total/i.test(row.name) && !isRated) return []
    const weights = columnOf(table, 'passed') >= 0 ? null : weightsOf(table, rows)
    const derived = derive(row.name, overall, parts, weights)
    return columnOf(table, 'passed') >= 0 ? derived.slice(0, 1) : derived
  })
}

/** `**Overall readiness:** 75%` right under a table with one column of marks. */
function underTable(table: Table, next: Passage | undefined): Derivation[] {
  const field = next?.field
  if (field === null || field === undefined || next === undefined) return []
  if (
    !isOverall(field.key.text) ||
    next.section !== table.grid.section ||
    table.rows.some(({ name }) => isOverall(name))
  )
    return []
  const overall = markOf(latest(field.value))
  if (overall === null) return []
  const columns = table.columns.flatMap(({ role }, column) => {
    const parts =
      column === 0 || (role !== null && shareRoles.has(role)) ? null : marksIn(table.rows, column, overall.scale)
    return parts === null ? [] : [{ role, parts }]
  })
  const measured = columns.filter(({ role }) => role === 'actual' || role === 'after')
  const [only, ...more] = columns.length > 1 ? measured : columns
  if (only === undefined || more.length > 0 || areShares(overall, only.parts)) return []
  const { parts } = only
  return derive(field.key.text, overall, parts, weightsOf(table, table.rows))
}

/** A list of marks with the overall one among them. */
function inList(items: readonly Passage[]): Derivation[] {
  const labelled = items.filter((item) => item.field !== null && isClaimed(item))
  const nameOf = (item: Passage) => item.field?.key.text ?? ''
  const [overallItem, ...more] = labelled.filter((item) => isOverall(nameOf(item)))
  if (
    overallItem?.field === undefined ||
    overallItem.field === null ||
    more.length > 0 ||
    labelled.length !== items.length
  )
    return []
  const rest = labelled.filter((item) => item !== overallItem)
  const markIn = (item: Passage) => (item.field === null ? null : markOf(latest(item.field.value)))
  const overall = markIn(overallItem)
  const marks = rest.map(markIn).filter((mark) => mark !== null && mark.scale === overall?.scale)
  const parts = marks.filter((mark) => mark !== null)
  const statistics = new Set(rest.map((item) => statisticOf(nameOf(item))))
  if (overall === null || parts.length !== rest.length || statistics.size > 1 || areShares(overall, parts)) return []
  return derive(nameOf(overallItem), overall, parts, null)
}

/** Overall values against the parts that they stand over, under or among. */
export function readOveralls(outline: Outline, tables: readonly Table[]): Derivation[] {
  return [
    ...tables.flatMap((table) => {
      const last = table.grid.rows.at(-1)
      return [
        ...inTable(table),
        ...underTable(table, last === undefined ? undefined : outline.passages[last.index + 1]),
      ]
    }),
    ...outline.lists.flatMap(({ items }) => inList(items)),
  ]
}
