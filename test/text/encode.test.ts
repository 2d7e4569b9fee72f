import { expect, test } from 'vitest'
import { decode } from '../../src/text/decode.ts'
import { encode } from '../../src/text/encode.ts'

test.each([
  ['utf-8', false],
  ['utf-8', true],
  ['utf-16le', true],
  ['utf-16be', true],
  ['windows-1252', false],
] as const)('%s, mark %s: what is encoded reads as it was', (name, bom) => {
  const text = 'Grüße aus Köln, Stück für Stück geprüft\r\n'
  const bytes = encode(text, { name, bom })
  expect(decode(bytes ?? new Uint8Array())).toMatchObject({ text, name, bom })
})

test('null for what the encoding has no letters for', () => {
  expect(encode('✅ geprüft', { name: 'windows-1252', bom: false })).toBe(null)
})
