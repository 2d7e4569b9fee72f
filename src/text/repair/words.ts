import type { UnitReader } from './units.ts'

/** A word that may well be meant, whatever else it can be read as. */
const IN_ONE_SCRIPT = /^(?:[\p{Script=Cyrillic}\0-\x7f]+|[\p{Script=Greek}\0-\x7f]+|[\p{Script=Thai}\0-\x7f]+)$/u
/** Small and capital letters as people mix them. */
const IN_USUAL_CASE = /^(?:\p{Lu}+|\p{Lu}?\P{Lu}+)$/u

/** Whether all letters are of one script, and none Latin beyond ASCII. */
export function isInOneScript(text: string): boolean {
  return IN_ONE_SCRIPT.test(text)
}

/** Whether the letters of a unit, of one script, are all of a word that may be meant. */
export function isWholeWord(line: string, start: number, end: number): boolean {
  const unit = line.slice(start, end)
  return (
    IN_ONE_SCRIPT.test(unit) &&
    IN_USUAL_CASE.test(unit) &&
    !LETTER.test(line[start - 1] ?? '') &&
    !LETTER.test(line[end] ?? '')
  )
}

/** Whether a unit stands in a word whose letters are small, the first perhaps not, and makes a small letter for it. */
export function mendsWord(line: string, start: number, end: number, codePoint: number): boolean {
  if (codePoint >= 0x180 || !isLetter(line.charCodeAt(start - 1))) return false
  const goesOn = isSmall(line.charCodeAt(end))
  if (!goesOn && (!isSmall(line.charCodeAt(start - 1)) || LETTER.test(line[end] ?? ''))) return false
  return SMALL.test(String.fromCodePoint(codePoint))
}

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}

function isLetter(unit: number): boolean {
  return isSmall(unit | 0x20)
}

const SMALL = /\p{Ll}/u
const LETTER = /\p{L}/u

/** No-break spaces are bytes of sequences in damaged words. */
const WORD = /[^\0-\x20]+/g

/** For each offset 1 if it stands in a word all of whose characters beyond ASCII are units without loss, else 0. */
export function wordsReadExactly(line: string, read: UnitReader): Uint8Array {
  const flags = new Uint8Array(line.length)
  for (const word of line.matchAll(WORD)) {
    if (IN_ONE_SCRIPT.test(word[0])) continue
    const end = word.index + word[0].length
    let i = word.index
    while (i < end) {
      const unit = line.charCodeAt(i) < 0x80 ? undefined : read(line, i).find((reading) => reading.losses.length === 0)
      if (!unit && line.charCodeAt(i) >= 0x80) break
      i += unit?.length ?? 1
    }
    if (i >= end) flags.fill(1, word.index, end)
  }
  return flags
}
