import { type BuiltIndex, readSteps, writeSteps } from './built-index.ts'
import { maxPrefix, maxWord, openingsOf } from './openings.ts'
import type { Phrase } from './phrase.ts'
import type { Table } from './table.ts'
import { isWordCharacter } from './words.ts'

/** The phrases of one meaning that may start at a place, in the order to try them in. */
export interface Candidate {
  readonly meaning: string
  readonly phrases: Phrase[]
}

/** What may start at a place of a text, by the number of the table that it is of. */
export type Entry = ReadonlyMap<number, readonly Candidate[]>

/** A table, and the places of its phrases in the order to try them in. */
interface IndexedTable {
  readonly table: Table
  readonly order: readonly number[]
  readonly phrases: Phrase[]
}

/** Marks what opens phrases that stand only at the start of a text. */
const anchor = ' '
const maxEntries = 20_000
/** The number of a phrase is that of its table times this, and its place in the order. */
const maxPhrases = 2 ** 16

/** The phrases of many tables by what they may start with, so that a text is gone through once for all of them. */
export class PhraseIndex {
  private readonly tables: IndexedTable[] = []
  private readonly numbers = new Map<string, number>()
  private readonly builtNumbers: ReadonlyMap<string, number>
  /** The phrases of tables that the build did not see. */
  private readonly words = new Map<string, number[]>()
  private readonly prefixes = new Map<string, number[]>()
  private entries = new Map<string, Entry>()

  constructor(private readonly built: BuiltIndex | null) {
    this.builtNumbers = new Map(Object.keys(built?.tables ?? {}).map((fingerprint, number) => [fingerprint, number]))
  }

  /** Takes a table in and gives its number; equal tables have the same. */
  add(table: Table): number {
    const { fingerprint } = table
    const known = this.numbers.get(fingerprint)
    if (known !== undefined) return known
    const built = this.builtNumbers.get(fingerprint)
    const number = built ?? Math.max(this.builtNumbers.size, this.tables.length)
    const order = built === undefined ? table.order() : readSteps(this.built?.tables[fingerprint] ?? '')
    this.tables[number] = { table, order, phrases: [] }
    if (built === undefined) this.read(number)
    this.numbers.set(fingerprint, number)
    this.entries = new Map()
    return number
  }

  private read(table: number): void {
    for (const rank of this.tables[table]?.order.keys() ?? []) {
      const number = table * maxPhrases + rank
      const phrase = this.phrase(number)
      if (phrase === null) continue
      const { words, prefixes, isAnchored } = openingsOf(phrase)
      const mark = isAnchored ? anchor : ''
      for (const word of words) put(this.words, mark + word, number)
      for (const prefix of prefixes) put(this.prefixes, mark + prefix, number)
    }
  }

  private phrase(number: number): Phrase | null {
    const { table, order, phrases } = this.tables[Math.floor(number / maxPhrases)] ?? {}
    if (table === undefined || order === undefined || phrases === undefined) return null
    const rank = number % maxPhrases
    phrases[rank] ??= table.phraseAt(order[rank] ?? 0)
    return phrases[rank]
  }

  /** What may start at an index of a text in lower case. */
  at(lower: string, index: number): Entry {
    let end = index
    while (end < lower.length && end - index <= maxWord && isWordCharacter(lower.charCodeAt(end))) end++
    const word = lower.slice(index, Math.max(end, index + 1))
    const key = index === 0 ? anchor + word : word
    let entry = this.entries.get(key)
    if (entry === undefined) {
      entry = this.grouped(this.phrasesAt(index === 0 ? ['', anchor] : [''], word))
      if (this.entries.size > maxEntries) this.entries = new Map()
      this.entries.set(key, entry)
    }
    return entry
  }

  private phrasesAt(marks: readonly string[], word: string): number[] {
    const numbers = new Set<number>()
    for (const mark of marks) {
      this.collect('words', mark + word, numbers)
      for (let length = 0; length <= Math.min(word.length, maxPrefix); length++)
        this.collect('prefixes', mark + word.slice(0, length), numbers)
    }
    return [...numbers].sort((a, b) => a - b)
  }

  private collect(by: 'words' | 'prefixes', key: string, numbers: Set<number>): void {
    const built = this.built?.[by]
    if (built !== undefined && Object.hasOwn(built, key))
      for (const number of readSteps(built[key] ?? '')) numbers.add(number)
    for (const number of this[by].get(key) ?? []) numbers.add(number)
  }

  private grouped(numbers: readonly number[]): Entry {
    const entry = new Map<number, Candidate[]>()
    for (const number of numbers) {
      const phrase = this.phrase(number)
      if (phrase === null) continue
      const table = Math.floor(number / maxPhrases)
      const candidates = entry.get(table)
      const last = candidates?.at(-1)
      if (last?.meaning === phrase.meaning) last.phrases.push(phrase)
      else {
        const candidate = { meaning: phrase.meaning, phrases: [phrase] }
        if (candidates === undefined) entry.set(table, [candidate])
        else candidates.push(candidate)
      }
    }
    return entry
  }

  /** The index of all tables that were added, as a later start can take it in. */
  write(): BuiltIndex {
    const openers = (known: ReadonlyMap<string, readonly number[]>) =>
      Object.fromEntries([...known].map(([key, numbers]) => [key, writeSteps(numbers)]))
    return {
      tables: Object.fromEntries(
        [...this.numbers].map(([fingerprint, number]) => [fingerprint, writeSteps(this.tables[number]?.order ?? [])]),
      ),
      words: openers(this.words),
      prefixes: openers(this.prefixes),
    }
  }
}

function put(openers: Map<string, number[]>, key: string, number: number): void {
  const known = openers.get(key)
  if (known === undefined) openers.set(key, [number])
  else known.push(number)
}
