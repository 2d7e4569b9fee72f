import { type DoubleByteName, type DoubleBytePage, doubleBytePages } from '../pages/double-byte.ts'
import { singleBytePages } from '../pages/single-byte.ts'
import type { singleByteTables } from '../pages/tables.ts'

/** The name of an encoding in one or two bytes that old files are in, as the WHATWG spells it. */
export type LegacyName = DoubleByteName | keyof typeof singleByteTables

const REPLACEMENT = 0xfffd
const QUESTION_MARK = 0x3f
const CHUNK = 8192

/** The text of bytes in a legacy encoding; U+FFFD for what the encoding does not know. */
export function decodeLegacy(bytes: Uint8Array, name: LegacyName): string {
  const single = singleBytePages.find((page) => page.name === name)
  const units = single
    ? Uint16Array.from(bytes, single.unitOf)
    : unitsOf(bytes, doubleBytePages[name as DoubleByteName])
  const parts: string[] = []
  for (let start = 0; start < units.length; start += CHUNK) {
    parts.push(String.fromCharCode(...units.subarray(start, start + CHUNK)))
  }
  return parts.join('')
}

function unitsOf(bytes: Uint8Array, page: DoubleBytePage): Uint16Array {
  const units = new Uint16Array(bytes.length)
  let length = 0
  for (let i = 0; i < bytes.length; i++) {
    const first = bytes[i] ?? 0
    let unit = page.unitOf(first)
    if (unit < 0) {
      unit = page.unitOf(first * 256 + (bytes[i + 1] ?? 0))
      if (unit >= 0) i++
    }
    units[length++] = unit < 0 ? REPLACEMENT : unit
  }
  return units.subarray(0, length)
}

/** The bytes of a text in a legacy encoding; `?` for characters that it has no bytes for. */
export function encodeLegacy(text: string, name: LegacyName): Uint8Array {
  const bytes: number[] = []
  const page = singleBytePages.find((one) => one.name === name)
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const number = page ? page.byteOf(unit) : doubleBytePages[name as DoubleByteName].writtenBytesOf(unit)
    if (number > 0xff) bytes.push(number >> 8, number & 0xff)
    else bytes.push(number < 0 ? QUESTION_MARK : number)
  }
  return Uint8Array.from(bytes)
}
