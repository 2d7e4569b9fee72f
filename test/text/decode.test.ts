import { expect, test } from 'vitest'
import { decode, NotTextError } from '../../src/text/decode.ts'

const bytes = (...values: number[]) => new Uint8Array(values)
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

test.each([
  ['PNG', latin1('\x89PNG\r\n\x1a\n\0\0')],
  ['PDF', latin1('%PDF-1.7\n')],
  ['controls', Uint8Array.from({ length: 400 }, (_, i) => i % 32)],
])('refuses %s in one line', (_, input) => {
  expect(() => decode(input)).toThrow(NotTextError)
  expect(() => decode(input)).toThrow(/^Not a text file: [^\n]+$/)
})

test.each([
  ['empty', bytes(), '', 'utf-8', false],
  ['UTF-8 mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'a', 'utf-8', true],
  ['UTF-16 LE mark', bytes(0xff, 0xfe, 0x61, 0, 0x05, 0x27), 'a✅', 'utf-16le', true],
  ['UTF-16 BE mark', bytes(0xfe, 0xff, 0, 0x61), 'a', 'utf-16be', true],
  ['UTF-16 LE without mark', bytes(0x61, 0, 0x62, 0, 0x63, 0), 'abc', 'utf-16le', false],
  ['windows-1252', latin1('Caf\xe9 \x96 cr\xe8me'), 'Café – crème', 'windows-1252', false],
  ['half an emoji', bytes(0xed, 0xba, 0x80, 0x20, 0xe2, 0x9c, 0x85), '\ude80 ✅', 'utf-8', false],
] as const)('reads %s', (_, input, text, name, bom) => {
  expect(decode(input)).toMatchObject({ text, name, bom })
})

test('says which encodings other stretches are in', () => {
  const tail = latin1('\r\0\n\0# \0L\0a\0t\0e\0r\0'.replace('# ', '#'))
  const { text, name, foreign } = decode(new Uint8Array([...latin1('# Head'), ...tail]))
  expect({ text, name, foreign }).toEqual({ text: '# Head\r\n#Later', name: 'utf-8', foreign: ['utf-16le'] })
})

test('a sequence cut short is one replacement character', () => {
  expect(decode(bytes(0xc3, 0xa9, 0xc3, 0xa9, 0xe3, 0x80, 0x3f)).text).toBe('éé\ufffd?')
})

test.each([
  ['an arrow cut to its low byte', [...latin1('Crane \x92 dock, 3 \xd7 5'), 0x0a], 'Crane → dock, 3 × 5\n'],
  ['symbols of a console page that Windows fitted', latin1('- G\xa3\xe0 Crane =\x83\xdc\xc7'), '- G£à Crane =ƒÜÇ'],
  ['a character without its lead', [0x94, 0x80, 0xe2, 0x94, 0x80, 0x20, 0xc3, 0xa9], '── é'],
  [
    'GBK in UTF-8, pairs that look like UTF-8 included',
    [...new TextEncoder().encode('起重机检查 '), 0xd6, 0xaa, 0xca, 0xb6, 0xbf, 0xe2],
    '起重机检查 知识库',
  ],
  [
    'GBK in UTF-8, letters that look like three bytes of UTF-8 included',
    [
      ...new TextEncoder().encode('起重机检查：\n- 正常\n'),
      ...[0x2a, 0xb4, 0xe6, 0xb4, 0xa2, 0xc4, 0xbf, 0xc2, 0xbc, 0x2a],
    ],
    '起重机检查：\n- 正常\n*存储目录*',
  ],
  [
    'windows-1251 in UTF-8',
    [...new TextEncoder().encode('Краны '), 0xe3, 0xee, 0xf2, 0xee, 0xe2, 0xfb],
    'Краны готовы',
  ],
])('reads %s', (_, input, text) => {
  expect(decode(bytes(...input)).text).toBe(text)
})
