import { expect, test } from 'vitest'
import { mayBeDoubleByte } from '../../../src/text/repair/suspects.ts'

test('emoji with a selector behind them are no East Asian letters', () => {
  expect(mayBeDoubleByte('\u26a0\ufe0f Backups are not tested \u2705')).toBe(false)
})

test('a letter of these scripts among Latin ones may be damage', () => {
  expect(mayBeDoubleByte('Release \u922b approved')).toBe(true)
})
