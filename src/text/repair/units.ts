import type { Page } from './pages/page.ts'
import { symbolCost } from './plausibility/symbols.ts'

/** What one UTF-8 sequence, read through a wrong page, may have been: `length` UTF-16 units stand for `codePoint`. */
export interface Unit {
  readonly length: number
  readonly codePoint: number
  /** How unlikely the losses are that this reading supposes, in nats. */
  readonly cost: number
  /** Whether bytes had to be supposed. */
  readonly lossy: boolean
}

/** The cost in nats of each way in which a byte may have gone; a straightened quote is one of several it may be. */
const LOSS = { dropped: 3.5, replaced: 0, questioned: 2, blanked: 4, doubleBlanked: 2.9, narrowed: 3, straightened: 2.5 }
const MOST_LOSSES = 2
const UNKNOWN_LETTER = 5
const UNKNOWN_SIGN = 20

const CURLY = { '"': '“”„', "'": '‘’‚' } as const
const NBSP = 0xa0
const LONGEST = 4

/** Gives, for a page, every reading of the text at an offset; readings are remembered by the text they were made for. */
export function unitReader(page: Page): (text: string, offset: number) => readonly Unit[] {
  const known = new Map<string, readonly Unit[]>()
  const tails = lostTails(page)
  return (text, offset) => {
    const window = text.slice(offset, offset + LONGEST + 1)
    let units = known.get(window)
    if (!units) {
      units = readings(window, page, tails)
      known.set(window, units)
    }
    return units
  }
}

interface LostTails {
  /** Bytes that a straight quote may have been, by the quote. */
  readonly straightened: ReadonlyMap<string, readonly number[]>
  /** The three-byte lead that a straight quote may have been, by the quote. */
  readonly leads: ReadonlyMap<string, number>
  readonly nbsp: boolean
  readonly nbspByte: number
}

function lostTails(page: Page): LostTails {
  const straightened = new Map<string, number[]>()
  const leads = new Map<string, number>()
  for (const [straight, curly] of Object.entries(CURLY)) {
    const bytes = Array.from(curly, (quote) => page.byteOf(quote.charCodeAt(0))).filter((byte) => byte > 0)
    straightened.set(straight, bytes.filter(isTail))
    const lead = bytes.find((byte) => byte >= 0xe0)
    if (lead !== undefined) leads.set(straight, lead)
  }
  const nbspByte = page.byteOf(NBSP)
  return { straightened, leads, nbsp: isTail(nbspByte), nbspByte }
}

function readings(window: string, page: Page, tails: LostTails): readonly Unit[] {
  const found = new Map<number, Unit>()
  const straightLead = tails.leads.get(window[0] ?? '')
  const lead = straightLead ?? page.byteOf(window.charCodeAt(0))
  const size = sequenceLength(lead)
  if (size === 0) return []

  const take = (length: number, bits: number, count: number, cost: number, losses: number, lossy: boolean): void => {
    if (count === size) {
      const reading = judge(bits, size, length, cost, lossy)
      const key = reading ? reading.codePoint * 8 + length : 0
      if (reading && reading.cost < (found.get(key)?.cost ?? Number.POSITIVE_INFINITY)) found.set(key, reading)
      return
    }
    const suppose = (byte: number, width: number, price: number, counts: number): void =>
      take(length + width, bits * 64 + (byte & 0x3f), count + 1, cost + price, losses + counts, true)
    const character = window[length]
    if (character !== undefined) {
      const byte = page.byteOf(window.charCodeAt(length))
      if (isTail(byte)) take(length + 1, bits * 64 + (byte & 0x3f), count + 1, cost, losses, lossy)
    }
    if (losses >= MOST_LOSSES) return
    if (character === ' ' && tails.nbsp) suppose(tails.nbspByte, 1, LOSS.narrowed, 0)
    for (const byte of tails.straightened.get(character ?? '') ?? []) suppose(byte, 1, LOSS.straightened, 1)
    const replaced = replacementCost(character, window[length + 1])
    for (const byte of page.undefinedTails) {
      if (replaced !== undefined) suppose(byte, 1, replaced, 1)
      suppose(byte, 0, LOSS.dropped, 1)
    }
  }
  const bits = lead & (0xff >> (size + 1))
  if (straightLead === undefined) take(1, bits, 1, 0, 0, false)
  else if (window.charCodeAt(1) >= 0x80) take(1, bits, 1, LOSS.narrowed, 1, true)
  return [...found.values()]
}

function replacementCost(character: string | undefined, next: string | undefined): number | undefined {
  if (character === '\ufffd') return LOSS.replaced
  if (character === '?') return LOSS.questioned
  if (character === ' ') return next === ' ' ? LOSS.doubleBlanked : LOSS.blanked
  return undefined
}

const SMALLEST = [0, 0, 0x80, 0x800, 0x10000]

function judge(codePoint: number, size: number, length: number, cost: number, lossy: boolean): Unit | undefined {
  if (codePoint < (SMALLEST[size] ?? 0) || codePoint > 0x10ffff) return undefined
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return undefined
  if (!lossy || symbolCost(codePoint) !== undefined) return { length, codePoint, cost, lossy }
  const penalty = /\p{L}/u.test(String.fromCodePoint(codePoint)) ? UNKNOWN_LETTER : UNKNOWN_SIGN
  return { length, codePoint, cost: cost + penalty, lossy }
}

function isTail(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf
}

/** The number of bytes that a UTF-8 lead byte announces; 0 for what is none. */
export function sequenceLength(byte: number): number {
  if (byte < 0xc2 || byte > 0xf4) return 0
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
}
