import { anyCharacter, prefixesOf } from './prefixes.ts'

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
  const expanded = phrase.includes('{')
    ? phrase.replace(/\{(\w+)\}/g, (whole, name: string) => {
        const entries = classes[name]
        return entries === undefined ? whole : `(?:${entries.map((entry) => compose(entry, classes)).join('|')})`
      })
    : phrase
  return expanded.replaceAll(' ', '[\\s-]+').replace(/\\p\{L\}(?:\\p\{N\})?/g, wordRanges)
}

function compile(sources: readonly string[]): RegExp {
  const longestFirst = [...sources].sort((a, b) => b.length - a.length)
  const run = longestFirst.filter((source) => spaceless.test(source))
  const words = longestFirst.filter((source) => !spaceless.test(source))
  const source = [...run, ...(words.length === 0 ? [] : [`(?:${words.join('|')})${after}`])].join('|')
  return new RegExp(source, /\\[pu]\{/.test(source) ? 'iuy' : 'iy')
}

/** The phrases of one meaning that may start with the same two characters, compiled when a text has these. */
class Candidate<Meaning extends string> {
  private expression: RegExp | undefined

  constructor(
    readonly meaning: Meaning,
    private readonly sources: readonly string[],
  ) {}

  /** The end of the phrase that starts at an index of the text, or -1. */
  endAt(text: string, index: number): number {
    this.expression ??= compile(this.sources)
    this.expression.lastIndex = index
    return this.expression.test(text) ? this.expression.lastIndex : -1
  }
}

type Candidates<Meaning extends string> = readonly Candidate<Meaning>[]

/** All phrases of a lexicon, sorted by the two characters that they may start with. */
class PhraseIndex<Meaning extends string> {
  private readonly phrases: {
    readonly meaning: Meaning
    readonly source: string
    readonly prefixes: ReadonlySet<string>
  }[] = []
  private readonly byPrefix = new Map<number, Candidates<Meaning>>()
  private readonly candidates = new Map<string, Candidate<Meaning>>()
  /** The first characters of all phrases; null where a phrase may start with any. */
  private firsts: Set<number> | null = new Set()

  constructor(table: Readonly<Record<Meaning, Phrases>>, classes: WordClasses) {
    for (const meaning of Object.keys(table) as Meaning[])
      for (const phrase of table[meaning]) this.add(meaning, compose(phrase, classes))
  }

  private add(meaning: Meaning, source: string): void {
    const prefixes = prefixesOf(source)
    this.phrases.push({ meaning, source, prefixes })
    for (const prefix of prefixes)
      if (prefix[0] === anyCharacter) this.firsts = null
      else this.firsts?.add(prefix.charCodeAt(0))
  }

  /** What may start with two characters, in lower case. */
  at(first: number, second: number): Candidates<Meaning> | null {
    if (this.firsts !== null && !this.firsts.has(first)) return null
    const key = first * 0x10000 + second
    let found = this.byPrefix.get(key)
    if (found === undefined) {
      found = this.read(String.fromCharCode(first), String.fromCharCode(second))
      this.byPrefix.set(key, found)
    }
    return found.length === 0 ? null : found
  }

  private read(first: string, second: string): Candidates<Meaning> {
    const sources = new Map<Meaning, string[]>()
    for (const { meaning, source, prefixes } of this.phrases) {
      if (![anyCharacter + anyCharacter, first + anyCharacter, first + second].some((prefix) => prefixes.has(prefix)))
        continue
      const same = sources.get(meaning)
      if (same === undefined) sources.set(meaning, [source])
      else same.push(source)
    }
    return [...sources].map(([meaning, same]) => this.candidateOf(meaning, same))
  }

  private candidateOf(meaning: Meaning, sources: readonly string[]): Candidate<Meaning> {
    const key = [meaning, ...sources].join('\n')
    let candidate = this.candidates.get(key)
    if (candidate === undefined) {
      candidate = new Candidate(meaning, sources)
      this.candidates.set(key, candidate)
    }
    return candidate
  }
}

/** For each ASCII code whether it is a letter, digit, underscore or hyphen. */
const asciiInside = Array.from({ length: 128 }, (_, code) => insideWord.test(String.fromCharCode(code)))

function startsPhrase(text: string, index: number): boolean {
  if (index === 0) return true
  const code = text.charCodeAt(index - 1)
  if (code < 128) return !asciiInside[code]
  return !insideWord.test(text[index - 1] ?? '') || text.charCodeAt(index) >= firstSpaceless
}

/** A text in lower case of the same length, and where its words start. */
interface Words {
  readonly text: string
  readonly lower: string
  readonly starts: readonly number[]
}

function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replace(/[^]/g, (unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit))
}

/** Many lexicons are asked of the same text one after the other. */
let lastWords: Words = { text: '', lower: '', starts: [] }

function wordsOf(text: string): Words {
  if (lastWords.text === text) return lastWords
  const starts: number[] = []
  for (let index = 0; index < text.length; index++)
    if (text.charCodeAt(index) !== 32 && startsPhrase(text, index)) starts.push(index)
  lastWords = { text, lower: lowerCase(text), starts }
  return lastWords
}

/** A place of a text where phrases of a lexicon may start. */
interface Place<Meaning extends string> {
  readonly start: number
  readonly candidates: Candidates<Meaning>
}

function longestAt<Meaning extends string>(
  text: string,
  { start, candidates }: Place<Meaning>,
  wanted?: Meaning,
): Hit<Meaning> | null {
  let found: Meaning | null = null
  let end = start
  for (const candidate of candidates) {
    if (wanted !== undefined && candidate.meaning !== wanted) continue
    const candidateEnd = candidate.endAt(text, start)
    if (candidateEnd <= end) continue
    end = candidateEnd
    found = candidate.meaning
  }
  return found === null ? null : { meaning: found, start, end, text: text.slice(start, end) }
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
  let lastText = ''
  let lastPlaces: Place<Meaning>[] = []
  const placesIn = (text: string): readonly Place<Meaning>[] => {
    if (text === lastText) return lastPlaces
    index ??= new PhraseIndex(table, classes)
    const { lower, starts } = wordsOf(text)
    lastText = text
    lastPlaces = []
    for (const start of starts) {
      const candidates = index.at(lower.charCodeAt(start), lower.charCodeAt(start + 1) || 0)
      if (candidates !== null) lastPlaces.push({ start, candidates })
    }
    return lastPlaces
  }
  const find = (text: string): Hit<Meaning>[] => {
    const hits: Hit<Meaning>[] = []
    for (const place of placesIn(text)) {
      if (place.start < (hits.at(-1)?.end ?? 0)) continue
      const hit = longestAt(text, place)
      if (hit !== null) hits.push(hit)
    }
    return hits
  }
  const first = (text: string, meaning?: Meaning): Hit<Meaning> | null => {
    for (const place of placesIn(text)) {
      const hit = longestAt(text, place, meaning)
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
