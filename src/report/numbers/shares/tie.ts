import { shareWords } from '../../../vocabulary/en/shares.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import type { Amount, Quantity, Ratio } from '../../quantity/quantity.ts'
import { begins, ends } from '../beside.ts'
import { type Stretch, wordsAfter, wordsBefore } from '../stretch.ts'

const words = lexicon(shareWords)
const mostWords = 4
const mostWordsToBracket = 7
/** Words between a ratio and `that is`, and between that and the percentage. */
const mostWordsToEquals = 8

/** What ties a percentage to a ratio: a bracket, a sign for "that is", or nothing. */
const tie = /[([=≈·|]|\s[-–—]\s|[:,/]\s|^\s*$/
const noTie = /[;→⇒]|->|\.\s/

/** The words between two quantities of one stretch, `that is` and the like as an equals sign. */
export function between({ prose }: Stretch, a: Quantity, b: Quantity): string {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return prose.text
    .slice(first.end, second.start)
    .replace(/[\s*_`]+/g, ' ')
    .replace(/\bi\.\s?e\./g, 'that is')
}

/** Whether the words between a share and a percentage say that the one is the other: `, which is`, `a pass rate of`. */
export function saysThatIs(gap: string): boolean {
  const hit = words.find(gap).findLast(({ meaning }) => meaning === 'that is')
  if (hit === undefined || /[;([]|\.\s/.test(gap)) return false
  const counted = (text: string) => text.match(/\p{L}+/gu)?.length ?? 0
  return counted(gap.slice(0, hit.start)) <= mostWordsToEquals && /^[\s,:]*$/.test(gap.slice(hit.end))
}

/** Whether a percentage is said of a ratio. */
export function isTied(stretch: Stretch, ratio: Ratio, percent: Amount): boolean {
  const gap = between(stretch, ratio, percent)
  const isOther = ends(gap, words, 'other before') || begins(wordsAfter(stretch, percent), words, 'other after')
  if (percent.start > ratio.start && saysThatIs(gap) && !words.has(gap, 'other before')) return !isOther
  const count = gap.match(/\p{L}+/gu)?.length ?? 0
  const isOfBracket = /^\s*(?:of\b|\p{L}+\s)/u.test(gap) && /[([]\s*$/.test(gap) && count <= mostWordsToBracket
  if (!tie.test(gap) || noTie.test(gap) || (count > mostWords && !isOfBracket) || (gap.includes(',') && count > 2))
    return false
  if (percent.start > ratio.start) return !isOther
  const isBracketed = /\(\s*$/.test(gap) && /^\s*\)/.test(wordsAfter(stretch, ratio))
  if (isBracketed && /^\s*of\b/.test(gap) && count <= mostWordsToBracket)
    return !ends(wordsBefore(stretch, percent), words, 'other before')
  if (begins(gap, words, 'other after')) return false
  return /^\s*\(\s*$/.test(gap) || !ends(wordsBefore(stretch, percent), words, 'other before')
}
