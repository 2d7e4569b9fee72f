/** A code page of one byte a character: a way back from characters to the bytes they stood for. */
export interface Page {
  readonly name: string
  /** The byte that the UTF-16 unit stands for, or -1. A byte the page leaves undefined has its number's own character. */
  byteOf(unit: number): number
  /** The UTF-16 unit that the byte stands for. */
  unitOf(byte: number): number
  /** The bytes from 0x80 by the UTF-16 units that stand for them. */
  readonly bytes: ReadonlyMap<number, number>
  /** The bytes 0x80 to 0xBF that the page leaves undefined: those a decoder may have dropped or replaced. */
  readonly undefinedTails: readonly number[]
}
