import { doubleBytePages } from '../pages/double-byte.ts'
import { isTail, sequenceLength } from '../sequences.ts'
import { holdsCutArrows, isCutArrow } from './cut.ts'
import { decodeLegacy, type LegacyName } from './legacy.ts'
import { likeliestEncoding } from './likeliest.ts'
import { type Utf8Stretch, utf8Stretches } from './utf8.ts'

/** The text of bytes that are not, or not wholly, UTF-8, and the encodings that they are in. */
export interface Mixed {
  readonly text: string
  readonly name: 'utf-8' | LegacyName
  /** The encodings of stretches that differ from the rest, without repetition. */
  readonly foreign: readonly LegacyName[]
}

const REPLACEMENT = '\ufffd'

/** Reads a legacy file, or legacy bytes in a UTF-8 file. */
export function decodeMixed(bytes: Uint8Array): Mixed {
  const stretches = utf8Stretches(bytes)
  const beyondAscii = bytes.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0)
  const broken = stretches.filter(({ kind }) => kind === 'foreign' || kind === 'truncated')
  if (sizeOf(broken) * 2 >= beyondAscii) {
    const name = likeliestEncoding([bytes])
    const text = decodeLegacy(bytes, name)
    return { text: holdsCutArrows(bytes, broken) ? text.replaceAll('’', '→') : text, name, foreign: [] }
  }
  const wide = withPairs(bytes, stretches)
  const widePage = pageOf(bytes, wide)
  const isDoubleByte = widePage !== undefined && widePage in doubleBytePages
  const page = isDoubleByte ? widePage : pageOf(bytes, stretches)
  const hasArrows = holdsCutArrows(bytes, broken)
  const text = (isDoubleByte ? wide : stretches).map((stretch, index, all) => {
    const part = bytes.subarray(stretch.start, stretch.end)
    if (stretch.kind === 'valid') return new TextDecoder('utf-8', { ignoreBOM: true }).decode(part)
    if (stretch.kind === 'surrogate') return surrogates(part)
    if (stretch.kind === 'truncated' || !page) return REPLACEMENT
    if (hasArrows && isCutArrow(bytes, stretch)) return '→'
    return withLead(part, bytes, all[index + 1]) ?? decodeLegacy(part, page)
  })
  return { text: text.join(''), name: 'utf-8', foreign: page ? [page] : [] }
}

function sizeOf(stretches: readonly Utf8Stretch[]): number {
  return stretches.reduce((size, { start, end }) => size + end - start, 0)
}

function pageOf(bytes: Uint8Array, stretches: readonly Utf8Stretch[]): LegacyName | undefined {
  const foreign = stretches.filter(({ kind }) => kind === 'foreign')
  return foreign.length === 0
    ? undefined
    : likeliestEncoding(foreign.map(({ start, end }) => bytes.subarray(start, end)))
}

/** The stretches, the foreign ones with all pairs beside them: two bytes of an East Asian letter can look like UTF-8. */
function withPairs(bytes: Uint8Array, stretches: readonly Utf8Stretch[]): Utf8Stretch[] {
  const grown = stretches.map((stretch) => {
    if (stretch.kind !== 'foreign') return stretch
    let { start, end } = stretch
    while (isPair(bytes, start - 2)) start -= 2
    while (isPair(bytes, end)) end += 2
    return { ...stretch, start, end }
  })
  const joined: Utf8Stretch[] = []
  for (const [index, stretch] of grown.entries()) {
    const last = joined.at(-1)
    const start = Math.max(stretch.start, last?.end ?? 0)
    const end = stretch.kind === 'foreign' ? stretch.end : Math.min(stretch.end, grown[index + 1]?.start ?? stretch.end)
    if (start >= end) continue
    if (last?.kind === 'foreign' && stretch.kind === 'foreign') joined[joined.length - 1] = { ...last, end }
    else joined.push({ start, end, kind: stretch.kind })
  }
  return joined
}

function isPair(bytes: Uint8Array, start: number): boolean {
  return sequenceLength(bytes[start] ?? 0) === 2 && isTail(bytes[start + 1] ?? 0)
}

/** The last bytes of a character whose lead is gone, as the same character right behind them tells. */
function withLead(part: Uint8Array, bytes: Uint8Array, next: Utf8Stretch | undefined): string | undefined {
  if (next?.kind !== 'valid' || !part.every(isTail)) return undefined
  const following = bytes.subarray(next.start, next.start + part.length + 1)
  if (!part.every((byte, i) => following[i + 1] === byte)) return undefined
  return new TextDecoder().decode(following)
}

function surrogates(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i + 2 < bytes.length; i += 3) {
    text += String.fromCharCode(0xd000 | (((bytes[i + 1] ?? 0) & 0x3f) << 6) | ((bytes[i + 2] ?? 0) & 0x3f))
  }
  return text
}
