/** Bytes read as text. */
export interface Decoded {
  readonly text: string
  /** The encoding's name as the WHATWG spells it. */
  readonly name: string
  readonly bom: boolean
}

/** Thrown for input that is not text; the message is one line. */
export class NotTextError extends Error {
  override readonly name = 'NotTextError'
}

/** The text of the bytes. Throws NotTextError for binary input. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: utf16(bytes, 'utf-16le'), name: 'utf-16le', bom: true }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: utf16(bytes, 'utf-16be'), name: 'utf-16be', bom: true }
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  if (bytes.includes(0)) throw new NotTextError('Not a text file: it holds NUL bytes')
  return { text: new TextDecoder().decode(bytes), name: 'utf-8', bom }
}

function utf16(bytes: Uint8Array, name: string): string {
  return new TextDecoder(name).decode(bytes)
}
