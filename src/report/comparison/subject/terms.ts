import { concepts, desirable } from '../../../vocabulary/en/concepts.ts'
import { lightTerms, stateWords, stopWords, weakTerms } from '../../../vocabulary/en/terms.ts'
import { stem } from './stem.ts'
import { phraseBook, tokensOf } from './tokens.ts'

/** The stems and folded synonyms of a text, each with the words as they stand there. */
export type Terms = ReadonlyMap<string, string>

type Meaning = { readonly concept: string } | 'nothing'

const book = phraseBook<Meaning>([
  ...[...stopWords, ...stateWords].map((phrase) => [phrase, 'nothing'] as const),
  ...Object.entries(concepts).flatMap(([concept, forms]) => forms.map((form) => [form, { concept }] as const)),
])
const weak: ReadonlySet<string> = new Set(weakTerms)
const wanted: ReadonlySet<string> = new Set(desirable)
const light: ReadonlySet<string> = new Set(lightTerms)

/** Numbers and versions tell a thing apart by their axis, not by a word. */
const number = /^v?\d+$/

/** A phrase as it stands within a sentence: abbreviations keep their case. */
function inSentence(words: string): string {
  return /\p{Lu}{2}/u.test(words) ? words : words.toLowerCase()
}

/** What a text is about: its content words, stemmed (Porter), synonyms folded, words of state left out. */
export function termsOf(text: string): Terms {
  const terms = new Map<string, string>()
  const tokens = tokensOf(text)
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined) continue
    const phrase = book.at(tokens, index)
    if (phrase !== null) {
      const last = tokens[index + phrase.width - 1] ?? token
      if (phrase.meaning !== 'nothing') terms.set(phrase.meaning.concept, inSentence(text.slice(token.start, last.end)))
      index += phrase.width - 1
    } else if (token.word.length > 1 && !number.test(token.word)) terms.set(stem(token.word), token.word)
  }
  return terms
}

/** Whether a term is too general to carry a join alone. */
export function isWeak(term: string): boolean {
  return weak.has(term)
}

/** Whether a term makes no other thing of what it stands by. */
export function isLight(term: string): boolean {
  return light.has(term)
}

/** Whether a term is a thing by a name of the trade, whatever words name it: rate limiting, backups. */
export function isConcept(term: string): boolean {
  return Object.hasOwn(concepts, term)
}

/** Whether a term is one of the things that a report is better off with: rate limiting, backups, monitoring. */
export function isDesirable(term: string): boolean {
  return wanted.has(term)
}
