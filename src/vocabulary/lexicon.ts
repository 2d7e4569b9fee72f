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
const plainWords = /^[a-z\d]+(?: [a-z\d]+)*$/i
const insideWord = /[\p{L}\p{N}_-]/u
/** Scripts that put no space between words: their phrases match inside a run of letters. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const hyphen = 45
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

/** A phrase ready to be matched; its words where it has no more than words. */
interface Phrase {
  readonly source: string
  readonly words: string | null
}

function readPhrase(phrase: string, classes: WordClasses): Phrase {
  const words = plainWords.test(phrase) ? phrase.toLowerCase() : null
  return { source: compose(phrase, classes), words }
}

function compile(sources: readonly string[], ending: string): RegExp {
  const source = `(?:${sources.join('|')})${ending}`
  return new RegExp(source, /\\[pu]\{/.test(source) ? 'iuy' : 'iy')
}

/** The matchers of phrases, longest first; phrases that are just words need no expression. */
function matchersOf(phrases: readonly Phrase[]): (RegExp | string)[] {
  const longestFirst = [...phrases].sort((a, b) => b.source.length - a.source.length)
  const run = longestFirst.filter(({ source }) => spaceless.test(source)).map(({ source }) => source)
  const matchers: (RegExp | string)[] = run.length === 0 ? [] : [compile(run, '')]
  let sources: string[] = []
  const flush = () => {
    if (sources.length > 0) matchers.push(compile(sources, after))
    sources = []
  }
  for (const { source, words } of longestFirst) {
    if (spaceless.test(source)) continue
    if (words === null) sources.push(source)
    else {
      flush()
      matchers.push(words)
    }
  }
  flush()
  return matchers
}

function isSpaceOrHyphen(text: string, index: number): boolean {
  const char = text[index]
  return char === ' ' || char === '-' || (char !== undefined && /\s/.test(char))
}

/** The end of words that stand at an index of a text in lower case, or -1. */
function endOfWords(words: string, lower: string, index: number): number {
  let at = index
  for (let place = 0; place < words.length; place++) {
    if (words[place] !== ' ') {
      if (words.charCodeAt(place) !== lower.charCodeAt(at)) return -1
      at++
    } else {
      if (!isSpaceOrHyphen(lower, at)) return -1
      while (isSpaceOrHyphen(lower, at)) at++
    }
  }
  return at < lower.length && isWordCharacter(lower.charCodeAt(at)) ? -1 : at
}

/** The phrases of one meaning that may start with the same two characters, compiled when a text has these. */
class Candidate<Meaning extends string> {
  private matchers: readonly (RegExp | string)[] | undefined

  constructor(
    readonly meaning: Meaning,
    private readonly phrases: readonly Phrase[],
  ) {}

  /** The end of the phrase that starts at an index of the text, or -1. */
  endAt({ text, lower }: Words, index: number): number {
    this.matchers ??= matchersOf(this.phrases)
    for (const matcher of this.matchers) {
      if (typeof matcher === 'string') {
        const end = endOfWords(matcher, lower, index)
        if (end >= 0) return end
        continue
      }
      matcher.lastIndex = index
      if (matcher.test(text)) return matcher.lastIndex
    }
    return -1
  }
}

type Candidates<Meaning extends string> = readonly Candidate<Meaning>[]

/** All phrases of a lexicon, sorted by the two characters that they may start with. */
class PhraseIndex<Meaning extends string> {
  private readonly phrases: (Phrase & { readonly meaning: Meaning; readonly prefixes: ReadonlySet<string> })[] = []
  private readonly byPrefix = new Map<number, Candidates<Meaning>>()
  private readonly candidates = new Map<string, Candidate<Meaning>>()
  /** The first characters of all phrases; null where a phrase may start with any. */
  private firsts: Set<number> | null = new Set()

  constructor(table: Readonly<Record<Meaning, Phrases>>, classes: WordClasses) {
    for (const meaning of Object.keys(table) as Meaning[])
      for (const phrase of table[meaning]) this.add(meaning, readPhrase(phrase, classes))
  }

  private add(meaning: Meaning, phrase: Phrase): void {
    const prefixes = prefixesOf(phrase.source)
    this.phrases.push({ ...phrase, meaning, prefixes })
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
    const phrases = new Map<Meaning, Phrase[]>()
    for (const phrase of this.phrases) {
      const { meaning, prefixes } = phrase
      if (![anyCharacter + anyCharacter, first + anyCharacter, first + second].some((prefix) => prefixes.has(prefix)))
        continue
      const same = phrases.get(meaning)
      if (same === undefined) phrases.set(meaning, [phrase])
      else same.push(phrase)
    }
    return [...phrases].map(([meaning, same]) => this.candidateOf(meaning, same))
  }

  private candidateOf(meaning: Meaning, phrases: readonly Phrase[]): Candidate<Meaning> {
    const key = [meaning, ...phrases.map(({ source }) => source)].join('\n')
    let candidate = this.candidates.get(key)
    if (candidate === undefined) {
      candidate = new Candidate(meaning, phrases)
      this.candidates.set(key, candidate)
    }
    return candidate
  }
}

/** For each ASCII code whether it is a letter, digit, underscore or hyphen. */
const asciiInside = Array.from({ length: 128 }, (_, code) => insideWord.test(String.fromCharCode(code)))

/** Whether a character may not follow a phrase: the ranges of `after`. */
function isWordCharacter(code: number): boolean {
  if (code < 128) return code !== hyphen && asciiInside[code] === true
  return (code >= 0xaa && code <= 0x2af) || (code >= 0x370 && code <= 0x1fff)
}

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
  return text.replace(/[\s\S]/g, (unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit))
}

/** Many lexicons are asked of the same text one after the other. */
const noWords: Words = { text: '', lower: '', starts: [] }
let lastWords = noWords

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
