import fc from 'fast-check'
import { expect, test } from 'vitest'
import { repairText } from '../../../src/text/repair/index.ts'
import { damage } from './damage.ts'

const runs = { numRuns: 60 }
const words = ['crane', 'Zoë', 'größer', 'déjà', '42', 'naïve', 'señal', 'ready', 'Übergabe']
const signs = ['✅', '❌', '🚀', '→', '—', '⚠️', '“yes”', '│', '…', '≥']
const sentence = fc
  .array(fc.constantFrom(...words, ...signs), { minLength: 3, maxLength: 12 })
  .filter((parts) => parts.filter((part) => signs.includes(part)).length > 1)
  .map((parts) => parts.join(' '))
const report = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'))
const page = fc.constantFrom('windows-1252', 'macintosh', 'cp437', 'windows-1251', 'iso-8859-1', 'windows-1254')
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: fc.constantFrom(...'âÃÂðŸœ…€™”“ŒŸ鈫锛√‚ÄÐÑ?� "\'\r\n`é'), maxLength: 60 }),
)

test('repair undoes damage without loss', () => {
  fc.assert(
    fc.property(report, page, (text, name) => {
      expect(repairText(damage(text, name)).text).toBe(text)
    }),
    runs,
  )
})

test('repair never throws, and a second repair changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = repairText(text).text
      expect(repairText(once).text).toBe(once)
    }),
    { numRuns: 300 },
  )
})

test('the map never decreases, keeps the ends, and is its own inverse where nothing was repaired', () => {
  fc.assert(
    fc.property(
      fc.tuple(report, anyText).map(([one, other]) => `${damage(one, 'windows-1252')}\n${other}`),
      (original) => {
        const { text, repairs, map } = repairText(original)
        expect([map.toOriginal(0), map.toOriginal(text.length)]).toEqual([0, original.length])
        const made = repairs.filter(({ status }) => status === 'repaired')
        for (let offset = 0; offset < original.length; offset++) {
          expect(map.toRepaired(offset + 1)).toBeGreaterThanOrEqual(map.toRepaired(offset))
          if (made.some(({ span }) => offset >= span.start && offset < span.end)) continue
          expect(text[map.toRepaired(offset)]).toBe(original[offset])
          expect(map.toOriginal(map.toRepaired(offset))).toBe(offset)
        }
      },
    ),
    runs,
  )
})

test('time grows with the text, not with its square', () => {
  const measure = (times: number) => {
    const text = damage('✅ ok ❌ no 🚀 ', 'windows-1252').repeat(times)
    const start = performance.now()
    repairText(text)
    return performance.now() - start
  }
  measure(500)
  expect(measure(4000)).toBeLessThan(measure(1000) * 12 + 50)
})
