import { type DoubleBytePage, doubleBytePages } from '../pages/double-byte.ts'
import { isFrequentLetter, isUncommon } from '../plausibility/frequent.ts'
import { isTail } from '../sequences.ts'
import type { Line } from './document.ts'
import type { Stray } from './strays.ts'

const { gbk, ...rest } = doubleBytePages
const others = Object.values(rest)

/** A letter of the first two bytes of a sequence, and the sign of loss for the third. */
const LETTER_AND_SIGN = /([\u3400-\ud7a3])[?\ufffd]/g
/** The sign of loss for the lead byte, and a letter of the other two. */
const SIGN_AND_SYLLABLE = /[?\ufffd]+([\uac00-\ud7a3])/g
/** How many letters that readers seldom meet must stand before a sign of loss, and how many others may on each of them. */
const SOME = 3
const OFTEN = 2

/** Pairs of bytes that an East Asian decoder tore off a sequence, where the letters that they make are hardly meant. */
export function tornPairs(text: string, lines: readonly Line[]): Stray[] {
  if (text.search(LETTER_AND_SIGN) < 0 && text.search(SIGN_AND_SYLLABLE) < 0) return []
  const signs: Stray[] = []
  const letters: Stray[] = []
  let meant = 0
  for (const { prose, start } of lines) {
    for (const { index, 0: pair, 1: letter = '' } of prose.matchAll(LETTER_AND_SIGN)) {
      const unit = letter.charCodeAt(0)
      const place = { start: start + index, end: start + index + pair.length }
      const page = isFrequentLetter(unit) ? undefined : tornPage(unit)
      if (page) signs.push({ ...place, codePage: page.name })
      else if (!isFrequentLetter(unit) && startsLetter(gbk.bytesOf(unit)))
        letters.push({ ...place, codePage: gbk.name })
      else meant++
    }
    for (const { index, 0: pair, 1: letter = '' } of prose.matchAll(SIGN_AND_SYLLABLE)) {
      if (isUncommon(letter.charCodeAt(0))) {
        signs.push({ start: start + index, end: start + index + pair.length, codePage: 'euc-kr' })
      }
    }
  }
  return letters.length >= SOME && letters.length * OFTEN >= meant ? [...signs, ...letters] : signs
}

/** The page in which the letter is the beginning of a sign; what GBK begins them with, Chinese hardly uses. */
function tornPage(unit: number): DoubleBytePage | undefined {
  if (isSymbolStart(gbk.bytesOf(unit))) return gbk
  return isUncommon(unit) ? others.find((page) => isSymbolStart(page.bytesOf(unit))) : undefined
}

/** Whether two bytes begin the sequences of punctuation and symbols: U+2000 to U+2BFF, U+3000 to U+30FF, U+FE00 to U+FF7F. */
function isSymbolStart(bytes: number): boolean {
  const tail = bytes & 0xff
  if (bytes >> 8 === 0xe2) return tail >= 0x80 && tail <= 0xaf
  if (bytes >> 8 === 0xe3) return tail >= 0x80 && tail <= 0x83
  return bytes >> 8 === 0xef && tail >= 0xb8 && tail <= 0xbd
}

/** Whether two bytes begin the sequence of a Chinese letter. */
function startsLetter(bytes: number): boolean {
  return bytes >> 8 >= 0xe4 && bytes >> 8 <= 0xe9 && isTail(bytes & 0xff)
}
