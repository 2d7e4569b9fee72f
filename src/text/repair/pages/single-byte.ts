import type { Page } from './page.ts'
import { singleByteTables } from './tables.ts'

const UNDEFINED = '\ufffd'

/** The single-byte pages, the most common first: of two that explain a text equally well, the earlier is meant. */
export const singleBytePages: readonly Page[] = Object.entries(singleByteTables).map(([name, table]) =>
  singleBytePage(name, table),
)

function singleBytePage(name: string, table: string): Page {
  const bytes = new Map<number, number>()
  const undefinedTails: number[] = []
  for (let index = 0; index < table.length; index++) {
    const byte = 0x80 + index
    if (table[index] !== UNDEFINED) {
      bytes.set(table.charCodeAt(index), byte)
      continue
    }
    bytes.set(byte, byte)
    if (byte < 0xc0) undefinedTails.push(byte)
  }
  return { name, bytes, byteOf: (unit) => (unit < 0x80 ? unit : (bytes.get(unit) ?? -1)), undefinedTails }
}
