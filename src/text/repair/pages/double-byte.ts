import iconv from 'iconv-lite'

/** An East Asian code page, from characters back to the one or two bytes they stood for. */
export interface DoubleBytePage {
  readonly name: string
  /** The bytes of a UTF-16 unit as one number, the first byte above the second; -1 where the page has none. */
  bytesOf(unit: number): number
}

/** The pages by the names of the WHATWG, with the Windows variant that iconv-lite holds the table of. */
const TABLES = { gbk: 'gbk', shift_jis: 'cp932', big5: 'cp950', 'euc-kr': 'cp949' } as const

/** The East Asian pages; each looks characters up as they are met. */
export const doubleBytePages: readonly DoubleBytePage[] = Object.entries(TABLES).map(([name, table]) => ({
  name,
  bytesOf: remembered((unit) => (name === 'shift_jis' ? shiftJisExtra(unit) : undefined) ?? encoded(unit, table)),
}))

const NONE = -1

function encoded(unit: number, table: string): number {
  const [first = 0, second, ...more] = iconv.encode(String.fromCharCode(unit), table)
  if (more.length > 0 || (unit >= 0x80 && first < 0x80)) return NONE
  return second === undefined ? first : first * 256 + second
}

/** What Windows adds to Shift_JIS: four lone bytes, and the user-defined rows F0 to F9 in the private use area. */
function shiftJisExtra(unit: number): number | undefined {
  const lone = [0xa0, 0xfd, 0xfe, 0xff][unit - 0xf8f0]
  if (lone !== undefined) return lone
  if (unit < 0xe000 || unit > 0xe757) return undefined
  const cell = (unit - 0xe000) % 188
  return (0xf0 + Math.floor((unit - 0xe000) / 188)) * 256 + 0x40 + cell + (cell < 63 ? 0 : 1)
}

const UNKNOWN = -2

function remembered(look: (unit: number) => number): (unit: number) => number {
  let known: Int32Array | undefined
  return (unit) => {
    known ??= new Int32Array(0x10000).fill(UNKNOWN)
    const remembered = known[unit] ?? NONE
    if (remembered !== UNKNOWN) return remembered
    const found = look(unit)
    known[unit] = found
    return found
  }
}
