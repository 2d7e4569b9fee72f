import { expect, test } from 'vitest'
import { writeUnits } from '../../src/vocabulary/built-index.ts'
import { PhraseIndex } from '../../src/vocabulary/phrase-index.ts'
import { Table } from '../../src/vocabulary/table.ts'

const table = (phrases: Record<string, string[]>) => new Table(phrases, { aim: ['launch'] })
const tables = () => [
  table({ go: ['ready', 'ready for {aim}'], stop: ['not ready', '^stop'] }),
  table({ same: ['ready'], other: ['\\d+ tests?'] }),
]
const words = ['ready', 'not', 'stop', '12', 'launch', '是']

function candidates(index: PhraseIndex, numbers: readonly number[]) {
  return words.flatMap((word) =>
    [word, ` ${word}`].map((text) =>
      numbers.map((number) =>
        index
          .at(text, text.length - word.length)
          .get(number)
          ?.map(({ meaning }) => meaning),
      ),
    ),
  )
}

test('an index that was written is the same when it is taken in', () => {
  const fresh = new PhraseIndex(null)
  const numbers = tables().map((each) => fresh.add(each))
  const built = new PhraseIndex(JSON.parse(JSON.stringify(fresh.write())))
  const builtNumbers = tables().map((each) => built.add(each))
  expect(candidates(built, builtNumbers)).toEqual(candidates(fresh, numbers))
})

test('a table that the build did not see is read', () => {
  const [first, second] = tables()
  const written = new PhraseIndex(null)
  if (first !== undefined) written.add(first)
  const index = new PhraseIndex(written.write())
  const number = index.add(table({ same: ['ready'], more: ['steady'] }))
  expect(second && index.add(second)).toBe(number + 1)
  expect(index.at('ready', 0).get(number)).toMatchObject([{ meaning: 'same' }])
  expect(index.at('steady', 0).get(number)).toMatchObject([{ meaning: 'more' }])
})

test('equal tables have one number, tables that differ in a phrase have not', () => {
  const index = new PhraseIndex(null)
  const number = index.add(table({ go: ['ready'] }))
  expect(index.add(table({ go: ['ready'] }))).toBe(number)
  expect(index.add(table({ go: ['steady'] }))).not.toBe(number)
  expect(index.add(table({ stop: ['ready'] }))).not.toBe(number)
})

test('phrases come longest first, those that open a text only at its start', () => {
  const index = new PhraseIndex(null)
  const [number = 0] = tables().map((each) => index.add(each))
  expect(
    index
      .at('ready', 0)
      .get(number)?.[0]
      ?.phrases.map(({ expression }) => expression.length),
  ).toEqual([30, 5])
  expect(index.at('stop', 0).get(number)).toBeDefined()
  expect(index.at('a stop', 2).get(number)).toBeUndefined()
})

test('numbers are written as units, up to halves of characters', () => {
  const units = writeUnits([0, 3, 0xd7ff])
  expect([...units].map((unit) => unit.charCodeAt(0))).toEqual([0, 3, 0xd7ff])
  expect(() => writeUnits([0xd800])).toThrow(RangeError)
})
