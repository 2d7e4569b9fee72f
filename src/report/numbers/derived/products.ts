import { productWords } from '../../../vocabulary/en/changes.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { numberText, valueText } from '../../quantity/format.ts'
import { combine, type Interval, widened } from '../../quantity/interval.ts'
import { type Amount, isAmount, isCount } from '../../quantity/quantity.ts'
import { begins, ends } from '../beside.ts'
import { nameWords } from '../scope.ts'
import { speaksOf } from '../statistic.ts'
import { isClaimed, type Stretch, wordsAfter, wordsBefore, wordsOf } from '../stretch.ts'
import { type Derivation, reckon } from './derivation.ts'

const words = lexicon(productWords)
const perTime = /^\s*(?:\p{L}+\s*)?(?:\/|per |an? |each |every )\s*(s|sec|second|min|minute|h|hour|d|day)\b/iu
const seconds: Readonly<Record<string, number>> = {
  s: 1,
  sec: 1,
  second: 1,
  min: 60,
  minute: 60,
  h: 3600,
  hour: 3600,
  d: 86_400,
  day: 86_400,
}
const shareOfProduct = 0.03

function rounded(interval: Interval): Interval {
  return widened(interval, shareOfProduct * Math.abs(interval.high))
}

function toDerivation(stated: Amount, from: readonly Amount[], formula: string, product: Interval): Derivation {
  const middle = (product.low + product.high) / 2
  const expected = stated.dimension === 'money' ? numberText(middle) : valueText(middle, stated.dimension)
  return { span: stated.span, stated, from, formula, readings: [rounded(product)], expected, certainty: 'likely' }
}

/** `20 servers at $45 each come to $900`. */
function unitPrices(stretch: Stretch): Derivation[] {
  const amounts = stretch.quantities.filter(isAmount)
  const [count, price, total, ...more] = amounts
  if (!isCount(count) || price === undefined || total === undefined || more.length > 0) return []
  const between = stretch.prose.text.slice(count.end, price.start)
  const after = stretch.prose.text.slice(price.end, total.start)
  const isPriced = /\b(?:at|for|of)\s*\**$|[×x@]\s*$/.test(between) && !/[.;]/.test(between)
  const isEach = price.dimension !== 'count' && price.dimension !== 'percent' && price.dimension === total.dimension
  const isTotal = words.has(after, 'each') && words.has(after, 'comes to')
  if (!isPriced || !isEach || !isTotal || speaksOf(after, 'target')) return []
  const product = combine(count.interval, price.interval, (a, b) => a * b)
  return product === null
    ? []
    : [toDerivation(total, [count, price], `${count.text.trim()} × ${price.text.trim()}`, product)]
}

/** The count in a unit of time that a rate tells, as a number a second; null when it is none. */
function rateOf(stretch: Stretch, amount: Amount): number | null {
  const unit = amount.dimension === 'count' ? perTime.exec(wordsAfter(stretch, amount))?.[1]?.toLowerCase() : undefined
  return unit === undefined ? null : 1 / (seconds[unit] ?? 1)
}

/** What is counted at a rate: `50 messages/minute`, `50 req/s` are of anything. */
function nounOf({ noun }: Amount): string {
  return nameWords(noun.split(/[\s/]/)[0] ?? '')[0] ?? ''
}

/** `At 50 requests a second for 10 minutes we sent 30,000 requests`. */
function flows(stretch: Stretch): Derivation[] {
  const amounts = stretch.quantities.filter(isAmount)
  const rates = amounts.filter((amount) => rateOf(stretch, amount) !== null)
  const times = amounts.filter(
    (amount) => amount.dimension === 'time' && ends(wordsBefore(stretch, amount), words, 'during'),
  )
  const [rate, time] = [rates[0], times[0]]
  const text = wordsOf(stretch)
  if (rate === undefined || time === undefined || rates.length > 1 || times.length > 1 || speaksOf(text, 'target'))
    return []
  if (rate.bound !== null || time.bound !== null || words.has(text, 'not steady')) return []
  const perSecond = rateOf(stretch, rate) ?? 0
  const product = reckon(rate.interval, time.interval, (a, b) => a * b * perSecond, { by: 1, share: shareOfProduct })
  const totals = amounts.filter(
    (amount) =>
      amount !== rate &&
      isCount(amount) &&
      begins(wordsAfter(stretch, amount), words, 'flowing') &&
      (nounOf(rate) === nounOf(amount) || nounOf(rate).length <= 3 || nounOf(amount).startsWith(nounOf(rate))),
  )
  const [total, ...more] = totals
  return product === null || total === undefined || more.length > 0
    ? []
    : [toDerivation(total, [rate, time], `${rate.text.trim()} × ${time.text.trim()}`, product)]
}

/** Totals that follow from a count and a price, or from a rate and a time. */
export function readProducts(stretches: readonly Stretch[]): Derivation[] {
  return stretches
    .filter(({ passage, cell }) => isClaimed(passage) && cell === null)
    .flatMap((stretch) => [...unitPrices(stretch), ...flows(stretch)])
}
