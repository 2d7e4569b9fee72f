/** A range of bytes, ends included. */
type Bytes = readonly [first: number, last: number]

interface Encoding {
  /** The first bytes of two. */
  readonly leads: readonly Bytes[]
  /** The second bytes. */
  readonly trails: readonly Bytes[]
  /** What Windows adds to the encoding as the WHATWG knows it, by its bytes. */
  readonly added: Readonly<Record<number, number>>
}

const ENCODINGS = {
  gbk: {
    leads: [[0x81, 0xfe]],
    trails: [
      [0x40, 0x7e],
      [0x80, 0xfe],
    ],
    added: { 128: 0x20ac },
  },
  shift_jis: {
    leads: [
      [0x81, 0x9f],
      [0xe0, 0xfc],
    ],
    trails: [
      [0x40, 0x7e],
      [0x80, 0xfc],
    ],
    added: { 128: 0x80, 160: 0xf8f0, 253: 0xf8f1, 254: 0xf8f2, 255: 0xf8f3 },
  },
  big5: {
    leads: [[0x81, 0xfe]],
    trails: [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
    added: {},
  },
  'euc-kr': {
    leads: [[0xa1, 0xfe]],
    trails: [[0xa1, 0xfe]],
    added: { 41702: 0x20ac, 41703: 0xae },
  },
} as const satisfies Record<string, Encoding>

/** The name at the WHATWG of an East Asian encoding. */
export type DoubleByteName = keyof typeof ENCODINGS

const NONE = -1
const LINE_END = 0x0a
const REPLACEMENT = 0xfffd

/**
 * The UTF-16 units of an East Asian encoding by their bytes, the first of two above the second; -1 where there is none.
 * The platform's decoder is asked for them; where it knows no such encoding, as a Node.js built without the data, all
 * are -1.
 */
export function doubleByteTable(name: DoubleByteName): Int32Array {
  const { leads, trails, added } = ENCODINGS[name]
  const units = new Int32Array(0x10000).fill(NONE)
  for (let byte = 0; byte < 0x80; byte++) units[byte] = byte
  const cells: number[] = []
  for (const lead of all(leads)) for (const trail of all(trails)) cells.push(lead * 256 + trail)
  const lines = decoded(name, inLines(cells))
  let start = 0
  for (const cell of cells) {
    const end = lines.indexOf('\n', start)
    const unit = end === start + 1 ? lines.charCodeAt(start) : REPLACEMENT
    if (unit !== REPLACEMENT) units[cell] = unit
    start = end + 1
  }
  for (const [number, unit] of Object.entries(added)) units[Number(number)] = unit
  if (name === 'shift_jis') for (let byte = 0xa1; byte <= 0xdf; byte++) units[byte] = HALFWIDTH + byte - 0xa1
  if (name === 'euc-kr') addSyllables(units)
  return units
}

function all(ranges: readonly Bytes[]): number[] {
  return ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
}

function inLines(cells: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(3 * cells.length)
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index] ?? 0
    bytes[3 * index] = cell >> 8
    bytes[3 * index + 1] = cell & 0xff
    bytes[3 * index + 2] = LINE_END
  }
  return bytes
}

/** Lines as the platform decodes them; nothing where it does not know the encoding. */
function decoded(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(name).decode(bytes)
  } catch {
    return ''
  }
}

/** The first of the narrow signs and kana, which stand in Shift_JIS as one byte each. */
const HALFWIDTH = 0xff61
const FIRST_SYLLABLE = 0xac00
const LAST_SYLLABLE = 0xd7a3

/** Windows puts the syllables that the Korean standard lacks into the cells before it, row by row, in their order. */
function addSyllables(units: Int32Array): void {
  const known = new Uint8Array(0x10000)
  for (const unit of units) if (unit !== NONE) known[unit] = 1
  let syllable = FIRST_SYLLABLE
  for (let lead = 0x81; lead <= 0xc6; lead++) {
    for (const trail of all([
      [0x41, 0x5a],
      [0x61, 0x7a],
      [0x81, lead < 0xa1 ? 0xfe : 0xa0],
    ])) {
      while (known[syllable] === 1) syllable++
      if (syllable > LAST_SYLLABLE) return
      units[lead * 256 + trail] = syllable++
    }
  }
}
