/** Numbers as the UTF-16 units of a string: nothing needs to be read before they are asked for. */
export type Units = string

/** What phrases start with, as the build writes it, so that a start need not read thousands of them. */
export interface BuiltIndex {
  /** The order of the phrases of each table, by its fingerprint; the place here is the number of the table. */
  readonly tables: Readonly<Record<string, Units>>
  /** The phrases that start with a word: of each table its number, how many there are, and their ranks in its order. */
  readonly words: Readonly<Record<string, Units>>
  /** The phrases that start with a word that starts so, or with a sign. */
  readonly prefixes: Readonly<Record<string, Units>>
}

/** Units from here on may be halves of characters. */
const unitsEnd = 0xd800

/** Writes numbers; `charCodeAt` reads them. Throws a RangeError when one is too large for a unit of its own. */
export function writeUnits(numbers: readonly number[]): Units {
  if (numbers.some((number) => number >= unitsEnd)) throw new RangeError('Too many phrases')
  return String.fromCharCode(...numbers)
}

declare const BUILT_PHRASE_INDEX: string | undefined

/** What the build put in; null where the sources are run. */
export function builtIndex(): BuiltIndex | null {
  return typeof BUILT_PHRASE_INDEX === 'undefined' ? null : JSON.parse(BUILT_PHRASE_INDEX)
}
