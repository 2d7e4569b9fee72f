import { isTail, isWellFormed, sequenceLength } from '../sequences.ts'

/** What a stretch of bytes is when read as UTF-8; half a surrogate pair is what CESU-8 writers leave behind. */
export type Utf8Kind = 'valid' | 'surrogate' | 'truncated' | 'foreign'

/** A stretch of bytes of one kind. */
export interface Utf8Stretch {
  readonly start: number
  readonly end: number
  readonly kind: Utf8Kind
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

function sequenceAt(bytes: Uint8Array, start: number): { kind: Utf8Kind; length: number } {
  const lead = bytes[start] ?? 0
  if (lead < 0x80) return { kind: 'valid', length: 1 }
  const size = sequenceLength(lead)
  let length = 1
  let bits = lead & (0xff >> (size + 1))
  while (length < size && isTail(bytes[start + length] ?? 0)) {
    bits = bits * 64 + ((bytes[start + length] ?? 0) & 0x3f)
    length++
  }
  if (size > 0 && length === size) {
    if (isWellFormed(bits, size)) return { kind: 'valid', length }
    return bits >= 0xd800 && bits <= 0xdfff ? { kind: 'surrogate', length } : { kind: 'foreign', length: 1 }
  }
  return length > 1 ? { kind: 'truncated', length } : { kind: 'foreign', length: 1 }
}
