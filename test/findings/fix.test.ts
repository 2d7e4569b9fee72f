import { expect, test } from 'vitest'
import { editsOf } from '../../src/findings/fix.ts'
import { readSource } from '../../src/text/source.ts'

function fixed(text: string, ...numbers: { is: number; derived: number }[]): string[] {
  const source = readSource(text)
  return editsOf({ at: { span: { start: 0, end: source.text.length } }, numbers }, source).map((edit) => edit.text)
}

test.each([
  ['decimals', '91.3%', 91.3, 92.308, '92.3'],
  ['a decimal comma', '91,3 %', 91.3, 92.308, '92,3'],
  ['thousands', '1,234 tests', 1234, 12_345.6, '12,346'],
  ['thousands and decimals', '1.234,50 €', 1234.5, 1300.25, '1.300,25'],
  ['spaces between thousands', '1\u202f234', 1234, 999, '999'],
])('a number is written as it stood: %s', (_name, text, is, derived, expected) => {
  expect(fixed(text, { is, derived })).toEqual([expected])
})

test('only what differs is written, and only where it is clear what', () => {
  expect(fixed('2. Gates (3/4)', { is: 3, derived: 2 }, { is: 4, derived: 4 })).toEqual(['2'])
  expect(fixed('3 of 3 (3)', { is: 3, derived: 2 })).toEqual([])
  expect(fixed('four issues', { is: 4, derived: 3 })).toEqual([])
  expect(fixed('1.2k tests', { is: 1200, derived: 1300 })).toEqual([])
})
