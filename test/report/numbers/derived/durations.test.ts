import { expect, it } from 'vitest'
import { agrees } from '../../../../src/report/quantity/interval.ts'
import { numbersOf } from '../read.ts'

it.each([
  ['4 weeks', true],
  ['28 days', true],
  ['29 days', true],
  ['20 days', true],
  ['1 month', true],
  ['8 weeks', false],
  ['40 days', false],
])('from 12 January to 9 February are %j: %j', (duration, fits) => {
  const report = `- Start: 2026-01-12\n- End: 2026-02-09\n- Duration: ${duration}\n`
  const [derived] = numbersOf(report).derivations
  expect(derived?.readings.some((reading) => agrees(derived.stated.interval, reading))).toBe(fits)
})

it('hours of work are no time between two days', () => {
  expect(numbersOf('- Start: 2026-01-12\n- End: 2026-02-09\n- Duration: 40 hours\n').derivations).toEqual([])
})
