import fc from 'fast-check'
import { expect, test } from 'vitest'
import { singleByteTables } from '../../../src/text/pages/tables.ts'
import { repairText } from '../../../src/text/repair/index.ts'
import { damage, damageEastAsian } from './damage.ts'

const runs = { numRuns: 60 }
const words = ['crane', 'Zoë', 'größer', 'déjà', '42', 'naïve', 'señal', 'ready', 'Übergabe']
const signs = ['✅', '❌', '🚀', '→', '—', '⚠️', '“yes”', '│', '…', '≥']
const sentence = fc
  .array(fc.constantFrom(...words, ...signs), { minLength: 3, maxLength: 12 })
  .filter((parts) => parts.filter((part) => signs.includes(part)).length > 1)
  .map((parts) => parts.join(' '))
const report = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'))
const page = fc.constantFrom(...(Object.keys(singleByteTables) as (keyof typeof singleByteTables)[]))
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

const westernWord = fc.constantFrom('Zoë', 'größer', 'señal', 'revisión', 'naïve', 'crane', 'ready', 'täglich')
const western = fc.array(westernWord, { minLength: 3, maxLength: 9 }).map((parts) => parts.join(' '))

test('repair undoes damage through East Asian pages', () => {
  fc.assert(
    fc.property(western, fc.constantFrom('gbk', 'cp949'), (text, page) => {
      const damaged = damageEastAsian(text, page)
      fc.pre(!/[?\ufffd]/.test(damaged))
      expect(repairText(damaged).text).toBe(text)
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

const languages: readonly (readonly string[])[] = [
  ['Tiếng', 'Việt', 'đó', 'Ấn', 'Độ', 'cần', 'cẩu', 'kiểm', 'tra', 'được', 'Â'],
  ['zażółć', 'gęślą', 'jaźń', 'część', 'Łódź', 'próba', 'już', 'są'],
  ['vinç', 'İstanbul', 'ığdır', 'ŞİŞLİ', 'çıkış', 'düşük', 'değil', 'güç'],
  ['Γερανός', 'όλα', 'εντάξει', 'Β', 'Ξ', 'σύμβολα·', '«εισαγωγικά»', 'ΑΘΗΝΑ'],
  ['เครน', 'ตรวจสอบ', 'แล้ว', 'ผ่าน', 'ไม่พบ', 'ข้อผิดพลาด', 'ที่'],
  ['L’été', '«\u00a0grue\u00a0»', 'à', 'Où', 'cœur', 'Ça', 'déjà', 'ÉTÉ', 'ß', '„ja“', 'ÄÖÜ'],
  ['Кран', 'Ёж', '«готов»', 'объезд', 'Їжак', 'під’їзд', 'В', 'РСТ', 'ещё'],
  ['起重机', '测试', '通过', '環境', '確認済み', 'クレーン', '点検', '검사', '완료', '（全部）', '、'],
  ['رافعة', 'جاهزة', 'עגורן', 'מוכן', 'क्रेन', 'तैयार', '۷۵٪'],
  ['👩‍🔧', '🇻🇳', '1️⃣', '❤️', '✔️', '🏗️', '⚠️', '👍🏽', '⭐⭐☆'],
  ['├──', '└─', '│', '█████░', '╔══╗', '║', '▁▂▃▅', '─┬─', '┌┐'],
  ['√π', '≈', '∂x/∂t', '∀x', '∈', 'ℝ', '∑', 'x²', '±', '3×', '≠', 'µs', '21', '°C', '§4', '¶7', '†', '½'],
]
const clean = fc
  .array(
    fc
      .constantFrom(...languages)
      .chain((words) =>
        fc.array(fc.constantFrom(...words, 'ok', '42', '-', '|', '"x"', "it's"), { minLength: 1, maxLength: 9 }),
      ),
    { minLength: 1, maxLength: 5 },
  )
  .map((lines) => lines.map((words) => words.join(' ')).join('\n'))

test('clean text of many languages and signs stays as it is', () => {
  fc.assert(
    fc.property(clean, (text) => {
      expect(repairText(text)).toMatchObject({ text, repairs: [] })
    }),
    { numRuns: 1500 },
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
