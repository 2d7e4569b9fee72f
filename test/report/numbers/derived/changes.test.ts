import { expect, it } from 'vitest'
import { numbersOf } from '../read.ts'

it.each([
  ['85% query time reduction (2 s → 900 ms)', ['85%']],
  ['a 25% memory saving (from 800 MB to 600 MB) and a 70% throughput increase', ['25%']],
])('what is said with a name of a change in %j', (sentence, expected) => {
  expect(numbersOf(`${sentence}\n`).derivations.map(({ stated }) => stated.text.trim())).toEqual(expected)
})
