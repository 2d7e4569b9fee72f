import type { Passage } from '../../../outline/passage.ts'
import { coverageWords } from '../../../vocabulary/en/efforts.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { bareWords } from '../../items/cues.ts'
import { between } from '../../quantity/interval.ts'
import { type Amount, isAmount, type Quantity } from '../../quantity/quantity.ts'
import { nameWords } from '../scope.ts'
import { speaksOf } from '../statistic.ts'
import { isClaimed, type Stretch, wordsOf } from '../stretch.ts'
import { quantitiesAt, type Table, type TableRow } from '../table.ts'
import type { Rivals } from './rival.ts'
import { pairsOf, type Told } from './told.ts'

const coverages = lexicon(coverageWords)
const slack = { by: 3, share: 0 }
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

interface Fact {
  readonly text: string
  readonly percent: Amount
  readonly passage: Passage
}

/** The one percentage among quantities. */
function solePercent(quantities: readonly Quantity[]): Amount | null {
  const [only, ...more] = quantities.filter(isAmount).filter(({ dimension }) => dimension === 'percent')
  return only === undefined || more.length > 0 ? null : only
}

/** What words say of how far something is covered; null when they speak of another time, or of something else. */
function factOf(text: string, header: string, passage: Passage, percent: Amount | null): Fact[] {
  const headings = passage.context.map((context) => context.text).join(' ')
  const isCovered =
    coverages.has(`${text} ${header} ${headings}`, 'covered') && !coverages.has(bareWords(text), 'to do')
  const isOther = speaksOf(text, 'target') || speaksOf(text, 'planned') || speaksOf(text, 'earlier')
  return percent !== null && isCovered && !isOther ? [{ text, percent, passage }] : []
}

function inRow({ columns }: Table, row: TableRow): Fact[] {
  return columns.flatMap(({ header, role }, column) =>
    column > 0 && coverages.has(header, 'column') && role !== 'target'
      ? factOf(row.name, header, row.passage, solePercent(quantitiesAt(row, column)))
      : [],
  )
}

/** The one file that a fact names, by its ending or by a name that another fact gives with its ending. */
function toTold({ text, percent, passage }: Fact, known: ReadonlySet<string>): Told[] {
  const lead = nameWords(text)[0] ?? ''
  const named = filesIn(text)
  const [file, ...more] = named.length > 0 || !known.has(lead) ? named : [lead]
  if (file === undefined || more.length > 0) return []
  return [{ name: `Coverage of ${file}`, key: file, amount: percent, passage, group: passage }]
}

const isBroad = ({ amount }: Told): boolean => amount.isRange && (amount.low ?? 100) < 95
const isWhole = ({ amount }: Told): boolean => amount.value === 100 && !amount.isRange

function mayDiffer(a: Told, b: Told): boolean {
  if ((isBroad(a) && isWhole(b)) || (isBroad(b) && isWhole(a))) return true
  return [a, b].every(({ amount }) => !amount.isRange && amount.bound === null)
}

/** The middle of a range stands for it. */
const middle = (amount: Amount): Amount => ({ ...amount, interval: between(amount.value, amount.value) })

/** One file that is covered in two degrees. */
export function readCoverageRivals(stretches: readonly Stretch[], tables: readonly Table[]): Rivals[] {
  const sentences = stretches.filter(({ cell, passage }) => cell === null && isClaimed(passage))
  const facts = [
    ...sentences.flatMap((one) => factOf(wordsOf(one), '', one.passage, solePercent(one.quantities))),
    ...tables.flatMap((table) => table.rows.flatMap((row) => inRow(table, row))),
  ]
  const known = new Set(facts.flatMap(({ text }) => filesIn(text)))
  const told = facts.flatMap((fact) => toTold(fact, known))
  return pairsOf(told, slack, mayDiffer).map((pair) =>
    pair.here.isRange || pair.there.isRange ? { ...pair, here: middle(pair.here), there: middle(pair.there) } : pair,
  )
}
