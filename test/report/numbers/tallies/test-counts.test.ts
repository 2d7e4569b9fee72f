import { expect, it } from 'vitest'
import { numbersOf } from '../read.ts'

it.each([
  ['1/8', '2/8', '3/8', 0],
  ['8/8', '5/8', '6/8', 2],
])('ratios %j, %j, %j in a column of tests that number the rows or do not', (first, second, third, pairs) => {
  const rows = [first, second, third].map((ratio, index) => `| ${ratio} | Case ${index} |\n`).join('')
  const report = `Tests: 8/8 passed\n\n## Runs\n\n| Tests | Name |\n|---|---|\n${rows}`
  expect(numbersOf(report).testCountPairs.length).toBe(pairs)
})
