import type { DoubleBytePage } from '../pages/double-byte.ts'
import { suppositionCost } from '../plausibility/frequent.ts'
import { scriptOf } from '../plausibility/scripts.ts'
import { surpriseAsWritten } from '../plausibility/surprise.ts'
import { isSign } from '../plausibility/symbols.ts'
import { isTail, isWellFormed, sequenceLength } from '../sequences.ts'
import { misplaced, unfitting } from './places.ts'
import { ROUGHLY_KNOWN } from './rivals.ts'
import { type Swallowed, swallowedAt } from './swallowed.ts'

/** What a torn UTF-8 sequence, one with bytes that an East Asian page could not read, may have been. */
export interface Torn {
  readonly end: number
  readonly text: string
  /** How likely the reading is among its rivals, from 0 to 1. */
  readonly confidence: number
  /** Whether the decoder must have taken the ASCII character behind the last byte for a part of it. */
  readonly swallows: boolean
}

/** Where a torn sequence stands, and what is known of it. */
export interface Tear {
  readonly line: string
  readonly start: number
  /** The offset of the first sign of loss. */
  readonly lost: number
  /** The bytes read before that sign. */
  readonly read: readonly number[]
  /** The last character before the sequence. */
  readonly previous: number
}

/** How an East Asian decoder fails. */
export interface Failing {
  readonly page: DoubleBytePage
  /** Whether it was seen to swallow the ASCII character behind a byte that it could not read. */
  readonly swallows: boolean
}

/** The bytes of a sequence, those that are gone undefined, and where its characters end. */
interface Pattern {
  readonly bytes: readonly (number | undefined)[]
  readonly end: number
}

interface Rival {
  readonly hasLead: boolean
  readonly end: number
  readonly codePoint: number
  readonly swallows: boolean
  readonly swallowed: Swallowed
  readonly cost: number
}

const REPLACEMENT = 0xfffd
const QUESTION_MARK = 0x3f
/** What Windows puts into Japanese text; it stands for a byte and the one behind it. */
const MIDDLE_DOT = 0x30fb
const MOST_GONE = 2
/** How far a letter is known whose lead byte is gone. */
const HARDLY_KNOWN = 0.5
const LONGEST = 4
const LINE_END = 0x0a

/** Whether the page's decoders may have put the unit in the place of bytes that they could not read. */
export function isSignOfLoss(unit: number, page: DoubleBytePage): boolean {
  return unit === REPLACEMENT || unit === QUESTION_MARK || (unit === MIDDLE_DOT && page.name === 'shift_jis')
}

/** The likeliest reading of a torn sequence; undefined where it can be none. */
export function readTorn(tear: Tear, failing: Failing): Torn | undefined {
  const rivals = patternsOf(tear, failing.page).flatMap((pattern) => rivalsIn(pattern, tear, failing))
  const [first, ...others] = rivals
  if (!first) return undefined
  const best = others.reduce((least, rival) => (rival.cost < least.cost ? rival : least), first)
  const share = 1 / rivals.reduce((sum, { cost }) => sum + Math.exp(best.cost - cost), 0)
  const weight = isSign(best.codePoint) || isMark(best.codePoint) ? 1 : best.hasLead ? ROUGHLY_KNOWN : HARDLY_KNOWN
  return {
    end: best.end,
    text: String.fromCodePoint(best.codePoint) + best.swallowed.text,
    confidence: share * weight * best.swallowed.confidence,
    swallows: best.swallows,
  }
}

/** A sign of loss in front stands for the lead byte, or for it and the tail that it does not go with. */
function patternsOf(tear: Tear, page: DoubleBytePage): Pattern[] {
  const [lead] = tear.read
  const patterns =
    lead === undefined
      ? [patternOf(tear, [], 3, page), patternOf(tear, [], LONGEST, page), patternOf(tear, [undefined], LONGEST, page)]
      : [patternOf(tear, tear.read, sequenceLength(lead), page)]
  return patterns.filter((pattern) => pattern !== undefined)
}

function patternOf(
  { line, lost }: Tear,
  before: readonly (number | undefined)[],
  size: number,
  page: DoubleBytePage,
): Pattern | undefined {
  const bytes = [...before]
  let gone = bytes.filter((byte) => byte === undefined).length
  let end = lost
  while (bytes.length < size) {
    const unit = line.charCodeAt(end++)
    if (isSignOfLoss(unit, page)) {
      if (++gone > MOST_GONE) return undefined
      bytes.push(undefined)
      continue
    }
    const number = page.bytesOf(unit)
    if (number > 0xff) bytes.push(number >> 8)
    bytes.push(number & 0xff)
    if (number < 0 || !bytes.slice(1).every((byte) => byte === undefined || isTail(byte))) return undefined
  }
  return bytes.length === size && bytes.length - gone >= 2 ? { bytes, end } : undefined
}

