import { describe, expect, test } from 'vitest'
import { singleByteTables } from '../../../src/text/pages/tables.ts'
import { repairText } from '../../../src/text/repair/index.ts'
import { damage, damageEastAsian } from './damage.ts'

const lines = [
  '## 🚀 Harbour switch-over — last check ✅',
  '- ✅ Crane sensors report “ok” → logged',
  'Größe geprüft, Ærø und Åbo bestätigt',
  'Жители порта ждут отчёт сегодня',
  '└── logs/ — 7 files ✓',
]
const pages = Object.keys(singleByteTables) as (keyof typeof singleByteTables)[]

describe.each(pages)('%s', (page) => {
  test.each(lines)('undoes the damage to %s', (line) => {
    expect(repairText(damage(line, page)).text).toBe(line)
  })

  test('tables hold 128 characters', () => {
    expect(singleByteTables[page]).toHaveLength(128)
  })
})

test.each([
  ['gbk', 'Señor Muñoz aprobó la revisión técnica'],
  ['gbk', 'Ждём отчёт о нагрузке'],
  ['cp932', 'Señor Muñoz aprobó la revisión técnica'],
  ['cp950', 'Aprobó la revisión técnica'],
  ['cp949', 'Señor Muñoz aprobó la revisión técnica'],
] as const)('%s: undoes the damage to %s', (page, line) => {
  expect(repairText(damageEastAsian(line, page)).text).toBe(line)
})

test.each([
  ['windows-1252', 'windows-1252'],
  ['windows-1252', 'macintosh'],
  ['macintosh', 'windows-1252'],
  ['cp437', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
] as const)('undoes %s and then %s', (first, second) => {
  const line = '⚠️ Zoë’s crane → stopped, 3 × retried ✅'
  const repaired = repairText(damage(damage(line, first), second))
  expect(repaired.text).toBe(line)
  expect(Math.max(...repaired.repairs.map(({ layers }) => layers))).toBe(2)
})

test.each([3, 4, 5])('undoes %d layers', (layers) => {
  const line = 'Señor Muñoz’s report ✅'
  const damaged = Array.from({ length: layers }).reduce<string>((text) => damage(text, 'windows-1252'), line)
  const repaired = repairText(damaged)
  expect(repaired.text).toBe(line)
  expect(Math.max(...repaired.repairs.map((repair) => repair.layers))).toBe(layers)
})
