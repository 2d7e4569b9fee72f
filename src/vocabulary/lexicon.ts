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
/** Scripts that put no space between words: their phrases match inside a run of letters. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

function compose(phrase: string, classes: WordClasses): string {
  return phrase
    .replace(/\{(\w+)\}/g, (whole, name: string) => {
      const entries = classes[name]
      return entries === undefined ? whole : `(?:${entries.map((entry) => compose(entry, classes)).join('|')})`
    })
    .replaceAll(' ', '[\\s-]+')
}

function sourceOf(phrases: Phrases, classes: WordClasses): string {
  const longestFirst = (sources: readonly string[]) => [...sources].sort((a, b) => b.length - a.length).join('|')
  const composed = phrases.map((phrase) => compose(phrase, classes))
  const spaced = composed.filter((source) => !spaceless.test(source))
  const run = composed.filter((source) => spaceless.test(source))
  const parts = [...(run.length > 0 ? [longestFirst(run)] : [])]
  if (spaced.length > 0) parts.push(`${before}(?:${longestFirst(spaced)})${after}`)
  return parts.join('|')
}

interface Compiled<Meaning extends string> {
  /** Any phrase, to go from one hit to the next. */
  readonly any: RegExp
  readonly byMeaning: ReadonlyMap<Meaning, { readonly search: RegExp; readonly here: RegExp }>
}

function compile<Meaning extends string>(
  table: Readonly<Record<Meaning, Phrases>>,
  classes: WordClasses,
): Compiled<Meaning> {
  const sources = (Object.keys(table) as Meaning[])
    .filter((meaning) => table[meaning].length > 0)
    .map((meaning) => [meaning, sourceOf(table[meaning], classes)] as const)
  return {
    any: new RegExp(sources.map(([, source]) => source).join('|') || '(?!)', 'giu'),
    byMeaning: new Map(
      sources.map(([meaning, source]) => [
        meaning,
        { search: new RegExp(source, 'giu'), here: new RegExp(source, 'iuy') },
      ]),
    ),
  }
}

function execAt(expression: RegExp, text: string, index: number): RegExpExecArray | null {
  expression.lastIndex = index
  return expression.exec(text)
}

/**
 * Makes a lexicon of a table from meanings to phrases. Phrases are compiled at the first look-up.
 * Throws a SyntaxError then, when a phrase is no valid regular expression.
 */
export function lexicon<Meaning extends string>(
  table: Readonly<Record<Meaning, Phrases>>,
  classes: WordClasses = {},
): Lexicon<Meaning> {
  let compiled: Compiled<Meaning> | null = null
  const expressions = () => {
    compiled ??= compile(table, classes)
    return compiled
  }
  const hitOf = (meaning: Meaning, match: RegExpExecArray): Hit<Meaning> => ({
    meaning,
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  })
  const next = (text: string, from: number): Hit<Meaning> | null => {
    const { any, byMeaning } = expressions()
    const found = execAt(any, text, from)
    if (found === null) return null
    let longest: Hit<Meaning> | null = null
    for (const [meaning, { here }] of byMeaning) {
      const match = execAt(here, text, found.index)
      if (match !== null && (longest === null || match[0].length > longest.text.length)) longest = hitOf(meaning, match)
    }
    return longest
  }
  const find = (text: string): Hit<Meaning>[] => {
    const hits: Hit<Meaning>[] = []
    for (let hit = next(text, 0); hit !== null; hit = next(text, Math.max(hit.end, hit.start + 1))) hits.push(hit)
    return hits
  }
  const first = (text: string, meaning?: Meaning): Hit<Meaning> | null => {
    if (meaning === undefined) return next(text, 0)
    const search = expressions().byMeaning.get(meaning)?.search
    const match = search === undefined ? null : execAt(search, text, 0)
    return match && hitOf(meaning, match)
  }
  return { find, first, has: (text, meaning) => first(text, meaning) !== null }
}
