import type { Spanned } from '../../../span.ts'
import { tallyNouns } from '../../../vocabulary/en/tallies.ts'
import { testCountWords } from '../../../vocabulary/en/test-counts.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { type Amount, isCount, isPlainPercent, isRatio } from '../../quantity/quantity.ts'
import { begins } from '../beside.ts'
import { type Stretch, wordsAfter } from '../stretch.ts'
import { isTotal } from '../sums/table-sums.ts'
import { amountAt, columnOf, quantitiesAt, type Table } from '../table.ts'
import { roleAfter } from '../tallies/tally.ts'

/** A share of a whole number of tests or items, its part not told: `97.3% of 12 tests`. */
export interface SampleRate extends Spanned {
  readonly percent: Amount
  readonly samples: Amount
}

const nouns = lexicon(tallyNouns)
const words = lexicon(testCountWords)
const farthest = 50

function fromTable(table: Table): SampleRate[] {
  const [total, rate] = [columnOf(table, 'total'), columnOf(table, 'rate')]
  const isRate = words.has(table.columns[rate]?.header ?? '', 'rate header')
  if (total < 0 || !isRate || columnOf(table, 'passed') >= 0) return []
  return table.rows.flatMap((row) => {
    const [samples] = quantitiesAt(row, total)
    const percent = amountAt(row, rate) ?? undefined
    if (!isCount(samples) || !isPlainPercent(percent) || isTotal(row.name)) return []
    return [{ span: percent.span, percent, samples }]
  })
}

/** `12 tests, 97.3% passing`, when nothing else of the sentence is counted. */
function fromSentence(stretch: Stretch): SampleRate[] {
  const { quantities, prose } = stretch
  if (quantities.some(isRatio)) return []
  return quantities.filter(isPlainPercent).flatMap((percent) => {
    if (!begins(wordsAfter(stretch, percent), words, 'passed')) return []
    const before = quantities
      .filter(isCount)
      .filter(({ end, noun }) => end <= percent.start && begins(noun, nouns, 'noun'))
    const [samples, ...more] = before
    if (samples === undefined || more.length > 0 || prose.text.slice(samples.end, percent.start).length > farthest)
      return []
    const isTold = quantities.some(
      (other) => other !== percent && other !== samples && roleAfter(wordsAfter(stretch, other)) !== null,
    )
    return isTold ? [] : [{ span: percent.span, percent, samples }]
  })
}

/** Rates beside the number of things that they are rates of. */
export function readSampleRates(stretches: readonly Stretch[], tables: readonly Table[]): SampleRate[] {
  return [...tables.flatMap(fromTable), ...stretches.flatMap(fromSentence)]
}
