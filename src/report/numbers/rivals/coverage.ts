import { coverageWords } from '../../../vocabulary/en/efforts.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { bareWords } from '../../items/cues.ts'
import { between } from '../../quantity/interval.ts'
import { type Amount, isAmount } from '../../quantity/quantity.ts'
import { nameWords } from '../scope.ts'
import { speaksOf } from '../statistic.ts'
import { isClaimed, type Stretch, wordsOf } from '../stretch.ts'
import { quantitiesAt, type Table } from '../table.ts'
import type { Rivals } from './rival.ts'
import { pairsOf, type Told } from './told.ts'

const coverages = lexicon(coverageWords)
const sourceFile =
  /\b([a-z]\w*?)(?:_test|\.test|\.spec|_spec)?\.(?:go|py|ts|tsx|js|jsx|rs|java|rb|php|cs|swift|kt|dart)\b/gi

function filesIn(text: string): string[] {
  return [...text.matchAll(sourceFile)].map(([, name = '']) =>
    name
      .toLowerCase()
      .replace(/[_-]?tests?$/, '')
      .replace(/s$/, ''),
  )
}

/** One file that is covered in two degrees. */
export function readCoverageRivals(stretches: readonly Stretch[], tables: readonly Table[]): Rivals[] {
  const inCells = tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      table.columns.flatMap(({ header, role }, column) => {
        const isCoverage = column > 0 && coverages.has(header, 'column') && role !== 'target'
        const percents = isCoverage
          ? quantitiesAt(row, column)
              .filter(isAmount)
              .filter(({ dimension }) => dimension === 'percent')
          : []
        return percents.length === 1 ? [{ text: row.name, percent: percents[0], passage: row.passage, header }] : []
      }),
    ),
  )
  const inWords = stretches
    .filter(({ cell, passage }) => cell === null && isClaimed(passage))
    .flatMap((stretch) => {
      const percents = stretch.quantities.filter(isAmount).filter(({ dimension }) => dimension === 'percent')
      return percents.length === 1
        ? [{ text: wordsOf(stretch), percent: percents[0], passage: stretch.passage, header: '' }]
        : []
    })
  const facts = [...inWords, ...inCells].flatMap(({ text, percent, passage, header }) => {
    const headings = passage.context.map((context) => context.text).join(' ')
    const isCovered =
      coverages.has(`${text} ${header} ${headings}`, 'covered') && !coverages.has(bareWords(text), 'to do')
    const isFact = isCovered && !speaksOf(text, 'target') && !speaksOf(text, 'planned') && !speaksOf(text, 'earlier')
    return isFact && percent !== undefined ? [{ text, percent, passage }] : []
  })
  const known = new Set(facts.flatMap(({ text }) => filesIn(text)))
  const told = facts.flatMap(({ text, percent, passage }): Told[] => {
    const files = filesIn(text)
    const lead = nameWords(text)[0] ?? ''
    const [file, ...more] = files.length > 0 ? files : known.has(lead) ? [lead] : []
    if (file === undefined || more.length > 0) return []
    return [{ name: `Coverage of ${file}`, key: file, amount: percent, passage, group: passage }]
  })
  const slack = { by: 3, share: 0 }
  const isBroad = ({ amount }: Told) => amount.isRange && (amount.low ?? 100) < 95
  const isWhole = ({ amount }: Told) => amount.value === 100 && !amount.isRange
  return pairsOf(told, slack, (a, b) => {
    if ((isBroad(a) && isWhole(b)) || (isBroad(b) && isWhole(a))) return true
    return [a, b].every(({ amount }) => !amount.isRange && amount.bound === null)
  }).map((pair) => {
    if (!pair.here.isRange && !pair.there.isRange) return pair
    const middle = (amount: Amount) => ({ ...amount, interval: between(amount.value, amount.value) })
    return { ...pair, here: middle(pair.here), there: middle(pair.there) }
  })
}
