import type { DoubleBytePage } from '../pages/double-byte.ts'
import { surpriseAsWritten } from '../plausibility/surprise.ts'
import { isTail, sequenceLength, utf8Reader } from '../sequences.ts'
import { costAsItStands } from './kept.ts'
import { type Failing, isSignOfLoss, readTorn } from './torn.ts'
import { mendsWord } from './words.ts'

/** A piece of a line and the characters its bytes spell in UTF-8; neither can be cut further. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
  /** 1, or less where bytes are gone. */
  readonly confidence: number
  /** Whether the decoder must have swallowed an ASCII character behind the piece. */
  readonly swallows: boolean
}

/** What reading a line through an East Asian page gives, and how many nats that is better than the line as it stands. */
export interface StretchReading {
  readonly gain: number
  readonly pieces: readonly Piece[]
}

/** How much a valid UTF-8 sequence of so many bytes speaks against chance, in nats. */
const EVIDENCE = [0, 0, 1.8, 4, 7]
/** The same for a sequence of which bytes are gone. */
const TORN_EVIDENCE = [0, 0, 0, 1.8, 4]
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
/** A run, and the sign of loss in front of it that may belong to it. */
const RUN = /\??[^\0-\x7f]+/g
/** How far back the letter before a stretch is looked for. */
const FAR = 8

/** Reads all stretches of a line whose bytes in the page are UTF-8, whole or torn. */
export function readStretches(line: string, failing: Failing): StretchReading {
  const pieces: Piece[] = []
  let gain = 0
  const runs = new RegExp(RUN)
  for (let run = runs.exec(line); run; run = runs.exec(line)) {
    const reading = readRun(line, run.index, run.index + run[0].length, failing)
    gain += reading.gain
    pieces.push(...reading.pieces)
    runs.lastIndex = Math.max(runs.lastIndex, pieces.at(-1)?.end ?? 0)
  }
  return { gain, pieces }
}

/** A run that keeps East Asian letters of its own beside the stretches was written, not damaged. */
function readRun(line: string, from: number, to: number, failing: Failing): StretchReading {
  const pieces: Piece[] = []
  let gain = 0
  let letters = 0
  let covered = 0
  for (let i = from; i < to; ) {
    const stretch = stretchAt(line, i, failing)
    const end = stretch.at(-1)?.end ?? i + 1
    const worth = stretch.length === 0 ? 0 : worthOf(stretch, line, i, end)
    const taken = stretch.length > 0 && worth > -MOST_LOSS && !isNarrowWord(stretch, line, i, end)
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

/** Narrow kana that stand for themselves are a word, and no two accented letters. */
function isNarrowWord(stretch: readonly Piece[], line: string, start: number, end: number): boolean {
  return (
    stretch.length > 1 &&
    NARROW.test(line.slice(start, end)) &&
    !ASCII_LETTER.test(`${line[start - 1] ?? ''}${line[end] ?? ''}`) &&
    stretch.every(({ text }) => LATIN.test(text))
  )
}

const NARROW = /^[\uff61-\uff9f]+$/
const ASCII_LETTER = /[A-Za-z]/
const LATIN = /\p{Script=Latin}/u

function stretchAt(line: string, start: number, failing: Failing): readonly Piece[] {
  const pieces: Piece[] = []
  let previous = lastLetter(line.slice(Math.max(0, start - FAR), start))
  for (let piece = pieceAt(line, start, previous, failing); piece; ) {
    pieces.push(piece)
    previous = lastLetter(piece.text)
    piece = pieceAt(line, piece.end, previous, failing)
  }
  return pieces
}

function lastLetter(text: string): number {
  return Array.from(text.trimEnd()).at(-1)?.codePointAt(0) ?? 0
}

function pieceAt(line: string, start: number, previous: number, failing: Failing): Piece | undefined {
  const { page } = failing
  if (!mayStart(line.charCodeAt(start), page)) return undefined
  const reader = utf8Reader()
  let text = ''
  let sequence: number[] = []
  for (let i = start; i < line.length && i - start < LONGEST_PIECE; i++) {
    const unit = line.charCodeAt(i)
    if (isSignOfLoss(unit, page)) {
      const torn = readTorn({ line, start, lost: i, read: sequence, previous: lastLetter(text) || previous }, failing)
      return torn && { ...torn, start, text: text + torn.text }
    }
    const number = page.bytesOf(unit)
    if (number < 0 || (number > 0xff && !take(number >> 8)) || !take(number & 0xff)) return undefined
    if (sequence.length === 0) return { start, end: i + 1, text, confidence: 1, swallows: false }
  }
  return undefined

  function take(byte: number): boolean {
    if (!reader.push(byte)) return false
    sequence.push(byte)
    if (reader.ended === undefined) return true
    text += String.fromCodePoint(reader.ended)
    sequence = []
    return true
  }
}

/** Whether a UTF-8 sequence may start there: its bytes are a lead byte and a tail, or a sign of loss stands for the lead. */
function mayStart(unit: number, page: DoubleBytePage): boolean {
  const bytes = unit < 0x80 ? -1 : page.bytesOf(unit)
  if (bytes < 0) return isSignOfLoss(unit, page)
  return bytes > 0xff ? sequenceLength(bytes >> 8) > 0 && isTail(bytes & 0xff) : sequenceLength(bytes) > 0
}

/** How many nats a stretch looks better decoded, reckoning what its valid sequences speak for it. */
function worthOf(pieces: readonly Piece[], line: string, start: number, end: number): number {
  const before = line[start - 1] ?? ''
  let worth = costAsItStands(line.slice(start, end)) - STRETCH_COST - (/\d/.test(before) ? COUNTER : 0)
  const made = pieces.length === 1 ? (pieces[0]?.text.codePointAt(0) ?? 0) : 0
  if (mendsWord(line, start, end, made)) worth += MENDING
  let previous = before.codePointAt(0) ?? 0
  for (const { text, confidence } of pieces) {
    const evidence = confidence < 1 ? TORN_EVIDENCE : EVIDENCE
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0
      worth += (evidence[utf8Length(codePoint)] ?? 0) - surpriseAsWritten(codePoint, previous, true)
      previous = codePoint
    }
  }
  return worth
}

function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1
  return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4
}
