import { binaryFormat, holdsControls } from './decoding/binary.ts'
import type { LegacyName } from './decoding/legacy.ts'
import { decodeMixed } from './decoding/mixed.ts'
import { decodeUtf8 } from './decoding/utf8.ts'
import { utf16Stretches, utf16WithoutMark, withoutInsertedReturns } from './decoding/utf16.ts'

/** The name of an encoding that files are read in. */
export type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | LegacyName

/** Bytes read as text. */
export interface Decoded {
  /** The text without byte order mark. */
  readonly text: string
  /** The encoding of the file, or of most of it, as the WHATWG spells it. */
  readonly name: EncodingName
  readonly bom: boolean
  /** The encodings of stretches that differ from the rest of the file, without repetition. */
  readonly foreign: readonly string[]
}

/** Thrown for input that is not text; the message is one line. */
export class NotTextError extends Error {
  override readonly name = 'NotTextError'
}

/** The text of the bytes, whatever encoding they are in. Throws NotTextError for binary input. */
export function decode(bytes: Uint8Array): Decoded {
  const format = binaryFormat(bytes)
  if (format) throw new NotTextError(`Not a text file: it starts like ${format}`)
  const marked = utf16Mark(bytes)
  if (marked) return { text: new TextDecoder(marked).decode(bytes), name: marked, bom: true, foreign: [] }
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const body = bom ? bytes.subarray(3) : bytes
  if (!body.includes(0)) return { ...decodeWithoutNul(body), bom }
  const utf16 = utf16WithoutMark(body)
  if (utf16) return { text: new TextDecoder(utf16).decode(body), name: utf16, bom, foreign: [] }
  return { ...decodeInterleaved(body), bom }
}

type Part = Omit<Decoded, 'bom'>

function utf16Mark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

/** A file to which another program appended in UTF-16. */
function decodeInterleaved(raw: Uint8Array): Part {
  const bytes = withoutInsertedReturns(raw)
  const stretches = utf16Stretches(bytes)
  const texts: string[] = []
  const rest: Uint8Array[] = []
  let position = 0
  for (const { start, end } of [...stretches, { start: bytes.length, end: bytes.length }]) {
    const plain = bytes.subarray(position, start)
    rest.push(plain)
    texts.push(decodeWithoutNul(plain).text, new TextDecoder('utf-16le').decode(bytes.subarray(start, end)))
    position = end
  }
  const { name, foreign } = decodeWithoutNul(joined(rest))
  return { text: texts.join(''), name, foreign: stretches.length > 0 ? [...foreign, 'utf-16le'] : foreign }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let position = 0
  for (const part of parts) {
    whole.set(part, position)
    position += part.length
  }
  return whole
}

function decodeWithoutNul(bytes: Uint8Array): Part {
  if (holdsControls(bytes)) throw new NotTextError('Not a text file: it is full of control characters')
  const text = decodeUtf8(bytes)
  return text === undefined ? decodeMixed(bytes) : { text, name: 'utf-8', foreign: [] }
}
