import { isTail, isWellFormed, sequenceLength } from '../sequences.ts'

/** What a stretch of bytes is when read as UTF-8; half a surrogate pair is what CESU-8 writers leave behind. */
export type Utf8Kind = 'valid' | 'surrogate' | 'truncated' | 'foreign'

/** A stretch of bytes of one kind. */
export interface Utf8Stretch {
  readonly start: number
  readonly end: number
  readonly kind: Utf8Kind
}

/** The text of bytes that are UTF-8 throughout; undefined for others. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Cuts bytes into what is UTF-8 and what is not, in order and without gaps. */
export function utf8Stretches(bytes: Uint8Array): Utf8Stretch[] {
  const stretches: Utf8Stretch[] = []
  let start = 0
  let kind: Utf8Kind = 'valid'
  for (let i = 0; i < bytes.length; ) {
    const next = sequenceAt(bytes, i)
    if (next.kind !== kind || next.kind === 'truncated') {
      if (i > start) stretches.push({ start, end: i, kind })
      start = i
      kind = next.kind
    }
    i += next.length
  }
  if (bytes.length > start) stretches.push({ start, end: bytes.length, kind })
  return stretches
}

/** One character as UTF-8 writes it, or what stands there in its stead. */
interface Sequence {
  readonly kind: Utf8Kind
  readonly length: number
  /** What its bits spell. */
  readonly codePoint: number
}

/** What begins there when bytes are read as UTF-8. */
export function sequenceAt(bytes: Uint8Array, start: number): Sequence {
  const lead = bytes[start] ?? 0
  if (lead < 0x80) return { kind: 'valid', length: 1, codePoint: lead }
  const size = sequenceLength(lead)
  let length = 1
  let bits = lead & (0xff >> (size + 1))
  while (length < size && isTail(bytes[start + length] ?? 0)) {
    bits = bits * 64 + ((bytes[start + length] ?? 0) & 0x3f)
    length++
  }
  if (size > 0 && length === size) {
    if (isWellFormed(bits, size)) return { kind: 'valid', length, codePoint: bits }
    if (bits >= 0xd800 && bits <= 0xdfff) return { kind: 'surrogate', length, codePoint: bits }
    return { kind: 'foreign', length: 1, codePoint: lead }
  }
  return length > 1 ? { kind: 'truncated', length, codePoint: bits } : { kind: 'foreign', length: 1, codePoint: lead }
}
