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

describe('characters of a console page fitted into windows-1252', () => {
  test.each(['## =ƒÜÇ Crane log GÇö last check G£à', '- GÜán+Å Hook missing GåÆ 3 +ù retried', 'G£à'])(
    '%s',
    (damaged) => {
      const line = { '#': '## 🚀 Crane log — last check ✅', '-': '- ⚠️ Hook missing → 3 × retried', G: '✅' }
      expect(repairText(damaged).text).toBe(line[damaged[0] as keyof typeof line])
    },
  )

  test('what has several originals stays, and is marked', () => {
    const { text, repairs } = repairText('- G£à Caf+¬ ferm+¬ -¦ 3 G£à')
    expect(text).toBe('- ✅ Caf+¬ ferm+¬ -¦ 3 ✅')
    expect(repairs.filter(({ status }) => status === 'doubtful').map(({ before }) => before)).toEqual([
      '+¬',
      '+¬',
      '-¦',
    ])
  })
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

describe('sequences that an East Asian page tore', () => {
  test.each([
    ['a byte replaced', '**Kran:** 馃煚 mittel 鈫� 馃煝 niedrig', '**Kran:** 🟠 mittel → 🟢 niedrig'],
    ['the lead byte replaced', '- ?쐟 Kran gepr체ft ?쐯', '- ✅ Kran geprüft ✓'],
    ['a space swallowed', '馃棏锔?Alte Kr盲ne abgebaut', '🗑️ Alte Kräne abgebaut'],
    ['a line end swallowed', '馃棏锔?Alte\n鐩樺綍锛?1. 鏁版嵁\n2. 閰嶇疆', '🗑️ Alte\n盘录：\n1. 数据\n2. 配置'],
  ])('%s', (_, damaged, text) => {
    expect(repairText(damaged).text).toBe(text)
  })

  test('what has several originals stays, and is marked', () => {
    const { text, repairs } = repairText('- 馃煛 鏁版嵁搴擄紝鍔?\n- 鏁版嵁搴擄紝閰嶇疆')
    expect(text).toBe('- 🟡 数据库，鍔?\n- 数据库，配置')
    expect(repairs.filter(({ status }) => status === 'doubtful')).toMatchObject([{ before: '鍔?', after: '鍔?' }])
  })
})

test('a rare symbol is not guessed where others are as likely', () => {
  const damaged = 'ðŸŒ� Crane maps â€” done âœ…'
  expect(repairText(damaged).text).toBe('ðŸŒ� Crane maps — done ✅')
})

test('spaces stay where the no-break spaces of the same damage stand', () => {
  const line = '결정: 출시를 미루고 승인을 기다림'
  expect(repairText(damage(line, 'windows-1252', () => ' ')).text).toBe(line)
})

test('half an emoji that could be several stays, and is marked', () => {
  expect(repairText('Crane \udfff and \ud83d').repairs).toMatchObject([
    { status: 'doubtful', before: '\udfff' },
    { status: 'doubtful', before: '\ud83d' },
  ])
})
