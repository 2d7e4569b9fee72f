/** One code page as seen by someone undoing a wrong decode: from characters back to the bytes they stood for. */
export interface Page {
  readonly name: string
  /** The byte that the UTF-16 unit stands for, or -1. A byte the page leaves undefined has its number's own character. */
  byteOf(unit: number): number
  /** The bytes from 0x80 by the UTF-16 units that stand for them. */
  readonly bytes: ReadonlyMap<number, number>
  /** The bytes 0x80 to 0xBF that the page leaves undefined: those a decoder may have dropped or replaced. */
  readonly undefinedTails: readonly number[]
}
