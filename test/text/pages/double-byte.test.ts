import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { type DoubleByteName, doubleBytePages } from '../../../src/text/pages/double-byte.ts'

const windows = { gbk: 'gbk', shift_jis: 'cp932', big5: 'cp950', 'euc-kr': 'cp949' } as const
const QUESTION_MARK = 0x3f
/** What the platform's GBK still has in the private use area. */
const newer = /[\u01f9\u1e3f\u20ac\u2e80-\u2fff\u3000\u303e\u3400-\u4dbf]/

function pairs(page: string): [bytes: number, character: string][] {
  const found: [number, string][] = []
  for (let bytes = 0x8140; bytes <= 0xfefe; bytes++) {
    const character = iconv.decode(Buffer.from([bytes >> 8, bytes & 0xff]), page)
    if (character.length === 1 && character !== '\ufffd') found.push([bytes, character])
  }
  return found
}

test.each(Object.keys(windows) as DoubleByteName[])('%s has the characters that Windows has', (name) => {
  const page = doubleBytePages[name]
  const wrong = pairs(windows[name]).filter(
    ([bytes, character]) => page.unitOf(bytes) !== character.charCodeAt(0) && !newer.test(character),
  )
  expect(wrong).toEqual([])
})

test.each(Object.keys(windows) as DoubleByteName[])('%s writes characters as Windows does', (name) => {
  const page = doubleBytePages[name]
  const wrong = pairs(windows[name]).filter(([, character]) => {
    const [first = 0, second] = iconv.encode(character, windows[name])
    const bytes = second === undefined ? first : first * 256 + second
    return bytes !== QUESTION_MARK && page.writtenBytesOf(character.charCodeAt(0)) !== bytes && !newer.test(character)
  })
  expect(wrong).toEqual([])
})
