import { bestFit } from '../pages/best-fit.ts'
import { singleBytePages } from '../pages/single-byte.ts'
import { isFrequentLetter } from '../plausibility/frequent.ts'
import { isTail, sequenceLength } from '../sequences.ts'

const UNITS = 0x10000
const NBSP = 0xa0
/** For each UTF-16 unit the single-byte pages, one bit each, in which it stands for a tail byte. */
const tails = new Uint16Array(UNITS)
/** The same for lead bytes that announce one, two or three tails. */
const leads = [new Uint16Array(UNITS), new Uint16Array(UNITS), new Uint16Array(UNITS)] as const
/** The pages that leave tail bytes undefined, so that some may be gone without a trace. */
let losing = 0
/** The pages in which a space may stand for a byte. */
let spacing = 0
const ALL_PAGES = 2 ** singleBytePages.length - 1

for (const [index, page] of singleBytePages.entries()) {
  const bit = 1 << index
  if (page.undefinedTails.length > 0) losing |= bit
  if (page.undefinedTails.length > 0 || isTail(page.byteOf(NBSP))) spacing |= bit
  for (const [unit, byte] of page.bytes) {
    if (isTail(byte)) tails[unit] = (tails[unit] ?? 0) | bit
    const table = leads[sequenceLength(byte) - 2]
    if (table) table[unit] = (table[unit] ?? 0) | bit
  }
}
tails[0xfffd] = ALL_PAGES
for (const [sign, characters] of bestFit) {
  const unit = sign.charCodeAt(0)
  for (const character of characters) {
    const stoodFor = character.charCodeAt(0)
    for (const table of leads) table[unit] = (table[unit] ?? 0) | (table[stoodFor] ?? 0)
    if (unit >= 0x80) tails[unit] = (tails[unit] ?? 0) | (tails[stoodFor] ?? 0)
  }
}

const SPACE = 0x20
const QUESTION_MARK = 0x3f
const QUOTE = 0x22
const APOSTROPHE = 0x27
const LOW_QUOTE = 0x201e
const MOST_REPLACED = 2
/** What superscripts and the soft hyphen become where text is normalised. */
const FOLDED = /[123ao-]/

/** The single-byte pages, one bit each in page order, in which a part of the text may be a UTF-8 sequence. */
export function suspectPages(text: string): number {
  let suspects = 0
  // The pages in which the next one, two or three tails end a sequence.
  let one = 0
  let two = 0
  let three = 0
  let replaced = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x80) {
      const tail = tails[unit] ?? 0
      if (!isInWord(text, i) && !isSetOff(text, i)) suspects |= (one | ((two | three) & losing)) & tail
      one = (leads[0][unit] ?? 0) | (two & tail)
      two = (leads[1][unit] ?? 0) | (three & tail)
      three = leads[2][unit] ?? 0
      replaced = 0
    } else if (unit === QUOTE || unit === APOSTROPHE) {
      suspects |= one
      one = two
      two |= three | (leads[1][LOW_QUOTE] ?? 0)
    } else if (opensFitted(text, i)) {
      one = leads[0][unit] ?? 0
      two = leads[1][unit] ?? 0
      three = leads[2][unit] ?? 0
      replaced = 0
    } else if ((one | two | three) !== 0) {
      if (unit === SPACE) suspects |= endedBySpace(one & spacing, text.charCodeAt(i - 1))
      else if (isAccentedCapital(text.charCodeAt(i - 1)) && FOLDED.test(text.charAt(i))) suspects |= one
      const sign = unit === SPACE ? spacing : unit === QUESTION_MARK ? losing : 0
      const pages = ++replaced <= MOST_REPLACED ? sign : 0
      one = two & pages
      two = three & pages
      three = 0
    }
  }
  return suspects
}

