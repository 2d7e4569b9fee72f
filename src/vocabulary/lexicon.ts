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

const before = '(?<![\\p{L}\\p{N}_-])'
const after = '(?![\\p{L}\\p{N}_])'

function compose(phrase: string, classes: WordClasses): string {
  return phrase
    .replace(/\{(\w+)\}/g, (whole, name: string) => {
      const entries = classes[name]
      return entries === undefined ? whole : `(?:${entries.map((entry) => compose(entry, classes)).join('|')})`
    })
    .replaceAll(' ', '[\\s-]+')
}

/**
 * Makes a lexicon of a table from meanings to phrases. Phrases are compiled at the first look-up.
 * Throws a SyntaxError then, when a phrase is no valid regular expression.
 */
export function lexicon<Meaning extends string>(
  table: Readonly<Record<Meaning, Phrases>>,
  classes: WordClasses = {},
): Lexicon<Meaning> {
  const meanings = Object.keys(table) as Meaning[]
  let compiled: Map<Meaning, RegExp> | null = null
  const expressions = () => {
    compiled ??= new Map(
      meanings
        .filter((meaning) => table[meaning].length > 0)
        .map((meaning) => {
          const sources = table[meaning].map((phrase) => compose(phrase, classes)).sort((a, b) => b.length - a.length)
          return [meaning, new RegExp(`${before}(?:${sources.join('|')})${after}`, 'giu')]
        }),
    )
    return compiled
  }
  const hitsOf = (text: string, meaning: Meaning): Hit<Meaning>[] =>
    [...text.matchAll(expressions().get(meaning) ?? /(?!)/g)].map((match) => ({
      meaning,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    }))
  const find = (text: string): Hit<Meaning>[] => {
    const hits = meanings.flatMap((meaning) => hitsOf(text, meaning)).sort((a, b) => a.start - b.start || b.end - a.end)
    let end = 0
    return hits.filter((hit) => {
      if (hit.start < end) return false
      end = hit.end
      return true
    })
  }
  return {
    find,
    first: (text, meaning) => (meaning === undefined ? find(text)[0] : hitsOf(text, meaning)[0]) ?? null,
    has: (text, meaning) => hitsOf(text, meaning).length > 0,
  }
}
