import type { Phrases, WordClasses } from './phrases.ts'
import { endOf, type Place, placesIn, register } from './places.ts'

export type { Phrases, WordClasses } from './phrases.ts'

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
  /** Of some meanings the first, in their order, of which a phrase stands in the text. */
  among<Wanted extends Meaning>(text: string, meanings: readonly Wanted[]): Wanted | null
}

function longestAt<Meaning extends string>(text: string, place: Place, wanted?: Meaning): Hit<Meaning> | null {
  const { start, candidates, ends } = place
  let found: string | null = null
  let end = start
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index]
    if (candidate === undefined || (wanted !== undefined && candidate.meaning !== wanted)) continue
    const candidateEnd = ends[index] ?? endOf(candidate, place)
    ends[index] = candidateEnd
    if (candidateEnd <= end) continue
    end = candidateEnd
    found = candidate.meaning
  }
  return found === null ? null : { meaning: found as Meaning, start, end, text: text.slice(start, end) }
}

/**
 * Makes a lexicon of a table from meanings to phrases. A phrase is read when a text has a word that it may start with.
 * Throws a SyntaxError then, when a phrase is no valid regular expression.
 */
export function lexicon<Meaning extends string>(
  table: Readonly<Record<Meaning, Phrases>>,
  classes: WordClasses = {},
): Lexicon<Meaning> {
  const known = register(table, classes)
  const find = (text: string): Hit<Meaning>[] => {
    const hits: Hit<Meaning>[] = []
    for (const place of placesIn(text, known)) {
      if (place.start < (hits.at(-1)?.end ?? 0)) continue
      const hit = longestAt<Meaning>(text, place)
      if (hit !== null) hits.push(hit)
    }
    return hits
  }
  const first = (text: string, meaning?: Meaning): Hit<Meaning> | null => {
    const places = placesIn(text, known)
    for (let index = 0; index < places.length; index++) {
      const place = places[index]
      const hit = place === undefined ? null : longestAt(text, place, meaning)
      if (hit !== null) return hit
    }
    return null
  }
  return {
    find,
    first,
    has: (text, meaning) => first(text, meaning) !== null,
    among: (text, meanings) =>
      placesIn(text, known).length === 0 ? null : (meanings.find((meaning) => first(text, meaning) !== null) ?? null),
  }
}
