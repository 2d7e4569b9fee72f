import { grouped } from '../../../group.ts'
import type { Spanned } from '../../../span.ts'
import { tallyNouns } from '../../../vocabulary/en/tallies.ts'
import { testCountWords } from '../../../vocabulary/en/test-counts.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { groupOf } from '../../place.ts'
import { type Amount, isCount, isPlainPercent, isRatio } from '../../quantity/quantity.ts'
import { begins } from '../beside.ts'
import { statisticOf } from '../statistic.ts'
import { isClaimed, type Stretch, wordsAfter, wordsBefore } from '../stretch.ts'
import { isTotal } from '../sums/table-sums.ts'
import { amountAt, columnOf, quantitiesAt, type Table } from '../table.ts'
import { roleAfter, roleOfLabel } from '../tallies/tally.ts'

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

const nounPhrase = String.raw`\s+(?:[\p{L}-]+\s+){0,3}?[\p{L}-]+s`
const wholeBefore = /(?:^|[.;,]\s*)\W*(?:out )?(?:of|from|among) (?:the |our |all )*\**$/i
const wholeAfter = /^\**\s+of (?:the |our |all |these )+\**$/i
const amongBefore = /\b(?:across|over|for|from|of|in) (?:the |our |all |these )*\**$/i
const isPhrase = new RegExp(`^${nounPhrase}\\b[^.;(\\d]{0,30}$`, 'u')
const isStated = new RegExp(`^${nounPhrase}\\s+(?:is|was|came to|reached|stands at|equals|=)\\s*\\**$`, 'u')

/** `Of 8 runs 94 % passed`, `97 % of the 16 probes`, `the pass rate across our 10 checks is 97.5 %`. */
function fromWhole(stretch: Stretch): SampleRate[] {
  const { quantities, prose } = stretch
  const [first, second, ...more] = quantities
  if (more.length > 0 || first === undefined || second === undefined) return []
  const gap = prose.text.slice(first.end, second.start)
  if (isPlainPercent(first) && isCount(second)) {
    const isOf = wholeAfter.test(gap) && new RegExp(`^${nounPhrase}\\b`, 'u').test(wordsAfter(stretch, second))
    return isOf ? [{ span: first.span, percent: first, samples: second }] : []
  }
  if (!isCount(first) || !isPlainPercent(second)) return []
  const before = wordsBefore(stretch, first)
  const isAmong = amongBefore.test(before) && statisticOf(before) === 'pass rate' && isStated.test(gap)
  const isOf =
    wholeBefore.test(before) && isPhrase.test(gap) && /^\**\s+(?:of them )?[\p{L}]/u.test(wordsAfter(stretch, second))
  return isAmong || isOf ? [{ span: second.span, percent: second, samples: first }] : []
}

/** Labelled siblings, `Scenarios run: 6` and `Success rate: 97 %`, when each is the only one of its kind. */
function fromSiblings(stretches: readonly Stretch[]): SampleRate[] {
  const labelled = stretches.filter(({ passage }) => {
    const isLabelled =
      passage.row === null ? passage.list !== null && passage.field !== null : passage.row.cells.length === 2
    return isLabelled && isClaimed(passage)
  })
  return [...grouped(labelled, ({ passage }) => groupOf(passage)).values()].flatMap((group) => {
    const labelOf = ({ passage, cell }: Stretch) =>
      (cell === null ? passage.field?.key.text : passage.row?.cells[0]?.body.text) ?? ''
    const only = (stretch: Stretch) => (stretch.quantities.length === 1 ? stretch.quantities[0] : undefined)
    const rates = group.filter((one) => isPlainPercent(only(one)) && statisticOf(labelOf(one)) === 'pass rate')
    const counts = group.filter((one) => isCount(only(one)))
    const [rate, count] = [rates[0], counts[0]]
    if (rate === undefined || count === undefined || rates.length > 1 || counts.length > 1) return []
    const [percent, samples] = [only(rate), only(count)]
    const isWhole =
      roleOfLabel(labelOf(count)) === 'total' || /^(?:number|count|total) of \p{L}+/iu.test(labelOf(count))
    return isWhole && isPlainPercent(percent) && isCount(samples) ? [{ span: percent.span, percent, samples }] : []
  })
}

/** Rates beside the number of things that they are rates of. */
export function readSampleRates(stretches: readonly Stretch[], tables: readonly Table[]): SampleRate[] {
  const told = [...tables.flatMap(fromTable), ...stretches.flatMap(fromSentence)]
  const known = new Set(told.map(({ percent }) => percent))
  const others = [...stretches.filter(({ cell }) => cell === null).flatMap(fromWhole), ...fromSiblings(stretches)]
  return [...told, ...others.filter(({ percent }) => !known.has(percent))]
}
