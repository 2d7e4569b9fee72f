import { doubleBytePages } from '../pages/double-byte.ts'
import { isTail } from '../sequences.ts'
import { holdsCutArrows, isCutArrow } from './cut.ts'
import { holdsFitted } from './fitted.ts'
import { decodeLegacy, type LegacyName } from './legacy.ts'
import { implausibility, likeliestEncoding } from './likeliest.ts'
import { decodeUtf8, type Utf8Stretch, utf8Stretches } from './utf8.ts'
import { readWoven } from './woven.ts'

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
    const name = holdsFitted(bytes) ? 'windows-1252' : likeliestEncoding([bytes], implausibility)
    const text = decodeLegacy(bytes, name)
    return { text: holdsCutArrows(bytes, broken) ? text.replaceAll('’', '→') : text, name, foreign: [] }
  }
  const runs = foreignRuns(bytes, stretches)
  const page = runs.length > 0 ? likeliestEncoding(runs, (run, name) => readWoven(run, name).cost) : undefined
  if (page !== undefined && page in doubleBytePages) {
    const lines = linesOf(bytes).map((line) => decodeUtf8(line) ?? readWoven(line, page).text)
    return { text: lines.join(''), name: 'utf-8', foreign: [page] }
  }
  const hasArrows = holdsCutArrows(bytes, broken)
  const text = stretches.map((stretch, index) => {
    const part = bytes.subarray(stretch.start, stretch.end)
    if (stretch.kind === 'valid') return new TextDecoder('utf-8', { ignoreBOM: true }).decode(part)
    if (stretch.kind === 'surrogate') return surrogates(part)
    if (stretch.kind === 'truncated' || !page) return REPLACEMENT
    if (hasArrows && isCutArrow(bytes, stretch)) return '→'
    return withLead(part, bytes, stretches[index + 1]) ?? decodeLegacy(part, page)
  })
  return { text: text.join(''), name: 'utf-8', foreign: page ? [page] : [] }
}

const LINE_END = 0x0a

/** The lines with their ends. */
function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(LINE_END, start)
    const end = found < 0 ? bytes.length : found + 1
    lines.push(bytes.subarray(start, end))
    start = end
  }
  return lines
}

function sizeOf(stretches: readonly Utf8Stretch[]): number {
  return stretches.reduce((size, { start, end }) => size + end - start, 0)
}

/** All bytes beyond ASCII around foreign ones: parts of them may look like UTF-8. */
function foreignRuns(bytes: Uint8Array, stretches: readonly Utf8Stretch[]): Uint8Array[] {
  const runs: Uint8Array[] = []
  let last = 0
  for (const { start: from, end: to, kind } of stretches) {
    if (kind !== 'foreign' || from < last) continue
    let start = from
    let end = to
    while (start > last && (bytes[start - 1] ?? 0) >= 0x80) start--
    while ((bytes[end] ?? 0) >= 0x80) end++
    runs.push(bytes.subarray(start, end))
    last = end
  }
  return runs
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
