import { describe, expect, test } from 'vitest'
import { repairText } from '../../../src/text/repair/index.ts'
import { damage } from './damage.ts'

const gone = () => ''

describe('bytes that a page leaves undefined', () => {
  const line = '- ❌ Backup of the crane log → missing ✅'
  test.each([
    ['dropped', gone],
    ['replaced by U+FFFD', () => '\ufffd'],
    ['replaced by ?', () => '?'],
  ])('%s', (_, undefinedByte) => {
    expect(repairText(damage(line, 'windows-1252', undefinedByte)).text).toBe(line)
  })

  test('a space behind the dropped byte is not taken for a part of the symbol', () => {
    expect(repairText('âŒ Backup').text).toBe('❌ Backup')
    expect(repairText('- âŒ Backup\n- âœ… Restore').text).toBe('- ❌ Backup\n- ✅ Restore')
  })
})

test('a no-break space that became a space', () => {
  const line = 'Il va à la grue, déjà prête ⚠️ à 8 h'
  expect(repairText(damage(line, 'windows-1252').replaceAll('\u00a0', ' ')).text).toBe(line)
})

test('typographic quotes that were straightened', () => {
  const line = '## 📊 Crane loads 🔧 checked'
  expect(repairText(damage(line, 'windows-1252').replace(/[“”]/g, '"')).text).toBe(line)
})

test('a clean accent beside damage in one word is kept', () => {
  expect(repairText('A integra√ßão da opera√ßão está pronta').text).toBe('A integração da operação está pronta')
})

test('a guess among equals is not made but marked', () => {
  const damaged = 'ðŸ“ Crane notes âœ… done âœ…'
  const { text, repairs } = repairText(damaged)
  expect(text).toBe('ðŸ“ Crane notes ✅ done ✅')
  const doubtful = repairs.find(({ status }) => status === 'doubtful')
  expect(doubtful).toMatchObject({ span: { start: 0, end: 3 }, before: 'ðŸ“', after: 'ðŸ“' })
  expect(doubtful?.confidence).toBeLessThan(0.7)
})

test('superscripts and soft hyphens that normalisation made plain', () => {
  const line = 'La revisión técnica está lista según la nueva medición; así mañana sigue'
  expect(repairText(damage(line, 'windows-1252').normalize('NFKC').replaceAll('\u00ad', '-')).text).toBe(line)
})

test('the whole document tells how its undefined bytes were lost', () => {
  const line = '🏆 Crane score: ⭐⭐⭐⭐☆'
  expect(repairText(damage(line, 'windows-1252', () => ' ')).text).toBe(line)
})

test('dashes whose quotes were straightened: the shorter one in ranges', () => {
  const line = '## Crane log — ✅ 3 of 3 • pages 7–9'
  expect(repairText(damage(line, 'windows-1252').replace(/[“”]/g, '"')).text).toBe(line)
})

test('a single unit that mends a word', () => {
  expect(repairText('Vollst√§ndiger Kranbericht').text).toBe('Vollständiger Kranbericht')
  expect(repairText('Vollst盲ndiger Kranbericht').text).toBe('Vollständiger Kranbericht')
})

test('the second half of an emoji gets its first half back', () => {
  expect(repairText('\ude80 Launch of the crane').text).toBe('🚀 Launch of the crane')
})
