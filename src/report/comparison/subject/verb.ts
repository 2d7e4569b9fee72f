import { afterNoun, nounish, running, testNouns, type VerbClass, verbs } from '../../../vocabulary/en/verbs.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { opensWithFile } from '../../items/imperative.ts'
import { phraseBook, tokensOf } from './tokens.ts'

/** The verb that an instruction starts with. */
export interface LeadingVerb {
  readonly word: string
  readonly kind: VerbClass
  /** Where the words after it start. */
  readonly end: number
}

const classes = Object.entries(verbs) as [VerbClass, readonly string[]][]
const book = phraseBook(classes.flatMap(([kind, words]) => words.map((word) => [word, kind] as const)))
const nouns: ReadonlySet<string> = new Set(nounish)
const runs: ReadonlySet<string> = new Set(running)
const nounContext = lexicon({ noun: afterNoun, test: testNouns })

const maxLead = 60

function isNoun(text: string, word: string, end: number): boolean {
  if (!nouns.has(word)) return false
  const rest = text.slice(end)
  if (/^\s*(?:[:|–—,)&/.]|-\s|$)/u.test(rest)) return true
  return /^\s+(?:and|or|is|are|was)\b/i.test(rest) || nounContext.first(rest)?.start === 1
}

/** Whether a text starts with a word of the verb table, be it a verb there or a noun. */
export function startsWithKnownVerb(text: string): boolean {
  return book.at(tokensOf(text.slice(0, maxLead)), 0) !== null
}

/** Whether a text is a word of the verb table and nothing else. */
export function isKnownVerb(text: string): boolean {
  const tokens = tokensOf(text)
  return tokens.length > 0 && book.at(tokens, 0)?.width === tokens.length
}

/** The imperative at the start of a text, or null: `Test coverage` and `Build: green` start with nouns. */
export function leadingVerb(text: string): LeadingVerb | null {
  const tokens = tokensOf(text.slice(0, maxLead))
  const [first] = tokens
  const found = book.at(tokens, 0)
  if (first === undefined || found === null || opensWithFile(text)) return null
  const last = tokens[found.width - 1] ?? first
  const word = tokens
    .slice(0, found.width)
    .map((token) => token.word)
    .join(' ')
  const isAlone = !/\p{L}/u.test(text.slice(last.end))
  if (isAlone || isNoun(text, word, last.end)) return null
  const isTrial = runs.has(word) && nounContext.has(text.slice(last.end, last.end + maxLead), 'test')
  return { word, kind: isTrial ? 'check' : found.meaning, end: last.end }
}
