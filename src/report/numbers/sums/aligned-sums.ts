import type { Outline, Passage } from '../../../outline/passage.ts'
import { type Amount, isAmount, isCount } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { isWordless } from '../beside.ts'
import type { Sum } from './sum.ts'
import { isAdditive, isTotal } from './table-sums.ts'

/** What stands between two columns of a text set with spaces. */
const gap = /\s{2,}|\t+/g
const fewest = 2

interface Cell {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The columns of a line. */
function cellsOf({ prose: { text } }: Passage): Cell[] {
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
function numberAt(line: Passage, column: number): Amount | null {
  const cell = cellsOf(line)[column]
  const within = (amount: Amount) => cell !== undefined && amount.start >= cell.start && amount.end <= cell.end
  const [only, ...more] = readQuantities(line.prose).filter(isAmount).filter(within)
  return only !== undefined && more.length === 0 && only.text.trim() === cell?.text && isCount(only) ? only : null
}

/** How far a line is set in: a line that is set in further is part of the one above it. */
function indentOf(text: string, { span: { start } }: Passage): number {
  return start - text.lastIndexOf('\n', start - 1)
}

/** The rows right above a total line whose number it may sum up, and what the column is called. */
function columnIn(rows: readonly Passage[], column: number): { readonly header: string; readonly parts: Amount[] } {
  const first = rows.findLastIndex((row) => numberAt(row, column) === null)
  const header = rows[first] === undefined ? '' : (cellsOf(rows[first])[column]?.text ?? '')
  const parts = rows.slice(first + 1).map((row) => numberAt(row, column))
  return { header, parts: parts.filter((part) => part !== null) }
}

function sumsAt(total: Passage, rows: readonly Passage[]): Sum[] {
  return cellsOf(total).flatMap((_, column): Sum[] => {
    const stated = column === 0 ? null : numberAt(total, column)
    const { header, parts } = columnIn(rows, column)
    if (stated === null || parts.length < fewest || !isAdditive(header)) return []
    return [{ span: stated.span, name: header || 'Total', total: stated, parts, mayOmit: false, isStated: false }]
  })
}

/** The total line of a table that is set with spaces in a fence. */
export function readAlignedSums({ fences, text }: Outline): Sum[] {
  return fences.flatMap(({ lines }) => {
    const sums: Sum[] = []
    let rows: Passage[] = []
    for (const line of lines) {
      if (isTotal(cellsOf(line)[0]?.text ?? '')) {
        const level = indentOf(text, line)
        sums.push(
          ...sumsAt(
            line,
            rows.filter((row) => indentOf(text, row) <= level),
          ),
        )
        rows = []
      } else if (!isWordless(line.prose.text)) rows.push(line)
    }
    return sums
  })
}
