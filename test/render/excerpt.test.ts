import { expect, test } from 'vitest'
import { excerpt, stretchOf } from '../../src/render/excerpt.ts'
import { widthOf } from '../../src/render/width.ts'

test.each([
  ['abc', 3],
  ['✅ x', 4],
  ['⚠️', 1],
  ['試験', 4],
  ['e\u0301', 1],
])('%s takes %d columns', (text, width) => {
  expect(widthOf(text)).toBe(width)
})

test('a long line is cut around what is pointed at', () => {
  const line = `${'x'.repeat(200)} needle ${'y'.repeat(200)}`
  const { line: cut, stretch } = excerpt(line, { start: 201, end: 207 }, 60)
  expect(cut.slice(stretch.start, stretch.end)).toBe('needle')
  expect(widthOf(cut)).toBeLessThanOrEqual(60)
})

test('words are found where repairs moved them', () => {
  expect(stretchOf('**Status:** ✅ GO', 'GO', 17, 19)).toEqual({ start: 14, end: 16 })
})
