import { shareWords } from '../../../vocabulary/en/shares.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import {
  type Amount,
  isCount,
  isOnScale,
  isPlainPercent,
  isRatio,
  type Quantity,
  type Ratio,
  valueSum,
} from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { begins, opensWhole } from '../beside.ts'
import { type Stretch, wordsAfter, wordsBefore, wordsOf } from '../stretch.ts'
import type { Table } from '../table.ts'
import { countedShare, type Share } from './share.ts'
import { readShareLists } from './share-lists.ts'
import { readShareRows } from './share-rows.ts'
import { readShareSiblings } from './share-siblings.ts'
import { between, isTied, saysThatIs } from './tie.ts'

const words = lexicon(shareWords)
/** Partial results beyond so many are no rest of a tally. */
const mostHalves = 50

function percentBeside(stretch: Stretch, ratio: Ratio): Amount | null {
  const index = stretch.quantities.indexOf(ratio)
  const beside = [stretch.quantities[index + 1], stretch.quantities[index - 1]].filter(isPlainPercent)
  return beside.find((percent) => isTied(stretch, ratio, percent)) ?? null
}

/** Whether a heading above gives the percentage as the score of the section: `Security (85% – Grade B)`. */
function isScoreOfSection({ passage }: Stretch, percent: Amount): boolean {
  return passage.context.some(({ kind, passage: { body } }) => {
    if (kind !== 'heading' || !words.has(body.text, 'scale')) return false
    return readQuantities(body).some((quantity) => isPlainPercent(quantity) && quantity.value === percent.value)
  })
}

/** `Code quality (20%): 18/20`: the label gives what the part weighs in the whole. */
function isWeight(stretch: Stretch, percent: Amount, ratio: Ratio): boolean {
  return percent.end < ratio.start && /^\s*\)\W*:/.test(stretch.prose.text.slice(percent.end, ratio.start))
}

function fromRatio(stretch: Stretch, ratio: Ratio): Share | null {
  const percent = percentBeside(stretch, ratio)
  const isScore = isOnScale(ratio) && (ratio.decimals > 0 || words.has(wordsOf(stretch), 'scale'))
  if (ratio.whole === 0 || ratio.isOpen || percent === null || (ratio.part > ratio.whole && !isScore)) return null
  if (isScoreOfSection(stretch, percent) || isWeight(stretch, percent, ratio)) return null
  const ratios = [ratio, ...stretch.quantities.filter((other) => isRatio(other) && other !== ratio)].filter(isRatio)
  const shares = ratios.filter(({ whole }) => whole > 0).map(({ part, whole }) => (100 * part) / whole)
  const own = shares[0] ?? 0
  const readings = [own, 100 - own, ...shares.slice(1)]
  return { span: percent.span, percent, of: ratio.text.trim(), readings, basis: [ratio], isScore }
}

/** `0.02% (2 errors in 10,000 requests)`. */
function fromCounts(stretch: Stretch, part: Quantity, index: number): Share | null {
  const { quantities, prose } = stretch
  const whole = quantities[index + 1]
  if (!isCount(part) || whole?.kind !== 'amount' || whole.dimension !== 'count' || whole.bound !== null) return null
  if (whole.value < part.value || whole.value === 0 || whole.isRange) return null
  const joint = /^\s*\p{L}+(?:\s\p{L}+)?\s+(\p{L}+(?: of)?)\s*(?:the |a total of )?$/u.exec(
    prose.text.slice(part.end, whole.start),
  )
  if (joint === null || !words.has(joint[1] ?? '', 'within')) return null
  const percent = [quantities[index - 1], quantities[index + 2]].find(isPlainPercent)
  if (percent === undefined) return null
  const gap =
    percent.start < part.start ? prose.text.slice(percent.end, part.start) : prose.text.slice(whole.end, percent.start)
  if (!/[(=:]/.test(gap) || gap.length > 30) return null
  const share = (100 * part.value) / whole.value
  return countedShare(percent, `${part.text} of ${whole.text}`, [share, 100 - share], [part])
}

/** `Of the 48 scenarios, 45 passed (93.8%)`. */
function fromWhole(stretch: Stretch): Share[] {
  const [whole, part, percent, ...more] = stretch.quantities
  if (!isCount(whole) || !isCount(part) || !isPlainPercent(percent) || more.length > 0) return []
  const isWhole = opensWhole(wordsBefore(stretch, whole))
  const gap = between(stretch, part, percent)
  const isJoined = /^[^.;(]{0,40}[(=]\s*$/.test(gap) || saysThatIs(gap)
  if (!isWhole || whole.value < part.value || whole.value === 0 || !isJoined) return []
  const share = (100 * part.value) / whole.value
  const of = `${part.text.trim()} of ${whole.text.trim()}`
  return [countedShare(percent, of, [share, 100 - share], [part, whole])]
}

/** `10/13 PASS, 1 PARTIAL, 2 FAIL (88%)`: any way to take the partial and the skipped ones is fine. */
function fromTally(stretch: Stretch): Share | null {
  const ratio = stretch.quantities.filter(isRatio)
  const percents = stretch.quantities.filter(isPlainPercent)
  const [first, percent] = [ratio[0], percents[0]]
  if (first === undefined || percent === undefined || ratio.length > 1 || percents.length > 1) return null
  if (percent.start < first.end || first.isOpen || first.whole === 0 || first.part > first.whole) return null
  const others = stretch.quantities.filter(({ start, end }) => start > first.end && end < percent.start)
  const gap = between(stretch, first, percent)
  if (others.length === 0 || !others.every(isCount) || !/\(\s*$/.test(gap)) return null
  if (!/^\s*\)/.test(wordsAfter(stretch, percent)) || !/^\s*\p{L}/u.test(gap)) return null
  const sum = (meaning: 'half' | 'out') =>
    valueSum(others.filter(isCount).filter((other) => begins(wordsAfter(stretch, other), words, meaning)))
  const passed = Array.from(
    { length: 2 * Math.min(sum('half'), mostHalves) + 1 },
    (_, halves) => first.part + halves / 2,
  )
  const readings = [first.whole, first.whole - sum('out')].flatMap((whole) =>
    passed.map((part) => (100 * part) / whole),
  )
  return countedShare(percent, first.text.trim(), readings, [first])
}

/** Percentages with what they are shares of, in words, table rows and lists. */
export function readShares(stretches: readonly Stretch[], tables: readonly Table[]): Share[] {
  const inWords = stretches.flatMap((stretch): (Share | null)[] => {
    const tally = fromTally(stretch)
    if (tally !== null) return [tally]
    return stretch.quantities.map((quantity, index) =>
      isRatio(quantity) ? fromRatio(stretch, quantity) : fromCounts(stretch, quantity, index),
    )
  })
  return [
    ...inWords.filter((share) => share !== null),
    ...stretches.flatMap(fromWhole),
    ...readShareRows(tables),
    ...readShareLists(stretches, tables),
    ...readShareSiblings(stretches),
  ]
}
