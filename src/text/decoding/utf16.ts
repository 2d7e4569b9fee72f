/** A stretch of bytes that is UTF-16 in a file of another encoding. */
export interface Utf16Stretch {
  readonly start: number
  readonly end: number
}

const MOSTLY = 0.4
const HARDLY = 0.05
const LONGEST_GAP = 16

/** The byte order of a UTF-16 text without a mark, told by where its NUL bytes stand; undefined for other texts. */
export function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined
  let even = 0
  let odd = 0
  for (let i = 0; i < bytes.length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const pairs = bytes.length / 2
  if (bytes[1] === 0 && odd >= pairs * MOSTLY && even <= pairs * HARDLY) return 'utf-16le'
  if (bytes[0] === 0 && even >= pairs * MOSTLY && odd <= pairs * HARDLY) return 'utf-16be'
  return undefined
}

/** The stretches of little-endian UTF-16 that shells append to files of other encodings: every other byte is NUL. */
export function utf16Stretches(bytes: Uint8Array): Utf16Stretch[] {
  const stretches: Utf16Stretch[] = []
  for (let nul = bytes.indexOf(0); nul > 0; ) {
    let end = nul + 1
    for (let next = end + 1; next < bytes.length && next < end + LONGEST_GAP; next += 2) {
      if (bytes[next] === 0 && bytes[next - 1] !== 0) end = next + 1
    }
    const start = nul - 1
    if (end - start >= 4 && bytes[start] !== 0) stretches.push({ start: withMark(bytes, start), end })
    nul = bytes.indexOf(0, end)
  }
  return stretches
}

function withMark(bytes: Uint8Array, start: number): number {
  return bytes[start - 2] === 0xff && bytes[start - 1] === 0xfe ? start - 2 : start
}

/** The bytes without the carriage returns that a line end conversion put into UTF-16, where they shift all that follows. */
export function withoutInsertedReturns(bytes: Uint8Array): Uint8Array {
  const inserted = (byte: number, i: number) =>
    byte === 0x0d && bytes[i - 1] === 0 && bytes[i + 1] === 0x0a && bytes[i + 2] === 0
  return bytes.some(inserted) ? bytes.filter((byte, i) => !inserted(byte, i)) : bytes
}
