import { expect, it } from 'vitest'
import { readOutline } from '../../../../src/outline/outline.ts'
import { parse } from '../../../../src/outline/parse.ts'
import { runLength } from '../../../../src/report/items/counts/numbered-runs.ts'

const lengthOf = (entries: readonly string[]) => {
  const markdown = entries.map((entry) => `- ${entry}\n`).join('')
  return runLength(readOutline(parse(markdown), markdown).lists[0]?.items ?? [])
}

it.each([
  [['`01-04_base` tables', '`05_orders`', '`06-10_index`'], 10],
  [['4.1 Courses', '4.2 Lessons', '4.3-4.12 Exercises'], 12],
  [['ADR-1 – ADR-6 storage', 'ADR-7 – ADR-9 screens'], 9],
  [['01 tables', '02 orders', '03 index'], null],
  [['01-04 tables', '06-08 orders'], null],
  [['2-3 hours for the tables', 'orders'], null],
])('the things that %j stand for', (entries, expected) => {
  expect(lengthOf(entries)).toBe(expected)
})
