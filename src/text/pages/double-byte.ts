import { type DoubleByteName, doubleByteTable } from './double-byte-table.ts'

export type { DoubleByteName } from './double-byte-table.ts'

/** An East Asian code page, between characters and the one or two bytes that they stand for. */
export interface DoubleBytePage {
  /** The name at the WHATWG of the encoding that this is the Windows variant of. */
  readonly name: DoubleByteName
  /** The UTF-16 unit that one byte or two, the first above the second in one number, stand for; -1 for none. */
  unitOf(bytes: number): number
  /** The bytes that a UTF-16 unit stood for, of several those that can be UTF-8; -1 where the page has none. */
  bytesOf(unit: number): number
  /** The bytes that the unit is written with; -1 where the page has none. */
  writtenBytesOf(unit: number): number
}

const NONE = -1

/** The East Asian pages; each makes its tables when it is first asked. */
export const doubleBytePages: Readonly<Record<DoubleByteName, DoubleBytePage>> = {
  gbk: doubleBytePage('gbk'),
  shift_jis: doubleBytePage('shift_jis'),
  big5: doubleBytePage('big5'),
  'euc-kr': doubleBytePage('euc-kr'),
}

function doubleBytePage(name: DoubleByteName): DoubleBytePage {
  const units = once(() => doubleByteTable(name))
  const bytes = once(() => inverted(units(), () => true))
  const written = once(() => inverted(units(), (number) => name !== 'shift_jis' || !isRepeated(number >> 8)))
  return {
    name,
    unitOf: (number) => units()[number] ?? NONE,
    bytesOf: (unit) => bytes()[unit] ?? NONE,
    writtenBytesOf: (unit) => written()[unit] ?? NONE,
  }
}

/** Shift_JIS has the letters of two rows again further on, where Windows writes them. */
function isRepeated(lead: number): boolean {
  return lead === 0xed || lead === 0xee
}

function once<Result>(make: () => Result): () => Result {
  let made: Result | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Of several numbers with one unit the first counts. */
function inverted(units: Int32Array, counts: (number: number) => boolean): Int32Array {
  const numbers = new Int32Array(0x10000).fill(NONE)
  for (let number = units.length - 1; number >= 0; number--) {
    const unit = units[number] ?? NONE
    if (unit !== NONE && counts(number)) numbers[unit] = number
  }
  return numbers
}
