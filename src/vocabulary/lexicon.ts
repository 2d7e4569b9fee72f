import { type Candidates, PhraseIndex } from './phrase-index.ts'
import { noWords, type Words, wordsOf } from './words.ts'

/**
 * Words and phrases of one meaning. An entry is a regular expression source, matched without regard to case as a whole
 * phrase; a space also matches a hyphen, and `{name}` stands for a word class of the lexicon.
 */
export type Phrases = readonly string[]

/** Word classes by name, for phrases that are composed: `{ aim: ['production', 'launch'] }`. */
export type WordClasses = Readonly<Record<string, Phrases>>

/** One phrase found in a text, as indices into it. */
export interface Hit<Meaning extends string> {
  readonly meaning: Meaning
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Finds phrases by meaning. */
export interface Lexicon<Meaning extends string> {
  /** All phrases in order; where phrases overlap the one that starts first wins, then the longest. */
  find(text: string): Hit<Meaning>[]
  /** The first phrase of any, or of the given meaning. */
  first(text: string, meaning?: Meaning): Hit<Meaning> | null
  /** Whether a phrase of the meaning stands in the text. */
  has(text: string, meaning: Meaning): boolean
}

/** A place of a text where phrases of a lexicon may start. */
interface Place<Meaning extends string> {
  readonly start: number
  readonly candidates: Candidates<Meaning>
}

function longestAt<Meaning extends string>(
  words: Words,
  { start, candidates }: Place<Meaning>,
  wanted?: Meaning,
): Hit<Meaning> | null {
  let found: Meaning | null = null
  let end = start
  for (const candidate of candidates) {
    if (wanted !== undefined && candidate.meaning !== wanted) continue
    const candidateEnd = candidate.endAt(words, start)
    if (candidateEnd <= end) continue
    end = candidateEnd
    found = candidate.meaning
  }
  return found === null ? null : { meaning: found, start, end, text: words.text.slice(start, end) }
}

/**
 * Makes a lexicon of a table from meanings to phrases. Phrases are compiled when a text has a word that they may
 * start with. Throws a SyntaxError then, when a phrase is no valid regular expression.
 */
export function lexicon<Meaning extends string>(
  table: Readonly<Record<Meaning, Phrases>>,
  classes: WordClasses = {},
): Lexicon<Meaning> {
  let index: PhraseIndex<Meaning> | undefined
  let last: Words = noWords
  let lastPlaces: Place<Meaning>[] = []
  const placesIn = (text: string): readonly Place<Meaning>[] => {
    if (text === last.text) return lastPlaces
    index ??= new PhraseIndex(table, classes)
    last = wordsOf(text)
    lastPlaces = []
    const { lower } = last
    for (const start of last.starts) {
      const candidates = index.at(lower.charCodeAt(start), lower.charCodeAt(start + 1) || 0)
      if (candidates !== null) lastPlaces.push({ start, candidates })
    }
    return lastPlaces
  }
  const find = (text: string): Hit<Meaning>[] => {
    const hits: Hit<Meaning>[] = []
    for (const place of placesIn(text)) {
      if (place.start < (hits.at(-1)?.end ?? 0)) continue
      const hit = longestAt(last, place)
      if (hit !== null) hits.push(hit)
    }
    return hits
  }
  const first = (text: string, meaning?: Meaning): Hit<Meaning> | null => {
    for (const place of placesIn(text)) {
      const hit = longestAt(last, place, meaning)
      if (hit !== null) return hit
    }
    return null
  }
  return {
    find,
    first,
    has: (text, meaning) => first(text, meaning) !== null,
  }
}
