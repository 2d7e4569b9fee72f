import {
  auxiliaries,
  opposedSides,
  plainVerbs,
  predicateWords,
  reversing,
  shortPredicates,
} from '../../../vocabulary/en/predicates.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'

/** What is said of a thing: which side of it, and whether that is good. */
export interface Predicate {
  /** health, result, done, …; `any` of a mark, which may stand for each of them. */
  readonly side: string
  readonly isGood: boolean
  readonly start: number
  readonly end: number
  readonly word: string
}

const words = lexicon(predicateWords)
const links = lexicon({
  reversed: reversing,
  verb: plainVerbs.map((word) => `^${word}$`),
  short: shortPredicates.map((word) => `^${word}$`),
})
const maxReach = 40

/** Whether what stands before a predicate turns it round. */
function isReversed(text: string, start: number): boolean {
  return links.has(text.slice(Math.max(0, start - maxReach), start), 'reversed')
}

const tail = new RegExp(
  `(?:^|\\s)(?:${auxiliaries.join('|')}|not|never|no longer|cannot|(?:has|have|is|are|was|were|do|does|did|ca)n['’]t)$`,
  'i',
)

/** A text without the auxiliaries and adverbs that it ends in. */
export function withoutAuxiliaries(text: string): string {
  let rest = text.trimEnd()
  while (tail.test(rest)) rest = rest.replace(tail, '').trimEnd()
  return rest
}

/** Whether a predicate is what its sentence says of the words before it: after an auxiliary, or a verb itself. */
export function isSaid(text: string, { start, word }: Predicate): boolean {
  return tail.test(text.slice(0, start).trimEnd()) || links.has(word, 'verb')
}

/** Whether a predicate may be told from its word alone: `All contracts deployed`. */
export function isPlain({ word }: Predicate): boolean {
  return !links.has(word, 'short')
}

/** All predicates that stand in a text, in order. */
export function predicatesIn(text: string): Predicate[] {
  return words.find(text).map(({ meaning, start, end, text: word }) => {
    const [side = '', value] = meaning.split(' ')
    return { side, isGood: (value === 'good') !== isReversed(text, start), start, end, word: word.toLowerCase() }
  })
}

/** Whether a good word and a bad one speak of one side of a thing. */
export function isOpposed(good: Predicate, bad: Predicate): boolean {
  if (!good.isGood || bad.isGood) return false
  if (good.side === 'any' || bad.side === 'any') return true
  if (bad.word === good.word) return true
  return opposedSides[good.side]?.includes(bad.side) ?? false
}
