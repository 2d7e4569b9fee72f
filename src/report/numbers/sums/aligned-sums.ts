import type { Fence, Outline, Passage } from '../../../outline/passage.ts'
import { type Amount, isAmount, isCount } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import type { Sum } from './sum.ts'
import { isAdditive, isTotal } from './table-sums.ts'

/** What stands between two columns of a text set with spaces. */
const gap = /\s{2,}|\t+/g
const ruled = /^[^\p{L}\d]*$/u
const fewest = 2

interface Cell {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The columns of a line. */
export function cellsOf({ prose: { text } }: Passage): Cell[] {
  const gaps = [...text.matchAll(gap)]
  const starts = [0, ...gaps.map(({ index, 0: space }) => index + space.length)]
  const ends = [...gaps.map(({ index }) => index), text.length]
  return starts.map((start, index) => ({
    text: text.slice(start, ends[index]),
    start,
    end: ends[index] ?? text.length,
  }))
}

/** The plain number that fills a column of a line; null when the column holds anything else. */
export function numberAt(line: Passage, column: number): Amount | null {
  const cell = cellsOf(line)[column]
  const within = (amount: Amount) => cell !== undefined && amount.start >= cell.start && amount.end <= cell.end
  const [only, ...more] = readQuantities(line.prose).filter(isAmount).filter(within)
  return only !== undefined && more.length === 0 && only.text.trim() === cell?.text && isCount(only) ? only : null
}

/** The rows above a line whose number it may sum up, and what the column is called. */
function columnAbove(lines: readonly Passage[], column: number): { header: string; parts: Amount[] } {
  const parts: Amount[] = []
  for (const line of lines.toReversed()) {
    if (ruled.test(line.prose.text)) continue
    const [first] = cellsOf(line)
    const part = numberAt(line, column)
    if (part === null || isTotal(first?.text ?? ''))
      return { header: cellsOf(line)[column]?.text ?? '', parts: parts.reverse() }
    parts.push(part)
  }
  return { header: '', parts: parts.reverse() }
}

function sumsIn({ lines }: Fence): Sum[] {
  return lines.flatMap((line, index) => {
    const cells = cellsOf(line)
    if (!isTotal(cells[0]?.text ?? '')) return []
    return cells.flatMap((_, column): Sum[] => {
      const total = column === 0 ? null : numberAt(line, column)
      const { header, parts } = columnAbove(lines.slice(0, index), column)
      if (total === null || parts.length < fewest || !isAdditive(header)) return []
      return [{ span: total.span, name: header || 'Total', total, parts, mayOmit: false, isStated: false }]
    })
  })
}

/** The total line of a table that is set with spaces in a fence. */
export function readAlignedSums({ fences }: Outline): Sum[] {
  return fences.flatMap(sumsIn)
}