/** Whether an ASCII character may stand for the lead of a sequence, by what is hardly typed around it. */
function opensFitted(text: string, i: number): boolean {
  const unit = text.charCodeAt(i)
  if (unit !== CAPITAL_G && unit !== EQUALS && unit !== PLUS && unit !== HYPHEN) return false
  const next = text.charCodeAt(i + 1)
  if (!(next >= 0x80)) return false
  if (unit === CAPITAL_G || unit === EQUALS) return text.charCodeAt(i + 2) >= 0x80
  if (unit === PLUS) return isLetter(text.charCodeAt(i - 1)) || FITTED_TAILS.has(next)
  return FITTED_TAILS.has(next)
}

const CAPITAL_G = 0x47
const EQUALS = 0x3d
const PLUS = 0x2b
const HYPHEN = 0x2d
/** The broken bar and the negation sign. */
const FITTED_TAILS: ReadonlySet<number> = new Set([0xa6, 0xac])

function isLetter(unit: number): boolean {
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a
}

/** A space behind a lone lead is too common to be suspicious, but for the accented capitals that most pages have there. */
function endedBySpace(pages: number, before: number): number {
  return isAccentedCapital(before) ? pages : pages & ~(leads[0][before] ?? 0)
}

/**
 * Whether a character and the one before it are letters of a word, although a page has a lead and a tail for them: small
 * Cyrillic ones in cp866, Polish and Czech ones in windows-1250, and Thai ones among others in windows-874, but for the
 * bytes that Thai itself begins with.
 */
function isInWord(text: string, i: number): boolean {
  const unit = text.charCodeAt(i)
  const before = text.charCodeAt(i - 1)
  if (isSmallCyrillic(unit)) return isSmallCyrillic(before)
  if (unit >= 0x100 && unit < 0x180) return WESTERN_SLAVIC_PAIRS.has(before)
  if (!isThai(unit) || !isThai(before)) return false
  const first = text.charCodeAt(i - 2)
  if (first === SARA_E && (before === THO_THONG || before === NO_NU)) return false
  return isThai(first) || isThai(text.charCodeAt(i + 1))
}

/** Small letters that often stand before others beyond ASCII in words; sequences of three bytes begin with them. */
const WESTERN_SLAVIC_PAIRS: ReadonlySet<number> = new Set(Array.from('ęćěčéí', (letter) => letter.charCodeAt(0)))

/** Whether a dash stands behind a space, as it does between words. */
function isSetOff(text: string, i: number): boolean {
  const unit = text.charCodeAt(i)
  return (unit === EN_DASH || unit === EM_DASH) && text.charCodeAt(i - 1) === SPACE
}

const EN_DASH = 0x2013
const EM_DASH = 0x2014
const SARA_E = 0x0e40
const THO_THONG = 0x0e18
const NO_NU = 0x0e19

function isThai(unit: number): boolean {
  return unit >= 0x0e01 && unit <= 0x0e5b
}

function isSmallCyrillic(unit: number): boolean {
  return (unit >= 0x430 && unit <= 0x44f) || unit === 0x451 || unit === 0x454 || unit === 0x456 || unit === 0x457
}

function isAccentedCapital(unit: number): boolean {
  return unit >= 0xc0 && unit <= 0xdf
}

const FEW = 4

/** Whether an East Asian page may have damaged the text: it holds letters of these scripts, and not words of frequent ones. */
export function mayBeDoubleByte(text: string): boolean {
  let letters = 0
  let inWords = 0
  let frequent = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (!isEastAsian(unit)) continue
    letters++
    if (!isEastAsian(text.charCodeAt(i - 1)) && !isEastAsian(text.charCodeAt(i + 1))) continue
    inWords++
    if (isFrequentLetter(unit)) frequent++
  }
  return letters > 0 && (inWords < FEW || frequent * 2 < letters)
}

/** Whether a text holds any letter of these scripts. */
export function holdsEastAsian(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isEastAsian(text.charCodeAt(i))) return true
  return false
}

function isEastAsian(unit: number): boolean {
  return (unit >= 0x3001 && unit <= 0xd7a3) || (unit >= 0xe000 && !isVariationSelector(unit))
}

/** What follows emoji to say how they are shown; no page has it. */
function isVariationSelector(unit: number): boolean {
  return unit >= 0xfe00 && unit <= 0xfe0f
}
