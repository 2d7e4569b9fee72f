import { type BuiltIndex, type Units, writeUnits } from './built-index.ts'
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
export class Entry {
  /** Of each table the place of its row, counted from one; 0 where none of its phrases may start. */
  private readonly places: Uint16Array
  private readonly rows: Units[] = []
  private readonly candidates: (readonly Candidate[] | undefined)[] = []

  constructor(
    tables: number,
    private readonly read: (table: number, ranks: Units) => readonly Candidate[],
  ) {
    this.places = new Uint16Array(tables)
  }

  /** Takes in the ranks of more phrases of a table. */
  add(table: number, ranks: Units): void {
    const place = this.places[table] ?? 0
    if (place === 0) this.places[table] = this.rows.push(ranks)
    else this.rows[place - 1] += ranks
  }

  /** The phrases of a table that may start there. */
  get(table: number): readonly Candidate[] | undefined {
    const place = this.places[table] ?? 0
    if (place === 0) return undefined
    this.candidates[place] ??= this.read(table, this.rows[place - 1] ?? '')
    return this.candidates[place]
  }
}

/** A table, and the places of its phrases in the order to try them in. */
interface IndexedTable {
  readonly table: Table
  readonly order: Units
  readonly phrases: Phrase[]
}

/** By what phrases start with, their ranks in the order of their table, by the number of the table. */
type Openers = Map<string, Map<number, Units>>

/** Marks what opens phrases that stand only at the start of a text. */
const anchor = ' '
const maxEntries = 20_000

/** The phrases of many tables by what they may start with, so that a text is gone through once for all of them. */
export class PhraseIndex {
  private readonly tables: IndexedTable[] = []
  private readonly numbers = new Map<string, number>()
  private readonly builtNumbers: ReadonlyMap<string, number>
  /** The phrases of tables that the build did not see. */
  private readonly words: Openers = new Map()
  private readonly prefixes: Openers = new Map()
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
    const order = this.built?.tables[fingerprint] ?? writeUnits(table.order())
    this.tables[number] = { table, order, phrases: [] }
    if (built === undefined) this.read(number)
    this.numbers.set(fingerprint, number)
    this.entries = new Map()
    return number
  }

  private read(table: number): void {
    for (let rank = 0; rank < (this.tables[table]?.order.length ?? 0); rank++) {
      const phrase = this.phrase(table, rank)
      if (phrase === null) continue
      const { words, prefixes, isAnchored } = openingsOf(phrase)
      const mark = isAnchored ? anchor : ''
      for (const word of words) put(this.words, mark + word, table, rank)
      for (const prefix of prefixes) put(this.prefixes, mark + prefix, table, rank)
    }
  }

  private phrase(number: number, rank: number): Phrase | null {
    const indexed = this.tables[number]
    if (indexed === undefined) return null
    const { table, order, phrases } = indexed
    phrases[rank] ??= table.phraseAt(order.charCodeAt(rank))
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
      entry = this.entryOf(index === 0 ? ['', anchor] : [''], word)
      if (this.entries.size > maxEntries) this.entries = new Map()
      this.entries.set(key, entry)
    }
    return entry
  }

  private entryOf(marks: readonly string[], word: string): Entry {
    const entry = new Entry(this.tables.length, this.grouped)
    for (const mark of marks) {
      this.collect('words', mark + word, entry)
      for (let length = 0; length <= Math.min(word.length, maxPrefix); length++)
        this.collect('prefixes', mark + word.slice(0, length), entry)
    }
    return entry
  }

  private collect(by: 'words' | 'prefixes', key: string, entry: Entry): void {
    const take = (units: Units, table: number) => entry.add(table, units)
    if (this.built !== null && Object.hasOwn(this.built[by], key)) eachTable(this.built[by][key] ?? '', take)
    this[by].get(key)?.forEach(take)
  }

  private readonly grouped = (table: number, units: Units): readonly Candidate[] => {
    const candidates: Candidate[] = []
    const ranks = units.length === 1 ? units : [...new Set(units)].sort().join('')
    for (let index = 0; index < ranks.length; index++) {
      const phrase = this.phrase(table, ranks.charCodeAt(index))
      if (phrase === null) continue
      const last = candidates.at(-1)
      if (last?.meaning === phrase.meaning) last.phrases.push(phrase)
      else candidates.push({ meaning: phrase.meaning, phrases: [phrase] })
    }
    return candidates
  }

  /** The index of all tables that were added, as a later start can take it in. */
  write(): BuiltIndex {
    const openers = (known: Openers) => Object.fromEntries([...known].map(([key, ranks]) => [key, writeRanks(ranks)]))
    return {
      tables: Object.fromEntries(
        [...this.numbers].map(([fingerprint, number]) => [fingerprint, this.tables[number]?.order ?? '']),
      ),
      words: openers(this.words),
      prefixes: openers(this.prefixes),
    }
  }
}

function put(openers: Openers, key: string, table: number, rank: number): void {
  let ranks = openers.get(key)
  if (ranks === undefined) {
    ranks = new Map()
    openers.set(key, ranks)
  }
  ranks.set(table, (ranks.get(table) ?? '') + writeUnits([rank]))
}

/** Ranks by table in one row: of each table its number, how many there are, and these. */
function writeRanks(ranks: ReadonlyMap<number, Units>): Units {
  return [...ranks].map(([table, units]) => writeUnits([table, units.length]) + units).join('')
}

/** Reads what `writeRanks` wrote. */
function eachTable(row: Units, take: (units: Units, table: number) => void): void {
  for (let at = 0; at < row.length; ) {
    const start = at + 2
    const end = start + row.charCodeAt(at + 1)
    take(row.slice(start, end), row.charCodeAt(at))
    at = end
  }
}
