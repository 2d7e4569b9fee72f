import { inOneReport } from '../../place.ts'
import { changesIn } from '../derived/change.ts'
import { contentWords } from '../scope.ts'
import { statisticOf } from '../statistic.ts'
import { type Stretch, wordsOf } from '../stretch.ts'
import { amountAt, columnOf, type Table } from '../table.ts'
import { none, type Rivals } from './rival.ts'

/** Two changes that arrive at one value must have set out from one value. */
export function readDepartureRivals(stretches: readonly Stretch[], tables: readonly Table[]): Rivals[] {
  const rows = tables.flatMap((table) => {
    const [from, to] = [columnOf(table, 'before'), columnOf(table, 'after')]
    if (from < 0 || to < 0) return []
    return table.rows.flatMap((row) => {
      const [before, after] = [amountAt(row, from), amountAt(row, to)]
      return before === null || after === null
        ? []
        : [{ before, after, words: contentWords(row.name), passage: row.passage }]
    })
  })
  const sentences = stretches
    .filter(({ cell }) => cell === null)
    .flatMap((stretch) =>
      changesIn(stretch).map((change) => ({
        ...change,
        words: contentWords(wordsOf(stretch)),
        passage: stretch.passage,
      })),
    )
  const changes = [...sentences, ...rows].filter(({ before, after }) => before.sign === null && after.sign === null)
  return changes.flatMap((a, index) =>
    changes.slice(index + 1).flatMap((b): Rivals[] => {
      const isRows = a.passage.row !== null && b.passage.row !== null
      const isRound = a.after.value === 0 || (a.after.dimension === 'percent' && a.after.value === 100)
      if (a.passage === b.passage || isRows || isRound || a.after.dimension !== b.after.dimension) return []
      const apart = { here: a.after, there: b.after, slack: none }
      const common = a.words.filter((word) => b.words.includes(word) && statisticOf(word) !== null)
      const isOneEnd =
        Math.abs(apart.here.value - apart.there.value) <=
        10 ** -Math.min(a.after.decimals, b.after.decimals) * a.after.factor
      if (!isOneEnd || common.length === 0 || !inOneReport(a.passage, b.passage)) return []
      const slack = a.before.decimals === 0 ? { by: 1, share: 0 } : none
      return [
        {
          span: a.before.span,
          name: `${common.join(' ')} before`,
          here: a.before,
          there: b.before,
          slack,
          isSure: true,
        },
      ]
    }),
  )
}
