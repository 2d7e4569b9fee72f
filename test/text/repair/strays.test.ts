import fc from 'fast-check'
import { expect, test } from 'vitest'
import { repairText } from '../../../src/text/repair/index.ts'

const doubtsOf = (text: string) => repairText(text).repairs.filter(({ status }) => status === 'doubtful')

test.each([
  ['Crane \ufffd ready', '\ufffd'],
  ['a control \u0090\u009d left', '\u0090\u009d'],
  ['- \u0005 Crane checked', '\u0005'],
  ['Notes âœ and more', 'âœ'],
  ['ðŸ“ Crane notes', 'ðŸ“'],
  ['起重机鈥?检查', '鈥?'],
  ['크레인?셲 점검', '?셲'],
  ['Zoe N+¦+¬ez', '+¦+¬'],
  ['רא×ש העגורן', '×'],
])('%j holds damage that nothing names', (text, before) => {
  expect(repairText(text).text).toBe(text)
  expect(doubtsOf(text)).toMatchObject([{ before, after: before }])
})

test('letters that Chinese hardly uses, before signs of loss over and over', () => {
  const torn = '检查绗?，通过绱?，完成濞?，正常'
  expect(doubtsOf(torn)).toHaveLength(3)
  expect(doubtsOf('检查绗?，通过')).toEqual([])
})

test.each([
  'U+FFFD is the replacement character \ufffd, which decoders write',
  "case 0xfffd: // '\ufffd'",
  'The export wrote `\ufffd` there',
  '\u001b[32mpassed\u001b[0m',
  'Café™, “à” and l’été…',
  '你觉得呢?好吗?行吧?',
  '뭐? 진짜?확인',
])('%j shows none', (text) => {
  expect(repairText(text)).toMatchObject({ text, repairs: [] })
})

test('what is left in doubt is told again of the repaired text', () => {
  const unnamed = fc.constantFrom('\ufffd', 'ðŸ“', 'âœ', '鈥?', '\u009d')
  const sure = fc.constantFrom('âœ…', 'â†’', 'Ã©tÃ©', 'crane', 'Ã¼ber')
  const line = fc.array(fc.oneof(unnamed, sure), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' x '))
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const first = repairText(lines.join('\n'))
      const again = repairText(first.text)
      expect(again.text).toBe(first.text)
      for (const { span, status } of first.repairs) {
        if (status === 'repaired') continue
        const place = first.map.toRepaired(span.start)
        expect(again.repairs.some(({ span: { start, end } }) => start <= place && place < end)).toBe(true)
      }
    }),
    { numRuns: 200 },
  )
})
