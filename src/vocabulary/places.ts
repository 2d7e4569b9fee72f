import { builtIndex } from './built-index.ts'
import { type Candidate, type Entry, PhraseIndex } from './phrase-index.ts'
import type { Phrases, WordClasses } from './phrases.ts'
import { Table } from './table.ts'
import { wordsOf } from './words.ts'

/** A place of a text where phrases of one lexicon may start. */
export interface Place {
  readonly lower: string
  readonly start: number
  readonly candidates: readonly Candidate[]
  /** Where the phrases of each candidate end, as far as that was asked; -1 where none stands. */
  readonly ends: number[]
}

/** A table of a lexicon, and its number in the index once a text is looked at. */
export interface Registered {
  readonly table: Readonly<Record<string, Phrases>>
  readonly classes: WordClasses
  number: number
}

/** What all lexicons may find in a text. */
interface Scan {
  readonly lower: string
  readonly starts: readonly number[]
  readonly entries: readonly Entry[]
  readonly places: Map<number, readonly Place[]>
}

const maxScans = 4000
const maxKept = 10_000
const none: Place[] = []
const waiting: Registered[] = []
let index: PhraseIndex | undefined
let scans = new Map<string, Scan>()
let lastText = ''
let lastScan: Scan | undefined

/** Registers a table to be looked up in texts. */
export function register(table: Readonly<Record<string, Phrases>>, classes: WordClasses): Registered {
  const registered = { table, classes, number: -1 }
  waiting.push(registered)
  return registered
}

/** The index of all registered tables. */
export function phraseIndex(): PhraseIndex {
  index ??= new PhraseIndex(builtIndex())
  if (waiting.length === 0) return index
  scans = new Map()
  for (const registered of waiting.splice(0))
    registered.number = index.add(new Table(registered.table, registered.classes))
  return index
}

function scanOf(text: string): Scan {
  if (lastScan !== undefined && text === lastText && waiting.length === 0) return lastScan
  const phrases = phraseIndex()
  let scan = scans.get(text)
  if (scan === undefined) {
    const { lower, starts } = wordsOf(text)
    scan = { lower, starts, entries: starts.map((start) => phrases.at(lower, start)), places: new Map() }
    if (scans.size >= maxScans) scans = new Map()
    if (text.length < maxKept) scans.set(text, scan)
  }
  lastText = text
  lastScan = scan
  return scan
}

/** Where the phrases of a candidate end at a place; -1 where none stands. */
export function endOf({ phrases }: Candidate, { lower, start }: Place): number {
  for (let index = 0; index < phrases.length; index++) {
    const end = phrases[index]?.endAt(lower, start) ?? -1
    if (end >= 0) return end
  }
  return -1
}

/** The places of a text where phrases of a table may start; texts are kept for a while. */
export function placesIn(text: string, registered: Registered): readonly Place[] {
  const scan = scanOf(text)
  const { number } = registered
  const known = scan.places.get(number)
  if (known !== undefined) return known
  const { lower, starts, entries } = scan
  let places = none
  for (let place = 0; place < starts.length; place++) {
    const candidates = entries[place]?.get(number)
    if (candidates === undefined) continue
    if (places === none) places = []
    places.push({ lower, start: starts[place] ?? 0, candidates, ends: [] })
  }
  scan.places.set(number, places)
  return places
}