function rivalsIn({ bytes, end }: Pattern, { line, start, previous }: Tear, { page, swallows }: Failing): Rival[] {
  const isLastGone = bytes.at(-1) === undefined
  const isSwallowing = swallows || line.charCodeAt(end - 1) === MIDDLE_DOT
  const following = end < line.length ? line.charCodeAt(end) : LINE_END
  const before = line.slice(Math.max(0, start - NEAR), start)
  return completions(bytes, page)
    .filter(({ codePoint }) => isSign(codePoint) || scriptOf(codePoint) === scriptOf(previous))
    .map(({ codePoint, last }) => {
      const swallowing = isLastGone && (isSwallowing || page.unitOf(last * 256 + following) >= 0)
      const swallowed = swallowing ? swallowedAt(line, start, end) : NOTHING_SWALLOWED
      const around = `${before}${IN_PLACE}${swallowed.text}${line.slice(end, end + NEAR)}`
      const cost =
        surpriseAsWritten(codePoint, previous, true) +
        (isSign(codePoint) ? 0 : suppositionCost(codePoint)) +
        misplaced(codePoint, around, before.length, before.length + 1) +
        unfitting(codePoint, around, before.length, before.length + 1)
      return { end, codePoint, hasLead: bytes[0] !== undefined, swallows: swallowing, swallowed, cost }
    })
}

/** Whether it is East Asian punctuation. */
function isMark(codePoint: number): boolean {
  return (codePoint >= 0x3000 && codePoint <= 0x3040) || (codePoint >= 0xff01 && codePoint <= 0xff1f)
}

const NEAR = 16
/** Stands for the sequence in its surroundings. */
const IN_PLACE = '\ufffd'
const NOTHING_SWALLOWED: Swallowed = { text: '', confidence: 1 }

/** A character that a pattern may have stood for, and its last byte. */
interface Completion {
  readonly codePoint: number
  readonly last: number
}

const known = new Map<string, readonly Completion[]>()

/** The signs and East Asian letters that the bytes may have stood for, if the page cannot read those that are gone. */
function completions(bytes: readonly (number | undefined)[], page: DoubleBytePage): readonly Completion[] {
  const key = `${page.name} ${bytes}`
  const remembered = known.get(key)
  if (remembered) return remembered
  const found = filled(bytes).flatMap((whole) => {
    const codePoint = codePointOf(whole)
    const last = whole.at(-1) ?? 0
    const isLost = bytes.every((byte, i) => byte !== undefined || !isReadable(page, whole[i] ?? 0, whole[i + 1]))
    return isLost && isSupposable(codePoint, whole.length) ? [{ codePoint, last }] : []
  })
  known.set(key, found)
  return found
}

/** All ways to put bytes where they are gone: tails anywhere but in front, where all leads of that length may stand. */
function filled(bytes: readonly (number | undefined)[]): number[][] {
  const leads = bytes.length === LONGEST ? [0xf0] : Array.from({ length: 16 }, (_, i) => 0xe0 + i)
  const tails = Array.from({ length: 64 }, (_, i) => 0x80 + i)
  return bytes.reduce<number[][]>(
    (heads, byte, i) => {
      const choices = byte !== undefined ? [byte] : i === 0 ? leads : tails
      return heads.flatMap((head) => choices.map((choice) => [...head, choice]))
    },
    [[]],
  )
}

function codePointOf(bytes: readonly number[]): number {
  return bytes.reduce((bits, byte, i) => (i === 0 ? byte & (0xff >> (bytes.length + 1)) : bits * 64 + (byte & 0x3f)), 0)
}

function isSupposable(codePoint: number, size: number): boolean {
  if (!isWellFormed(codePoint, size)) return false
  const script = scriptOf(codePoint)
  return isSign(codePoint) || script === 'east-asian' || script === 'hangul'
}

/** Whether the page makes a character of a byte, alone or with the one behind it. */
function isReadable(page: DoubleBytePage, byte: number, next: number | undefined): boolean {
  return page.unitOf(byte) >= 0 || (next !== undefined && page.unitOf(byte * 256 + next) >= 0)
}
