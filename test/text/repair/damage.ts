import iconv from 'iconv-lite'
import { singleByteTables } from '../../../src/text/pages/tables.ts'

/** The text saved as UTF-8 and read in a single-byte page; undefined bytes become what `undefinedByte` makes of them. */
export function damage(
  text: string,
  page: keyof typeof singleByteTables,
  undefinedByte: (byte: number) => string = (byte) => String.fromCharCode(byte),
): string {
  const table = singleByteTables[page]
  return Array.from(new TextEncoder().encode(text), (byte) => {
    if (byte < 0x80) return String.fromCharCode(byte)
    const character = table[byte - 0x80] ?? ''
    return character === '\ufffd' ? undefinedByte(byte) : character
  }).join('')
}

/** The text saved as UTF-8 and read in an East Asian page. */
export function damageEastAsian(text: string, page: 'gbk' | 'cp932' | 'cp950' | 'cp949'): string {
  return iconv.decode(new TextEncoder().encode(text), page)
}
