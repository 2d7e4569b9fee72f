/** The writing systems that repair tells apart; `none` for everything that is not a letter of one of them. */
export type Script =
  | 'none'
  | 'latin'
  | 'greek'
  | 'cyrillic'
  | 'hebrew'
  | 'arabic'
  | 'indic'
  | 'thai'
  | 'georgian'
  | 'east-asian'
  | 'hangul'
  | 'box'

/** First and last code point of each block, in order (Unicode Blocks.txt); Latin below U+0250 is decided by letter. */
const BLOCKS: readonly (readonly [first: number, last: number, script: Script])[] = [
  [0x0370, 0x03ff, 'greek'],
  [0x0400, 0x052f, 'cyrillic'],
  [0x0590, 0x05ff, 'hebrew'],
  [0x0600, 0x06ff, 'arabic'],
  [0x0900, 0x0dff, 'indic'],
  [0x0e00, 0x0e7f, 'thai'],
  [0x10a0, 0x10ff, 'georgian'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'greek'],
  [0x2500, 0x259f, 'box'],
  [0x3000, 0x30ff, 'east-asian'],
  [0x4e00, 0x9fff, 'east-asian'],
  [0xac00, 0xd7a3, 'hangul'],
  [0xff00, 0xff65, 'east-asian'],
]

/** The script of a code point. */
export const scriptOf = byCodePoint(findScript)

function findScript(codePoint: number): Script {
  if (codePoint < 0x250) return isLatinLetter(codePoint) ? 'latin' : 'none'
  for (const [first, last, script] of BLOCKS) {
    if (codePoint < first) return 'none'
    if (codePoint <= last) return script
  }
  return 'none'
}

function isLatinLetter(codePoint: number): boolean {
  if (codePoint < 0x80) return (codePoint | 0x20) >= 0x61 && (codePoint | 0x20) <= 0x7a
  return (codePoint >= 0xc0 && codePoint !== 0xd7 && codePoint !== 0xf7) || codePoint === 0xaa || codePoint === 0xba
}

/** Archaic letters and marks, and letters that few languages need: they turn up by chance more often than by intent. */
const RARE: readonly (readonly [first: number, last: number])[] = [
  [0x0180, 0x019f],
  [0x01a2, 0x01ae],
  [0x01b1, 0x0217],
  [0x021c, 0x0385],
  [0x03cf, 0x03ff],
  [0x0400, 0x0400],
  [0x0402, 0x0403],
  [0x0405, 0x0405],
  [0x0408, 0x040f],
  [0x0450, 0x0450],
  [0x045d, 0x045d],
  [0x0460, 0x048f],
  [0x049e, 0x04a1],
  [0x04a4, 0x04ad],
  [0x04b2, 0x04b9],
  [0x04bc, 0x04d7],
  [0x04da, 0x04e7],
  [0x04ea, 0x052f],
  [0x0591, 0x05c7],
  [0x0610, 0x061a],
  [0x064b, 0x065f],
  [0x066e, 0x067d],
  [0x067f, 0x0685],
  [0x0687, 0x0697],
  [0x0699, 0x06a8],
  [0x06aa, 0x06ae],
  [0x06b0, 0x06cb],
  [0x06cd, 0x06ef],
  [0x0904, 0x0904],
  [0x090c, 0x090e],
  [0x0944, 0x0946],
  [0x094a, 0x094a],
  [0x094e, 0x095a],
  [0x0960, 0x0963],
]

/** The function with its results remembered, a row for each 256 code points that are asked for. */
export function byCodePoint<Result>(find: (codePoint: number) => Result): (codePoint: number) => Result {
  const rows: (Result | undefined)[][] = []
  return (codePoint) => {
    let row = rows[codePoint >> 8]
    if (row === undefined) {
      row = []
      rows[codePoint >> 8] = row
    }
    const remembered = row[codePoint & 255]
    if (remembered !== undefined) return remembered
    const found = find(codePoint)
    row[codePoint & 255] = found
    return found
  }
}

/** Whether a letter is rare in text of today. */
export function isRare(codePoint: number): boolean {
  return RARE.some(([first, last]) => codePoint >= first && codePoint <= last)
}
