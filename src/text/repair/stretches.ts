import type { DoubleBytePage } from '../pages/double-byte.ts'
import { surpriseAsWritten } from '../plausibility/surprise.ts'
import { isTail, sequenceLength, utf8Reader } from '../sequences.ts'
import { costAsItStands } from './kept.ts'
import { mendsWord } from './words.ts'

/** A piece of a line and the characters its bytes spell in UTF-8; neither can be cut further. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What reading a line through an East Asian page gives, and how many nats that is better than the line as it stands. */
export interface StretchReading {
  readonly gain: number
  readonly pieces: readonly Piece[]
}

/** How much a valid UTF-8 sequence of so many bytes speaks against chance, in nats. */
const EVIDENCE = [0, 0, 1.8, 4, 7]
const STRETCH_COST = 1.5
/** A letter behind a digit may well be a counter. */
const COUNTER = 3
/** A small letter where a word needs one. */
const MENDING = 6.5
const MOSTLY = 0.7
const EAST_ASIAN_LETTER = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff66-\uff9f]/g
/** How much a stretch may look worse than before, in nats, where others of its line look better. */
const MOST_LOSS = 8
/** Characters and sequences of two bytes each can run out of step for long; more than this is not followed. */
const LONGEST_PIECE = 256

/** Reads all stretches of a line whose bytes in the page are valid UTF-8. */
export function readStretches(line: string, page: DoubleBytePage): StretchReading {
  const pieces: Piece[] = []
  let gain = 0
  for (const run of line.matchAll(/[^\0-\x7f]+/g)) {
    const reading = readRun(line, run.index, run.index + run[0].length, page)
    gain += reading.gain
    pieces.push(...reading.pieces)
  }
  return { gain, pieces }
}

/** A run that keeps East Asian letters of its own beside the stretches was written, not damaged. */
function readRun(line: string, from: number, to: number, page: DoubleBytePage): StretchReading {
  const pieces: Piece[] = []
  let gain = 0
  let letters = 0
  let covered = 0
  for (let i = from; i < to; ) {
    const stretch = stretchAt(line, i, page)
    const end = stretch.at(-1)?.end ?? i + 1
    const worth = stretch.length === 0 ? 0 : worthOf(stretch, line, i, end)
    const taken = stretch.length > 0 && worth > -MOST_LOSS
    if (taken) {
      pieces.push(...stretch)
      gain += Math.max(0, worth)
    }
    const inside = line.slice(i, end).match(EAST_ASIAN_LETTER)?.length ?? 0
    letters += inside
    if (taken) covered += inside
    i = end
  }
  return covered < letters * MOSTLY ? { gain: 0, pieces: [] } : { gain, pieces }
}

function stretchAt(line: string, start: number, page: DoubleBytePage): readonly Piece[] {
  if (!mayStart(page.bytesOf(line.charCodeAt(start)))) return NOTHING
  const pieces: Piece[] = []
  const reader = utf8Reader()
  let text = ''
  let pieceStart = start
  for (let i = start; i < line.length && i - pieceStart < LONGEST_PIECE; i++) {
    const inside = text !== '' || i > pieceStart
    if (line.charCodeAt(i) < 0x80 && !inside) break
    const bytes = page.bytesOf(line.charCodeAt(i))
    if (bytes < 0 || (bytes > 0xff && !take(bytes >> 8)) || !take(bytes & 0xff)) break
    if (reader.ended === undefined) continue
    pieces.push({ start: pieceStart, end: i + 1, text })
    pieceStart = i + 1
    text = ''
  }
  return pieces

  function take(byte: number): boolean {
    if (!reader.push(byte)) return false
    if (reader.ended !== undefined) text += String.fromCodePoint(reader.ended)
    return true
  }
}

const NOTHING: readonly Piece[] = []

/** Whether the bytes of a character can be the first of a UTF-8 text: a lead byte, and a tail behind it. */
function mayStart(bytes: number): boolean {
  return bytes > 0xff ? sequenceLength(bytes >> 8) > 0 && isTail(bytes & 0xff) : sequenceLength(bytes) > 0
}

/** How many nats a stretch looks better decoded, reckoning what its valid sequences speak for it. */
function worthOf(pieces: readonly Piece[], line: string, start: number, end: number): number {
  const before = line[start - 1] ?? ''
  let worth = costAsItStands(line.slice(start, end)) - STRETCH_COST - (/\d/.test(before) ? COUNTER : 0)
  const made = pieces.length === 1 ? (pieces[0]?.text.codePointAt(0) ?? 0) : 0
  if (mendsWord(line, start, end, made)) worth += MENDING
  let previous = before.codePointAt(0) ?? 0
  for (const { text } of pieces) {
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0
      worth += (EVIDENCE[utf8Length(codePoint)] ?? 0) - surpriseAsWritten(codePoint, previous, true)
      previous = codePoint
    }
  }
  return worth
}

function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1
  return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4
}
