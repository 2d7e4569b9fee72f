import { groupBy } from '../../../group.ts'
import type { Outline, Passage } from '../../../outline/passage.ts'
import { type Amount, isCount } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { isClaimed, type Stretch } from '../stretch.ts'
import { cellsOf, numberAt } from '../sums/aligned-sums.ts'
import { isTotal } from '../sums/table-sums.ts'
import { soleQuantityAt, type Table } from '../table.ts'
import { none, type Rivals } from './rival.ts'

/** As many numbers as do not come in the same order by chance. */
const fewest = 4
const plus = /^\s*\+\s*$/

/** Numbers of one kind that stand under each other, each with the name of its line. */
interface Column {
  readonly cells: readonly { readonly name: string; readonly amount: Amount }[]
  readonly passage: Passage
}

/** The runs of numbers that a sentence adds up: `51 + 33 + 12 + 4`. */
function runsIn({ quantities, prose }: Stretch): Amount[][] {
  const runs: Amount[][] = []
  for (const amount of quantities.filter(isCount)) {
    const last = runs.at(-1)?.at(-1)
    if (last !== undefined && plus.test(prose.text.slice(last.end, amount.start))) runs.at(-1)?.push(amount)
    else runs.push([amount])
  }
  return runs.filter((run) => run.length >= fewest)
}

function toColumn(lines: readonly Passage[], nameOf: (line: Passage) => string, at: (line: Passage) => Amount | null) {
  const total = lines.findIndex((line) => isTotal(nameOf(line)))
  const parts = total < 0 ? lines : lines.slice(0, total)
  const cells = parts.flatMap((line) => {
    const amount = at(line)
    return amount === null ? [] : [{ name: nameOf(line), amount }]
  })
  const [passage] = parts
  return passage === undefined || cells.length < fewest ? [] : [{ cells, passage }]
}

function soleCount({ field, prose }: Passage): Amount | null {
  const [only, ...more] = readQuantities(field?.value ?? prose).filter(isCount)
  return only !== undefined && more.length === 0 ? only : null
}

/** The columns of numbers of a report: in tables, in lists, in lines that are set with spaces. */
function columnsIn({ lists, fences }: Outline, tables: readonly Table[]): Column[] {
  const inTables = tables.flatMap((table) => {
    const rows = new Map(table.rows.map((row) => [row.passage, row]))
    return table.columns.flatMap((_, column) =>
      toColumn(
        table.rows.map(({ passage }) => passage),
        (line) => rows.get(line)?.name ?? '',
        (line) => {
          const row = rows.get(line)
          const only = row === undefined ? undefined : soleQuantityAt(row, column)
          return isCount(only) ? only : null
        },
      ),
    )
  })
  const inLists = lists.flatMap(({ items }) => toColumn(items, ({ field }) => field?.key.text ?? '', soleCount))
  const inFences = fences.flatMap(({ lines }) =>
    [1, 2, 3].flatMap((column) =>
      toColumn(
        lines,
        (line) => cellsOf(line)[0]?.text ?? '',
        (line) => numberAt(line, column),
      ),
    ),
  )
  return [...inTables, ...inLists, ...inFences]
}

const filled = ({ cells }: Column) => cells.filter(({ amount }) => amount.value > 0)

/** The one term that differs from a column which gives all others in the same order; nothings may be left out. */
function oddOne(run: readonly Amount[], column: Column): Rivals[] {
  const own = run.length === column.cells.length ? column.cells : filled(column)
  const odd = own.filter(({ amount }, index) => amount.value !== run[index]?.value)
  const [cell, ...more] = odd
  const here = cell === undefined ? undefined : run[own.indexOf(cell)]
  if (cell === undefined || here === undefined || more.length > 0) return []
  return [{ span: here.span, name: cell.name, here, there: cell.amount, slack: none, isSure: true }]
}

/** A sum that is written out, against the lines that it was made from. */
export function readEchoRivals(outline: Outline, stretches: readonly Stretch[], tables: readonly Table[]): Rivals[] {
  const runs = stretches
    .filter(({ passage }) => isClaimed(passage))
    .flatMap((stretch) => runsIn(stretch).map((run) => ({ run, passage: stretch.passage })))
  if (runs.length === 0) return []
  const columns = groupBy(columnsIn(outline, tables), (column) => [
    ...new Set([column.cells, filled(column)].map(({ length }) => `${column.passage.section.part} ${length}`)),
  ])
  return runs.flatMap(({ run, passage }) =>
    (columns.get(`${passage.section.part} ${run.length}`) ?? []).flatMap((column) => oddOne(run, column)),
  )
}
