import { sumGuards } from '../../../vocabulary/en/sums.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { type Amount, isAmount, isCount, valueSum } from '../../quantity/quantity.ts'
import { begins, ends } from '../beside.ts'
import { nameWords, pluralsIn } from '../scope.ts'
import { isClaimed, type Stretch, wordsAfter, wordsBefore } from '../stretch.ts'
import { roleAfter } from '../tallies/tally.ts'
import type { Sum } from './sum.ts'

const guards = lexicon(sumGuards)
/** Between the whole and its parts, and between the parts. */
const opening = /^[^.;:()–—\d]{0,40}(?::\s|\s*\(|\s[–—-]\s)[^\p{L}\d]*$/u
const joint = /^(?:\s\p{L}[\p{L}/-]*){1,5}\s*(?:,|;|\/|\+|&|,?\s+and|,\s+and)\s*\**$/iu
const lastPart = /^(?:\s\p{L}[\p{L}/-]*){1,5}\s*(?:\)|[.;]|$)/u
const nearby = 0.25

/** The nouns of a number in the singular: `unit tests` is a test. */
function plurals({ noun }: Amount): string[] {
  return nameWords(pluralsIn(noun).join(' '))
}

/** Whether the parts are kinds of what the whole counts: adjectives, the same noun, or nearly the sum. */
function areKinds(whole: Amount, parts: readonly Amount[], isBracketed: boolean): boolean {
  const own = plurals(whole)
  const isOther = parts.some((part) => {
    const nouns = plurals(part)
    return nouns.length > 0 && !nouns.some((noun) => own.includes(noun))
  })
  if (!isOther) return true
  const isNear = Math.abs(valueSum(parts) - whole.value) <= nearby * whole.value
  return isBracketed && parts.length >= 3 && isNear
}

/** `14 bugs: 3 critical, 4 major and 5 minor`, `31 files (12 added, 14 modified, 3 deleted)`. */
function wholeFirst(stretch: Stretch): Sum[] {
  const { prose, quantities, to } = stretch
  return quantities.slice(0, -2).flatMap((whole, at): Sum[] => {
    if (!isCount(whole)) return []
    const gapAfter = (index: number) => {
      const [a, b] = [quantities[index], quantities[index + 1]]
      return a === undefined ? '' : prose.text.slice(a.end, b?.start ?? to)
    }
    const head = gapAfter(at)
    if (!opening.test(head) || guards.has(head, 'not all')) return []
    const parts: Amount[] = []
    for (let index = at + 1; ; index++) {
      const part = quantities[index]
      if (!isCount(part)) return []
      parts.push(part)
      const gap = gapAfter(index)
      if (guards.has(gap.slice(0, 50), 'not all')) return []
      if (quantities[index + 1] !== undefined && joint.test(gap)) continue
      if (!lastPart.test(gap)) return []
      break
    }
    const isBracketed = head.includes('(')
    const isTally = parts.filter((part) => roleAfter(wordsAfter(stretch, part)) !== null).length > 1
    if (parts.length < 2 || isTally || !areKinds(whole, parts, isBracketed)) return []
    const name = whole.noun.split(' ')[0] || (/\p{L}+(?=\W*$)/u.exec(wordsBefore(stretch, whole))?.[0] ?? 'Total')
    return [{ span: whole.span, name, total: whole, parts, mayOmit: false, isStated: parts.length >= 3 }]
  })
}

/** `2 days for one, 4 days for the other, altogether 10 days`. */
function wholeLast(stretch: Stretch): Sum[] {
  const amounts = stretch.quantities.filter(isAmount)
  const whole = amounts.at(-1)
  if (whole === undefined || whole.isRange) return []
  const isSum =
    ends(wordsBefore(stretch, whole), guards, 'sum before') || begins(wordsAfter(stretch, whole), guards, 'sum after')
  const same = amounts.slice(0, -1).filter(({ dimension }) => dimension === whole.dimension)
  const isOfKind = (amount: Amount) =>
    whole.dimension !== 'count' ||
    plurals(amount).some((noun) => plurals(whole).includes(noun)) ||
    [amount, whole].every((one) => plurals(one).length === 0)
  const parts = same.filter(isOfKind)
  const text = stretch.prose.text.slice(stretch.from, whole.start)
  const isShare = ['percent', 'points', 'factor', 'rate'].includes(whole.dimension)
  if (!isSum || parts.length < 2 || isShare || parts.some(({ bound }) => bound !== null)) return []
  if (guards.has(text, 'not all') || stretch.quantities.length > amounts.length) return []
  const name = whole.dimension === 'count' ? (plurals(whole)[0] ?? 'Total') : 'Total'
  return [{ span: whole.span, name, total: whole, parts, mayOmit: false, isStated: false }]
}

/** Wholes and their parts in one sentence. */
export function readSentenceSums(stretches: readonly Stretch[]): Sum[] {
  return stretches
    .filter(({ passage }) => isClaimed(passage))
    .flatMap((stretch) => [...wholeFirst(stretch), ...wholeLast(stretch)])
}
