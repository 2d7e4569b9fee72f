import type { Passage } from '../../../outline/passage.ts'
import { inOneReport } from '../../place.ts'
import { type Change, changesIn } from '../derived/change.ts'
import { contentWords } from '../scope.ts'
import { statisticOf } from '../statistic.ts'
import { type Stretch, wordsOf } from '../stretch.ts'
import { amountAt, columnOf, type Table } from '../table.ts'
import { none, type Rivals } from './rival.ts'

interface Told extends Change {
  readonly words: readonly string[]
  readonly passage: Passage
}

function inRows(table: Table): Told[] {
  const [from, to] = [columnOf(table, 'before'), columnOf(table, 'after')]
  if (from < 0 || to < 0) return []
  return table.rows.flatMap((row) => {
    const [before, after] = [amountAt(row, from), amountAt(row, to)]
    if (before === null || after === null) return []
    return [{ before, after, words: contentWords(row.name), passage: row.passage }]
  })
}

function inSentence(stretch: Stretch): Told[] {
  const words = contentWords(wordsOf(stretch))
  return changesIn(stretch).map((change) => ({ ...change, words, passage: stretch.passage }))
}

/** Whether two changes arrive at one value, as far as it is shown; nothing and all of it are where many arrive. */
function arriveAtOne({ after: a }: Told, { after: b }: Told): boolean {
  const isRound = a.value === 0 || (a.dimension === 'percent' && a.value === 100)
  const shown = 10 ** -Math.min(a.decimals, b.decimals) * a.factor
  return !isRound && a.dimension === b.dimension && Math.abs(a.value - b.value) <= shown
}

function pairOf(a: Told, b: Told): Rivals[] {
  const isRows = a.passage.row !== null && b.passage.row !== null
  if (a.passage === b.passage || isRows || !inOneReport(a.passage, b.passage) || !arriveAtOne(a, b)) return []
  const common = a.words.filter((word) => b.words.includes(word) && statisticOf(word) !== null)
  if (common.length === 0) return []
  const [here, there] = [a.before, b.before]
  const slack = here.decimals === 0 ? { by: 1, share: 0 } : none
  return [{ span: here.span, name: `${common.join(' ')} before`, here, there, slack, isSure: true }]
}

/** Two changes that arrive at one value must have set out from one value. */
export function readDepartureRivals(stretches: readonly Stretch[], tables: readonly Table[]): Rivals[] {
  const sentences = stretches.filter(({ cell }) => cell === null).flatMap(inSentence)
  const changes = [...sentences, ...tables.flatMap(inRows)].filter(
    ({ before, after }) => before.sign === null && after.sign === null,
  )
  return changes.flatMap((a, index) => changes.slice(index + 1).flatMap((b) => pairOf(a, b)))
}
