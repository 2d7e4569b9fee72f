import type { Page } from './page.ts'
import { singleByteTables } from './tables.ts'

const UNDEFINED = '\ufffd'

/** The single-byte pages, the most common first: of two that explain a text equally well, the earlier is meant. */
export const singleBytePages: readonly Page[] = Object.entries(singleByteTables).map(([name, table]) =>
  singleBytePage(name, table),
)

function singleBytePage(name: string, table: string): Page {
  const units = new Uint16Array(0x100)
  const bytes = new Map<number, number>()
  const undefinedTails: number[] = []
  for (let byte = 0; byte < 0x100; byte++) {
    const character = table[byte - 0x80]
    const isUndefined = character === UNDEFINED
    units[byte] = character === undefined || isUndefined ? byte : character.charCodeAt(0)
    if (byte >= 0x80) bytes.set(units[byte] ?? 0, byte)
    if (isUndefined && byte < 0xc0) undefinedTails.push(byte)
  }
  return {
    name,
    bytes,
    byteOf: (unit) => (unit < 0x80 ? unit : (bytes.get(unit) ?? -1)),
    unitOf: (byte) => units[byte] ?? 0,
    undefinedTails,
  }
}
