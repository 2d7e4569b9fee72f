import type { Phrases, WordClasses } from './lexicon.ts'
import { endOfWords, matchersOf, type Phrase, readPhrase } from './phrase.ts'
import { anyCharacter, prefixesOf } from './prefixes.ts'
import type { Words } from './words.ts'

/** The phrases of one meaning that may start with the same two characters, compiled when a text has these. */
export class Candidate<Meaning extends string> {
  private matchers: readonly (RegExp | string)[] | undefined

  constructor(
    readonly meaning: Meaning,
    private readonly phrases: readonly Phrase[],
  ) {}

  /** The end of the phrase that starts at an index of the text, or -1. */
  endAt({ lower }: Words, index: number): number {
    this.matchers ??= matchersOf(this.phrases)
    for (const matcher of this.matchers) {
      if (typeof matcher === 'string') {
        const end = endOfWords(matcher, lower, index)
        if (end >= 0) return end
        continue
      }
      matcher.lastIndex = index
      if (matcher.test(lower)) return matcher.lastIndex
    }
    return -1
  }
}

/** What may start at one place of a text. */
export type Candidates<Meaning extends string> = readonly Candidate<Meaning>[]

/** All phrases of a lexicon, sorted by the two characters that they may start with. */
export class PhraseIndex<Meaning extends string> {
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
