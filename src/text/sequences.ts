/** Reads UTF-8 byte by byte. */
export interface Utf8Reader {
  /** Takes the next byte; false when it cannot stand there, after which the reader starts anew. */
  push(byte: number): boolean
  /** The code point that the last byte ended, or undefined inside a sequence. */
  readonly ended: number | undefined
}

const SMALLEST = [0, 0, 0x80, 0x800, 0x10000]

/** The number of bytes that a UTF-8 lead byte announces; 0 for what is none. */
export function sequenceLength(byte: number): number {
  if (byte < 0xc2 || byte > 0xf4) return 0
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
}

/** Whether the byte can only continue a UTF-8 sequence. */
export function isTail(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf
}

/** Whether a sequence of that many bytes may stand for the code point. */
export function isWellFormed(codePoint: number, size: number): boolean {
  return codePoint >= (SMALLEST[size] ?? 0) && codePoint <= 0x10ffff && !(codePoint >= 0xd800 && codePoint <= 0xdfff)
}

/** A reader at the start of a text. */
export function utf8Reader(): Utf8Reader {
  let bits = 0
  let size = 1
  let missing = 0
  const reader = {
    ended: undefined as number | undefined,
    push(byte: number): boolean {
      reader.ended = undefined
      if (missing > 0) {
        missing = isTail(byte) ? missing - 1 : 0
        if (!isTail(byte)) return false
        bits = bits * 64 + (byte & 0x3f)
        if (missing === 0) reader.ended = bits
        return missing > 0 || isWellFormed(bits, size)
      }
      size = byte < 0x80 ? 1 : sequenceLength(byte)
      if (size === 0) return false
      bits = size === 1 ? byte : byte & (0xff >> (size + 1))
      missing = size - 1
      if (missing === 0) reader.ended = bits
      return true
    },
  }
  return reader
}
