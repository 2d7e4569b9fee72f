import { expect, test } from 'vitest'
import { groupBy, soleOf } from '../src/group.ts'

test('values stand under each of their keys, in their order', () => {
  const groups = groupBy(['ab', 'b', 'a'], (value) => [...value])
  expect([...groups]).toEqual([
    ['a', ['ab', 'a']],
    ['b', ['ab', 'b']],
  ])
})

test('one value passes, or null', () => {
  const isEven = (value: number) => value % 2 === 0
  expect(soleOf([1, 2, 3], isEven)).toBe(2)
  expect(soleOf([2, 4], isEven)).toBeNull()
  expect(soleOf([1], isEven)).toBeNull()
})
