import { type DoubleByteName, doubleBytePages } from '../pages/double-byte.ts'
import { singleBytePages } from '../pages/single-byte.ts'
import type { singleByteTables } from '../pages/tables.ts'

/** The name of an encoding in one or two bytes that old files are in, as the WHATWG spells it. */
export type LegacyName = DoubleByteName | keyof typeof singleByteTables

const REPLACEMENT = 0xfffd
const QUESTION_MARK = 0x3f
const CHUNK = 8192

/** Gives the UTF-16 unit that one byte or two, the first above the second in one number, stand for; -1 for none. */
export function unitReader(name: LegacyName): (bytes: number) => number {
  const single = singleBytePages.find((page) => page.name === name)
  if (single) return (bytes) => (bytes > 0xff ? -1 : single.unitOf(bytes))
  return doubleBytePages[name as DoubleByteName].unitOf
}

/** The text of bytes in a legacy encoding; U+FFFD for what the encoding does not know. */
export function decodeLegacy(bytes: Uint8Array, name: LegacyName): string {
  const unitOf = unitReader(name)
  const units = new Uint16Array(bytes.length)
  let length = 0
  for (let i = 0; i < bytes.length; i++) {
    const first = bytes[i] ?? 0
    let unit = unitOf(first)
    if (unit < 0) {
      unit = unitOf(first * 256 + (bytes[i + 1] ?? 0))
      if (unit >= 0) i++
    }
    units[length++] = unit < 0 ? REPLACEMENT : unit
  }
  const parts: string[] = []
  for (let start = 0; start < length; start += CHUNK) {
    parts.push(String.fromCharCode(...units.subarray(start, Math.min(length, start + CHUNK))))
  }
  return parts.join('')
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
