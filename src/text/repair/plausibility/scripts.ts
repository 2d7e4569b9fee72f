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
  [0x0600, 0x077f, 'arabic'],
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
export function scriptOf(codePoint: number): Script {
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
