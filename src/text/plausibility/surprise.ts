import { isUncommon } from './frequent.ts'
import { byCodePoint, isRare, type Script, scriptOf } from './scripts.ts'
import { symbolCost } from './symbols.ts'

/** Signs that wrong decodes leave behind far more often than people type them. */
const RESIDUE = new Set(Array.from('¤¦¨¬¯´¸¹ªºƒˆ˜†‡‰‹›Œœ¢¶⌐‗┬¼½¾²³◊∂∆∏∑√∞≈≠', (sign) => sign.charCodeAt(0)))
const RESIDUE_COST = 8
const RARE_COST = 10
/** The punctuation of French and Spanish; behind letters of other languages a wrong decode leaves it. */
const QUOTING = new Set(Array.from('«»¿¡', (sign) => sign.charCodeAt(0)))
const PUNCTUATION_COST = 6
/** Small letters that the languages which have them use least. */
const SELDOM = new Set(Array.from('åùìòûëïÿĉĝĥĵŝŭĭŏĕŀŉŋĸ', (letter) => letter.charCodeAt(0)))
const FREQUENT = 3.2
const CONTROL_COST = 14
/** A control that one layer hides is a byte of the layer under it. */
const UNDER_LAYER = 12

/** Whether nobody types it: such characters stand for bytes. */
function isControl(codePoint: number): boolean {
  return codePoint >= 0x80 && codePoint <= 0x9f
}

const NEVER_TYPED = /[\p{Cn}\p{Cs}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]/u
const TEXT_MARK = /[\p{L}\p{M}\p{P}\p{N}]/u

const ASCII = 0.3
const VARIATION_SELECTOR = 0xfe0f
const KEYCAP = 0x20e3

/** How surprising a code point is after the last visible one; `adjacent` says that no space stands between them. */
export type Surprise = (codePoint: number, previous: number, adjacent: boolean) => number

/** How surprising a code point is in a Markdown report where it may be left over from a wrong decode, in nats. */
export const surpriseAsItStands: Surprise = (codePoint, previous, adjacent) =>
  codePoint < 0x80 ? ASCII : inContext(codePoint, previous, adjacent, keptAlone(codePoint))

/** How surprising a code point is in a Markdown report as its author wrote it, in nats. */
export const surpriseAsWritten: Surprise = (codePoint, previous, adjacent) =>
  codePoint < 0x80 ? ASCII : inContext(codePoint, previous, adjacent, writtenAlone(codePoint))

const writtenAlone = byCodePoint(findWrittenAlone)
const keptAlone = byCodePoint(findKeptAlone)

function findKeptAlone(codePoint: number): number {
  if (isControl(codePoint)) return CONTROL_COST
  if (QUOTING.has(codePoint)) return RESIDUE_COST
  const symbol = symbolCost(codePoint)
  if (RESIDUE.has(codePoint) && (symbol === undefined || symbol > FREQUENT)) return RESIDUE_COST
  return writtenAlone(codePoint)
}

function findWrittenAlone(codePoint: number): number {
  const symbol = symbolCost(codePoint)
  if (symbol !== undefined) return symbol
  if (isControl(codePoint)) return UNDER_LAYER
  if (QUOTING.has(codePoint)) return PUNCTUATION_COST
  if (codePoint === 0xfffd) return 10
  if (codePoint >= 0xe000 && codePoint <= 0xf8ff) return 12
  if (RESIDUE.has(codePoint)) return RESIDUE_COST
  return ofScript(codePoint, scriptOf(codePoint))
}

function ofScript(codePoint: number, script: Script): number {
  if (script === 'box') return 6
  if (isRare(codePoint)) return RARE_COST
  if (script === 'latin') {
    if (codePoint >= 0x180) return 5.5
    if (isUpper(codePoint)) return codePoint < 0x100 ? 6 : 7.5
    return SELDOM.has(codePoint) ? 5.1 : 4.5
  }
  const character = String.fromCodePoint(codePoint)
  if (NEVER_TYPED.test(character)) return 20
  if (script === 'east-asian') return isUncommon(codePoint) ? 12 : 8
  if (script !== 'none') return TEXT_MARK.test(character) ? 6 : 8
  if (codePoint >= 0x1f300 && codePoint <= 0x1faff) return 5.5
  if (codePoint >= 0x20000) return 40
  if (codePoint >= 0x2000 && codePoint <= 0x2bff) return 8.5
  return 11
}

function inContext(codePoint: number, previous: number, adjacent: boolean, alone: number): number {
  if (codePoint === VARIATION_SELECTOR) return adjacent && (previous > 0x80 || isDigit(previous)) ? 1 : 9
  if (codePoint === KEYCAP) return adjacent ? 1 : 9
  const script = scriptOf(codePoint)
  const before = scriptOf(previous)
  if (script === 'box') {
    if (before === 'box') return 1.2
    return adjacent && isWordCharacter(previous, before) ? 10 : alone
  }
  if (script === 'latin') return alone + latinAfter(codePoint, previous, before)
  if (script === 'none') return alone + (isStrayMark(codePoint) && before !== 'none' && before !== 'box' ? 2 : 0)
  if (script === before) return alone < RARE_COST ? Math.min(alone, 2.2) : alone
  if (before === 'none' || before === 'box') return alone
  if (script === 'east-asian' && before === 'latin') return alone + (adjacent && previous < 0x80 ? 3 : 0)
  return alone + (before === 'east-asian' ? 0 : 5)
}

function latinAfter(codePoint: number, previous: number, before: Script): number {
  if (before === 'none' || before === 'box' || before === 'east-asian') return 0
  if (before !== 'latin') return 5
  return isUpper(codePoint) && !isUpper(previous) ? 5 : 0
}

function isStrayMark(codePoint: number): boolean {
  return codePoint < 0x2000 && (symbolCost(codePoint) ?? RESIDUE_COST) > FREQUENT
}

const isUpper = byCodePoint((codePoint) => {
  const character = String.fromCodePoint(codePoint)
  return character.toLowerCase() !== character
})

function isDigit(codePoint: number): boolean {
  return codePoint >= 0x30 && codePoint <= 0x39
}

function isWordCharacter(codePoint: number, script: Script): boolean {
  return isDigit(codePoint) || (script !== 'none' && script !== 'box')
}
