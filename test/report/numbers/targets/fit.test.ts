import { describe, expect, it } from 'vitest'
import { plainProse } from '../../../../src/outline/prose.ts'
import type { Better } from '../../../../src/report/numbers/statistic.ts'
import { fitOf } from '../../../../src/report/numbers/targets/fit.ts'
import type { Amount } from '../../../../src/report/quantity/quantity.ts'
import { readQuantities } from '../../../../src/report/quantity/scan.ts'

function amount(text: string): Amount {
  const quantity = readQuantities(plainProse(`: ${text}`, 0, text.length + 2))[0]
  if (quantity?.kind !== 'amount') throw new Error(`no amount in ${text}`)
  return quantity
}

describe('a value and its target', () => {
  it.each<[string, string, Better | null, string | null]>([
    ['145ms', '<200ms', null, 'met'],
    ['245ms', '<200ms', null, 'missed'],
    ['200ms', '<200ms', null, 'edge'],
    ['200ms', '≤200ms', null, 'met'],
    ['80-300ms', '<300ms', null, 'edge'],
    ['80-400ms', '<300ms', null, 'partly'],
    ['<350ms', '<500ms', null, 'met'],
    ['<500ms', '<350ms', null, null],
    ['99.95%', '≥99.9%', null, 'met'],
    ['99.5%', '>99.9%', null, 'missed'],
    ['85%', '80%', 'more', 'met'],
    ['71%', '80%', 'more', 'missed'],
    ['71%', '80%', null, null],
    ['1.2s', '800ms', 'less', 'missed'],
    ['40 users', '50%', 'more', null],
  ])('%s against %s (%s is better): %s', (actual, target, better, expected) => {
    expect(fitOf(amount(actual), amount(target), better)).toBe(expected)
  })
})
