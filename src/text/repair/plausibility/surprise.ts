import { type Script, scriptOf } from './scripts.ts'
import { symbolCost } from './symbols.ts'

/** Signs that wrong decodes leave behind far more often than people type them. */
const RESIDUE = new Set(Array.from('¤¦¨¬¯´¸¹ªºƒˆ˜†‡‰‹›Œœ¢¶⌐‗┬¼½¾²³◊∂∆∏∑√∞≈≠', (sign) => sign.charCodeAt(0)))
const STAYS_COMMON = 3.2

const NEVER_ASSIGNED = /[\p{Cn}\p{Cs}]/u
const TEXT_MARK = /[\p{L}\p{M}\p{P}\p{N}]/u

const ASCII = 0.3
const VARIATION_SELECTOR = 0xfe0f
const KEYCAP = 0x20e3

/** How surprising a code point is on its own in a Markdown report, in nats. */
export function surpriseAlone(codePoint: number): number {
  if (codePoint < 0x80) return ASCII
  if (codePoint <= 0x9f) return 14
  if (codePoint === 0xfffd) return 10
  if (codePoint >= 0xe000 && codePoint <= 0xf8ff) return 12
  const symbol = symbolCost(codePoint)
  if (symbol !== undefined && symbol < STAYS_COMMON) return symbol
  if (RESIDUE.has(codePoint)) return 8
  if (symbol !== undefined) return symbol
  return ofLetter(codePoint, scriptOf(codePoint))
}

function ofLetter(codePoint: number, script: Script): number {
  if (script === 'box') return 6
  if (script === 'latin') {
    if (codePoint >= 0x1e00) return 5.5
    if (codePoint >= 0x180) return 8
    return isUpper(codePoint) ? 6 : 4.5
  }
  const character = String.fromCodePoint(codePoint)
  if (NEVER_ASSIGNED.test(character)) return 25
  if (script === 'east-asian') return 6
  if (script !== 'none') return TEXT_MARK.test(character) ? 5 : 7
  if (codePoint >= 0x1f300 && codePoint <= 0x1faff) return 5.5
  if (codePoint >= 0x2000 && codePoint <= 0x2bff) return 7.5
  return 11
}

/** How surprising a code point is after the last visible one; `adjacent` says that no space stands between them. */
export function surprise(codePoint: number, previous: number, adjacent: boolean): number {
  if (codePoint < 0x80) return ASCII
  if (codePoint === VARIATION_SELECTOR) return previous > 0x80 || isDigit(previous) ? 1 : 9
  if (codePoint === KEYCAP) return 1
  const alone = surpriseAlone(codePoint)
  const script = scriptOf(codePoint)
  const before = scriptOf(previous)
  if (script === 'box') {
    if (before === 'box') return 1.2
    return adjacent && isWordCharacter(previous, before) ? 10 : alone
  }
  if (script === 'latin') return alone + latinAfter(codePoint, previous, before)
  if (script === 'none') return alone + (isStrayMark(codePoint) && before !== 'none' && before !== 'box' ? 2 : 0)
  if (script === before) return Math.min(alone, 2.2)
  if (before === 'none' || before === 'box') return alone
  if (script === 'east-asian') return alone + (adjacent && previous < 0x80 ? 3 : 0)
  return alone + (before === 'east-asian' ? 0 : 5)
}

function latinAfter(codePoint: number, previous: number, before: Script): number {
  if (before === 'none' || before === 'box' || before === 'east-asian') return 0
  if (before !== 'latin') return 5
  return isUpper(codePoint) && !isUpper(previous) ? 5 : 0
}

function isStrayMark(codePoint: number): boolean {
  return codePoint < 0x2000 && (symbolCost(codePoint) ?? STAYS_COMMON) >= STAYS_COMMON
}

function isUpper(codePoint: number): boolean {
  const character = String.fromCodePoint(codePoint)
  return character.toLowerCase() !== character
}

function isDigit(codePoint: number): boolean {
  return codePoint >= 0x30 && codePoint <= 0x39
}

function isWordCharacter(codePoint: number, script: Script): boolean {
  return isDigit(codePoint) || (script !== 'none' && script !== 'box')
}
