import { changeWords } from '../../../vocabulary/en/changes.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { numberText, valueText } from '../../quantity/format.ts'
import type { Interval } from '../../quantity/interval.ts'
import { type Amount, isAmount } from '../../quantity/quantity.ts'
import { begins, ends } from '../beside.ts'
import { type Stretch, wordsAfter, wordsBefore } from '../stretch.ts'
import { reckon } from './derivation.ts'

/** A value that became another. */
export interface Change {
  readonly before: Amount
  readonly after: Amount
}

const changeLexicon = lexicon(changeWords)

const arrow = /^[\s*]*(?:\)\s*)?(?:→|->|=>|⇒|➜|➡️?)[\s*]*\(?$/u

/** The changes of one stretch: `a → b`, `from a to b`, `b, up from a`. */
export function changesIn(stretch: Stretch): Change[] {
  const amounts = stretch.quantities.filter(isAmount)
  return amounts.flatMap((first, index): Change[] => {
    const second = amounts[index + 1]
    if (second === undefined) return []
    if (first.dimension !== second.dimension && !(first.dimension === 'count' && first.noun === '')) return []
    const gap = stretch.prose.text.slice(first.end, second.start)
    if (arrow.test(gap)) return [{ before: first, after: second }]
    const words = gap.replace(/[*\s/]+/g, ' ').trim()
    const isTo = changeLexicon.first(words, 'to between')
    if (
      ends(wordsBefore(stretch, first), changeLexicon, 'from before') &&
      isTo?.start === 0 &&
      isTo.end === words.length
    )
      return [{ before: first, after: second }]
    return ends(gap, changeLexicon, 'later first') ? [{ before: second, after: first }] : []
  })
}

const percentPoints = 1.01
const percentSlack = { by: 1.5, share: 0.03 }
const factorSlack = { by: 0.5, share: 0.15 }

/** What a change comes to in the manner of the number that is said of it, by each usual way to reckon. */
export function readingsOf({ before, after }: Change, said: Amount, isReduced = false): Interval[] {
  const isRough = [before, after, said].some(({ isApproximate }) => isApproximate)
  const rough = isRough ? 0.15 : 0
  const slacken = ({ by, share }: { by: number; share: number }) => ({ by, share: Math.max(share, rough) })
  const by = (operate: (x: number, y: number) => number, slack: { by: number; share: number }) =>
    reckon(before.interval, after.interval, operate, slacken(slack))
  const readings: (Interval | null)[] = []
  if (said.dimension === 'percent' || said.dimension === 'points') {
    if (before.dimension === 'percent') readings.push(by((x, y) => Math.abs(y - x), { by: percentPoints, share: 0 }))
    if (said.dimension === 'percent')
      readings.push(
        by((x, y) => (100 * Math.abs(y - x)) / Math.abs(x), percentSlack),
        by((x, y) => (100 * y) / x, percentSlack),
        ...(isReduced
          ? []
          : [
              by((x, y) => (100 * Math.abs(y - x)) / Math.abs(y), percentSlack),
              by((x, y) => (100 * x) / y, percentSlack),
            ]),
      )
  } else if (said.dimension === 'factor')
    readings.push(
      by((x, y) => Math.max(x / y, y / x), factorSlack),
      by((x, y) => Math.max(x / y, y / x) - 1, factorSlack),
    )
  else if (said.dimension === before.dimension) readings.push(by((x, y) => Math.abs(y - x), { by: 0, share: 0 }))
  return readings.filter((reading) => reading !== null)
}

/** The change in the manner of the number that is said of it. */
export function expectedText({ before, after }: Change, said: Amount): string {
  const [a, b] = [before.value, after.value]
  if (said.dimension === 'percent') return a === 0 ? 'from nothing' : valueText((100 * Math.abs(b - a)) / a, 'percent')
  if (said.dimension === 'factor') return `${numberText(Math.max(a / b, b / a))}x`
  return valueText(Math.abs(b - a), said.dimension)
}

/** Whether words before the values say that it went down, so that a share is one of the earlier value. */
export function isReduced(stretch: Stretch, { before, after }: Change): boolean {
  return after.value < before.value && changeLexicon.has(wordsBefore(stretch, before), 'reduces')
}

/** Points that are said of a change of percentages: `a gain of 20 points`. */
export function asPoints(said: Amount, { before }: Change): Amount {
  const isPoints = said.dimension === 'count' && before.dimension === 'percent' && /^points?\b/.test(said.noun)
  return isPoints ? { ...said, dimension: 'points' } : said
}

/** Whether a number is said of the change that stands in its stretch. */
export function isSaidOf(stretch: Stretch, { before, after }: Change, said: Amount): boolean {
  const [left, right] = [wordsBefore(stretch, said), wordsAfter(stretch, said)]
  const isCounted = said.dimension === 'count'
  if (isCounted && before.dimension !== 'count') return false
  const isBracketed =
    said.start > after.end &&
    /^\s*[([]\s*~?$/.test(stretch.prose.text.slice(after.end, said.start)) &&
    /^\s*[)\]]/.test(right) &&
    said.dimension === 'percent' &&
    changeLexicon.has(wordsBefore(stretch, before), 'changes')
  const between = stretch.prose.text.slice(Math.min(said.end, after.end), Math.max(said.start, before.start))
  const isNamedMeasure = begins(right, changeLexicon, 'named measure after') && !/[,;]|\sand\s/.test(between)
  const isTold =
    isBracketed ||
    said.sign !== null ||
    said.dimension === 'points' ||
    begins(right, changeLexicon, 'measure after') ||
    isNamedMeasure ||
    ends(left, changeLexicon, 'measure before') ||
    /[Δ↑↓⬆⬇]\uFE0F?\s*$/u.test(left) ||
    (isCounted && begins(right, changeLexicon, 'new after'))
  if (said.start > after.end && stretch.prose.text.slice(after.end, said.start).includes(';')) return false
  if (!isTold || Math.min(Math.abs(before.start - said.start), Math.abs(after.start - said.start)) > 60) return false
  const noun = (amount: Amount) => amount.noun.split(' ')[0] ?? ''
  const nouns = [noun(before), noun(after)]
  if (!isCounted || noun(said) === '' || nouns.includes('')) return true
  return nouns.includes(noun(said)) || begins(said.noun, changeLexicon, 'any noun')
}
