import { firstLettersOf } from './first-letters.ts'

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

/** Letters and digits of the scripts that separate words by spaces; `\\p{L}` says the same but compiles ten times slower. */
const wordRanges = '0-9A-Za-z\\u00aa-\\u02af\\u0370-\\u1fff'
const after = `(?![_${wordRanges}])`
const insideWord = /[\p{L}\p{N}_-]/u
/** Scripts that put no space between words: their phrases match inside a run of letters. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const firstSpaceless = 0x0e00

function compose(phrase: string, classes: WordClasses): string {
  return phrase
    .replace(/\{(\w+)\}/g, (whole, name: string) => {
      const entries = classes[name]
      return entries === undefined ? whole : `(?:${entries.map((entry) => compose(entry, classes)).join('|')})`
    })
    .replaceAll(' ', '[\\s-]+')
    .replace(/\\p\{L\}(?:\\p\{N\})?/g, wordRanges)
}

/** Phrases of one meaning, sorted by the letter that they may start with. */
class PhraseIndex {
  private readonly sources = new Map<string, string[]>()
  private readonly compiled = new Map<string, RegExp | null>()

  constructor(phrases: Phrases, classes: WordClasses) {
    for (const phrase of phrases) {
      const source = compose(phrase, classes)
      const letters = firstLettersOf(source)
      for (const letter of letters === 'any' ? [''] : letters) {
        const sources = this.sources.get(letter)
        if (sources === undefined) this.sources.set(letter, [source])
        else sources.push(source)
      }
    }
  }

  /** The end of the phrase that starts at an index of the text, or -1. */
  endAt(text: string, index: number, letter: string): number {
    const expression = this.expression(letter)
    if (expression === null) return -1
    expression.lastIndex = index
    return expression.test(text) ? expression.lastIndex : -1
  }

  private expression(letter: string): RegExp | null {
    let expression = this.compiled.get(letter)
    if (expression === undefined) {
      const sources = [...(this.sources.get(letter) ?? []), ...(this.sources.get('') ?? [])]
      expression = sources.length === 0 ? null : compile(sources)
      this.compiled.set(letter, expression)
    }
    return expression
  }
}

function compile(sources: readonly string[]): RegExp {
  const longestFirst = [...sources].sort((a, b) => b.length - a.length)
  const run = longestFirst.filter((source) => spaceless.test(source))
  const words = longestFirst.filter((source) => !spaceless.test(source))
  const source = [...run, ...(words.length === 0 ? [] : [`(?:${words.join('|')})${after}`])].join('|')
  return new RegExp(source, /\\[pu]\{/.test(source) ? 'iuy' : 'iy')
}

/** For each ASCII code whether it is a letter, digit, underscore or hyphen. */
const asciiInside = Array.from({ length: 128 }, (_, code) => insideWord.test(String.fromCharCode(code)))

function startsPhrase(text: string, index: number): boolean {
  if (index === 0) return true
  const code = text.charCodeAt(index - 1)
  if (code < 128) return !asciiInside[code]
  return !insideWord.test(text[index - 1] ?? '') || text.charCodeAt(index) >= firstSpaceless
}

/**
 * Makes a lexicon of a table from meanings to phrases. Phrases are compiled when a text has a word that they may
 * start with. Throws a SyntaxError then, when a phrase is no valid regular expression.
 */
export function lexicon<Meaning extends string>(
  table: Readonly<Record<Meaning, Phrases>>,
  classes: WordClasses = {},
): Lexicon<Meaning> {
  const meanings = Object.keys(table) as Meaning[]
  const indexes = new Map<Meaning, PhraseIndex>()
  const indexOf = (meaning: Meaning): PhraseIndex => {
    let index = indexes.get(meaning)
    if (index === undefined) {
      index = new PhraseIndex(table[meaning], classes)
      indexes.set(meaning, index)
    }
    return index
  }
  const next = (text: string, from: number, among: readonly Meaning[]): Hit<Meaning> | null => {
    for (let start = from; start < text.length; start++) {
      if (text.charCodeAt(start) === 32 || !startsPhrase(text, start)) continue
      const letter = (text[start] ?? '').toLowerCase()
      let found: Hit<Meaning> | null = null
      for (const meaning of among) {
        const end = indexOf(meaning).endAt(text, start, letter)
        if (end > (found?.end ?? start)) found = { meaning, start, end, text: text.slice(start, end) }
      }
      if (found !== null) return found
    }
    return null
  }
  return {
    find: (text) => {
      const hits: Hit<Meaning>[] = []
      for (let hit = next(text, 0, meanings); hit !== null; hit = next(text, hit.end, meanings)) hits.push(hit)
      return hits
    },
    first: (text, meaning) => next(text, 0, meaning === undefined ? meanings : [meaning]),
    has: (text, meaning) => next(text, 0, [meaning]) !== null,
  }
}
