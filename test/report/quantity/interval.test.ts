import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainProse } from '../../../src/outline/prose.ts'
import { agrees, type Interval, sumOf } from '../../../src/report/quantity/interval.ts'
import { readQuantities } from '../../../src/report/quantity/scan.ts'

function intervalOf(text: string): Interval {
  const words = `it was ${text}`
  const quantity = readQuantities(plainProse(words, 0, words.length))[0]
  if (quantity?.kind !== 'amount') throw new Error(`no amount in ${text}`)
  return quantity.interval
}

const written = fc
  .tuple(
    fc.constantFrom('', '~', '<', '≥', 'up to '),
    fc.integer({ min: 0, max: 99_999 }),
    fc.integer({ min: 0, max: 3 }),
    fc.constantFrom('', ' ms', ' s', '%', ' MB', ' users'),
  )
  .map(([before, digits, decimals, unit]) => `${before}${(digits / 10 ** decimals).toFixed(decimals)}${unit}`)

describe('intervals', () => {
  it('agree with themselves, and both ways', () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        const [x, y] = [intervalOf(a), intervalOf(b)]
        expect(agrees(x, x)).toBe(true)
        expect(agrees(x, y)).toBe(agrees(y, x))
      }),
    )
  })

  it('agree with what they round', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 9999, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const exact = { low: value, high: value, lowOpen: false, highOpen: false }
        expect(
          agrees(intervalOf(`${value.toFixed(decimals)} ms`), { ...exact, low: value / 1000, high: value / 1000 }),
        ).toBe(true)
      }),
    )
  })

  it.each([
    ['350 ms', '<350ms', true],
    ['350.6 ms', '<350ms', false],
    ['245 ms', '0.2449 s', true],
    ['1.2K', '1,240', true],
    ['1.2K', '1,300', false],
    ['~100', '109', true],
    ['~100', '120', false],
    ['25+', '31', true],
    ['25+', '20', false],
    ['80–300 ms', '120 ms', true],
  ])('%s beside %s: %s', (a, b, expected) => expect(agrees(intervalOf(a), intervalOf(b))).toBe(expected))

  it('add up end by end', () => {
    const sum = sumOf(['1.2 s', '0.8 s'].map(intervalOf))
    expect([sum.low, sum.high].map((end) => Number(end.toFixed(6)))).toEqual([1.9, 2.1])
  })
})
