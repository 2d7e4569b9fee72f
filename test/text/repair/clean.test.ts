import { expect, test } from 'vitest'
import { repairText } from '../../../src/text/repair/index.ts'

test.each([
  'SÃO LUÍS: OPERAÇÃO E MANUTENÇÃO',
  'Â is a letter, Â° is no unit and 7 Å is a length',
  'Åse fra Ålesund, Žofie z Čech, Ștefan din Iași',
  '√π ≈ 1,77 – §4 “gilt”',
  'Tiếng Việt: đó là một cái cần cẩu',
  'Кран «Ёж»: три чека, топ‑10, шаг за шагом',
  'Γερανός «Α»: όλα εντάξει',
  '年間計画：10枚のうち3枚を確認',
  '系统前端路由与目录权限，未通过验证',
  '크레인 상태 점검: 철 구조물 처리 완료',
  'تقرير الرافعة جاهز، والتحقق تم',
  'ﾊﾝｶｸ ｶﾀｶﾅ と ﾄｸﾃｲ ﾉ ｸﾚｰﾝ',
  'เครนพร้อมแล้ว แผนกตรวจสอบครบ',
  '크레인이 뭐? 진짜 괜찮아?확인',
  '├── loads/\n└── █████░ 80 %',
  '( ͡° ͜ʖ ͡°) ¯\\_(ツ)_/¯',
  'Line one\u2028line two\u200b with\ufeff odd \f characters\r\nand ends\rof lines',
])('leaves %j alone', (text) => {
  expect(repairText(text)).toMatchObject({ text, repairs: [] })
})

test.each([
  'The export wrote `âœ…` instead of ✅.',
  'A word such as "crÃ¨me" -> "crème" is quoted.',
  'Signs such as ✓, © and § came out as âœ“, Â© and Â§.',
  'All clean here ✅ → yes.\n\n```text\nâ€™ and â€œ\n```\n',
  'All clean here ✅ → yes.\n\n    >>> fix("â€™ and â€œ")\n',
])('leaves quoted mojibake alone: %j', (text) => {
  expect(repairText(text).text).toBe(text)
})

test('repairs code where the text outside is damaged by the same page', () => {
  const damaged = '## âœ… Ready â†’ go\n\n```sh\necho "âœ… done"\n```\n'
  expect(repairText(damaged).text).toBe('## ✅ Ready → go\n\n```sh\necho "✅ done"\n```\n')
})

test('backticks in a code block are none of Markdown', () => {
  const damaged = '## ğŸš€ Vinç hazÄ±r âœ… değil\n\n```js\nlog(`HafÄ±za dolu`)\n```\n'
  expect(repairText(damaged).text).toContain('log(`Hafıza dolu`)')
})

test('inline code alone on its line is repaired where the same page damaged far more lines outside code', () => {
  const lines = Array.from({ length: 9 }, (_, index) => `- âœ… Crane ${index} â†’ go`)
  const quoting = 'Set `KRAN=<Ã¼ber>` first'
  expect(repairText([...lines, quoting].join('\n')).text).toContain('`KRAN=<über>`')
  expect(repairText([...lines.slice(0, 3), quoting].join('\n')).text).toContain(quoting)
})
