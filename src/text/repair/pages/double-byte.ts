import iconv from 'iconv-lite'

/** An East Asian code page, from characters back to the one or two bytes they stood for. */
export interface DoubleBytePage {
  readonly name: string
  /** The bytes of a character, empty where the page has none. */
  bytesOf(character: string): readonly number[]
}

/** The pages by the names of the WHATWG, with the Windows variant that iconv-lite holds the table of. */
const TABLES = { gbk: 'gbk', shift_jis: 'cp932', big5: 'cp950', 'euc-kr': 'cp949' } as const

/** The East Asian pages; each looks characters up as they are met. */
export const doubleBytePages: readonly DoubleBytePage[] = Object.entries(TABLES).map(([name, table]) => ({
  name,
  bytesOf: remembered(
    (character) => (name === 'shift_jis' ? shiftJisExtra(character) : undefined) ?? encoded(character, table),
  ),
}))

function encoded(character: string, table: string): readonly number[] {
  const bytes = Array.from(iconv.encode(character, table))
  return bytes.length > 2 || (character > '\x7f' && (bytes[0] ?? 0) < 0x80) ? [] : bytes
}

/** What Windows adds to Shift_JIS: four lone bytes, and the user-defined rows F0 to F9 in the private use area. */
function shiftJisExtra(character: string): readonly number[] | undefined {
  const unit = character.charCodeAt(0)
  const lone = [0xa0, 0xfd, 0xfe, 0xff][unit - 0xf8f0]
  if (lone !== undefined) return [lone]
  if (unit < 0xe000 || unit > 0xe757) return undefined
  const cell = (unit - 0xe000) % 188
  return [0xf0 + Math.floor((unit - 0xe000) / 188), 0x40 + cell + (cell < 63 ? 0 : 1)]
}

function remembered(look: (character: string) => readonly number[]): (character: string) => readonly number[] {
  const known = new Map<string, readonly number[]>()
  return (character) => {
    let bytes = known.get(character)
    if (!bytes) {
      bytes = look(character)
      known.set(character, bytes)
    }
    return bytes
  }
}
