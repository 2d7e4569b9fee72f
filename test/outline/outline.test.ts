import { describe, expect, test } from 'vitest'
import { readOutline } from '../../src/outline/outline.ts'
import { parse } from '../../src/outline/parse.ts'
import type { Passage } from '../../src/outline/passage.ts'

const outlineOf = (text: string) => readOutline(parse(text), text)
const passagesOf = (text: string) => outlineOf(text).passages
const marksOf = ({ leading, trailing }: Passage) =>
  [...leading, ...trailing].map((mark) =>
    mark.kind === 'box' ? (mark.ticked ? '[x]' : '[ ]') : mark.kind === 'glyph' ? mark.glyph : `[${mark.word}]`,
  )
const contextOf = (passage: Passage | undefined) => passage?.context.map(({ kind, text }) => `${kind}: ${text}`)

describe('marks', () => {
  test.each([
    ['- [ ] Backups', ['[ ]'], 'Backups'],
    ['- [X] Backups', ['[x]'], 'Backups'],
    ['1. [ ] Backups', ['[ ]'], 'Backups'],
    ['- ✅ Backups', ['✅'], 'Backups'],
    ['- Backups ✅', ['✅'], 'Backups'],
    ['- [x] ✅ Backups tested ⚠️', ['[x]', '✅', '⚠'], 'Backups tested'],
    ['- [PASS] Backups', ['[PASS]'], 'Backups'],
    ['- ☑ Backups', ['[x]'], 'Backups'],
    ['☐ Backups', ['[ ]'], 'Backups'],
    ['## 🚀 Launch', ['🚀'], 'Launch'],
    ['- [link](http://example.org) first', [], 'link first'],
    ['- 👩‍💻 Backups', ['👩‍💻'], 'Backups'],
    ['- 3 of 4 done', [], '3 of 4 done'],
  ])('%s', (text, marks, words) => {
    const [passage] = passagesOf(text)
    expect(passage && marksOf(passage)).toEqual(marks)
    expect(passage?.body.text).toBe(words)
  })
})

describe('fields', () => {
  test.each([
    ['**Status:** READY', 'Status', 'READY'],
    ['**Status**: READY', 'Status', 'READY'],
    ['Status: READY', 'Status', 'READY'],
    ['- **Status:** ✅ READY', 'Status', '✅ READY'],
    ['### Verdict: NO-GO', 'Verdict', 'NO-GO'],
    ['状态：通过', '状态', '通过'],
    ['Date: 2025-11-02 10:30', 'Date', '2025-11-02 10:30'],
  ])('%s', (text, key, value) => {
    const field = passagesOf(text)[0]?.field
    expect([field?.key.text, field?.value.text]).toEqual([key, value])
  })

  test.each(['See https://example.org/a', 'At 10:30 it failed', 'It worked. Note: not on Mondays', '`a: b` is YAML'])(
    'no field in %s',
    (text) => expect(passagesOf(text)[0]?.field).toBeNull(),
  )
})

describe('lines of a paragraph', () => {
  test.each([
    ['**Date:** today\n**Status:** GO', ['Date: today', 'Status: GO']],
    ['✅ one\n✅ two', ['✅ one', '✅ two']],
    ['a sentence that\nwraps', ['a sentence that\nwraps']],
    ['first  \nsecond', ['first', 'second']],
    ['**Conclusion**\nAll is well', ['Conclusion', 'All is well']],
    ['Status:\nREADY', ['Status:\nREADY']],
  ])('%j', (text, lines) => {
    expect(passagesOf(text).map(({ prose }) => prose.text)).toEqual(lines)
  })

  test('lines that all bear marks are a list', () => {
    const { lists } = outlineOf('✅ one\n✅ two\n❌ three')
    expect(lists.map(({ kind, items }) => [kind, items.length])).toEqual([['lines', 3]])
  })
})

describe('context', () => {
  const text = `# Report
## Checks
**Required:**

- parent
  - child

Then we need:

- item

After that.

- free`
  test('from the inside out: parents, lead-in, bold line, headings', () => {
    const find = (words: string) => passagesOf(text).find(({ body }) => body.text === words)
    expect(contextOf(find('child'))).toEqual([
      'parent: parent',
      'bold: Required:',
      'heading: Checks',
      'heading: Report',
    ])
    expect(contextOf(find('item'))).toEqual(['lead-in: Then we need:', 'heading: Checks', 'heading: Report'])
    expect(contextOf(find('free'))).toEqual(['heading: Checks', 'heading: Report'])
  })

  test('two top headings in a row are one title, a later one opens another report', () => {
    const parts = outlineOf('# A\n# B\ntext\n# C\ntext').sections.map(({ part }) => part)
    expect(parts).toEqual([0, 0, 0, 1])
  })

  test('a section ends at the next heading of its depth or lower', () => {
    const source = '# A\n## B\nb\n## C\nc\n'
    const spans = outlineOf(source)
      .sections.slice(1)
      .map(({ span }) => source.slice(span.start, span.end))
    expect(spans).toEqual([source, '## B\nb\n', '## C\nc\n'])
  })
})

describe('blocks', () => {
  test('rows have cells with marks and know their header', () => {
    const [row] = passagesOf('| Check | Status |\n|---|---|\n| Backup | ✅ **PASS** |')
    expect(row?.row?.grid.header.map(({ body }) => body.text)).toEqual(['Check', 'Status'])
    expect(row?.row?.cells.map(({ leading, body }) => [leading.length, body.text])).toEqual([
      [0, 'Backup'],
      [1, 'PASS'],
    ])
  })

  test('a ragged row keeps the cells that it has', () => {
    const rows = passagesOf('| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |')
    expect(rows.map(({ row }) => row?.cells.map(({ body }) => body.text))).toEqual([['1'], ['1', '2', '3']])
  })

  test('an HTML table is a table', () => {
    const html =
      '<table>\n<tr><th>Check</th><th>Status</th></tr>\n<tr><td>Backup</td><td>✅ <b>PASS</b></td></tr>\n</table>'
    const [row] = passagesOf(html)
    expect(row?.prose.text).toBe('Backup | ✅ PASS')
    expect(html.slice(row?.row?.cells[1]?.span.start, row?.row?.cells[1]?.span.end)).toBe('✅ <b>PASS')
  })

  test('a panel yields its lines without the frame, code yields none', () => {
    const panel = '```\n╔════╗\n║ STATUS: GO ║\n╚════╝\n```\n\n```js\nconst status = "GO"\n```'
    const { passages, fences } = outlineOf(panel)
    expect(passages.map(({ form, field }) => [form, field?.value.text])).toEqual([['panel', 'GO']])
    expect(fences.map(({ kind }) => kind)).toEqual(['panel', 'code'])
  })

  test('a last fence that nobody closes is read as the Markdown it holds', () => {
    const text = '# A\n```bash\nls\n```\n\n```\n## Result\n\n- [x] one\n- [ ] two\n'
    expect(passagesOf(text).map(({ form }) => form)).toEqual(['heading', 'heading', 'item', 'item'])
  })

  const labels = '**Owner:** Ann\n\n**Status:** done\n\n**Risk:** low\n'

  test.each([
    ['a fence around report text', `# A\n\n\`\`\`\n## One\n\n## Two\n\n${labels}\`\`\`\n`],
    ['a stray fence', `# A\n\n\`\`\`\`\n\n## One\n\n## Two\n\n${labels}\n\`\`\`go\nf()\n\`\`\`\`\n`],
    ['a fence around the whole', `\`\`\`markdown\n# A\n\n## One\n\n## Two\n\n${labels}\`\`\`\n`],
  ])('%s is read as the Markdown it holds', (_, text) => {
    expect(passagesOf(text).map(({ form }) => form)).toEqual(['heading', 'heading', 'heading', 'line', 'line', 'line'])
  })

  test('a sample report in a fence is not read', () => {
    const text = `# A\n\nWrite:\n\n\`\`\`markdown\n## One\n\n## Two\n\n${labels}\`\`\`\n\nAll of it is checked before it is sent to the board, and kept.\n`
    expect(passagesOf(text).filter(({ form }) => form === 'heading')).toHaveLength(1)
  })

  test('comments are kept apart', () => {
    const { comments, passages } = outlineOf('<!-- audit: off -->\n\ntext')
    expect(comments.map(({ text }) => text)).toEqual(['audit: off'])
    expect(passages).toHaveLength(1)
  })

  test('front matter yields fields and no passages', () => {
    const { frontMatter, passages } = outlineOf('---\nstatus: GO\n---\n\ntext')
    expect(frontMatter.map(({ key, value }) => [key.text, value.text])).toEqual([['status', 'GO']])
    expect(passages).toHaveLength(1)
  })
})

test('the span of a line holds its markup', () => {
  const text = '> **Status:** `GO`\n'
  const [line] = passagesOf(text)
  expect(text.slice(line?.span.start, line?.span.end)).toBe('**Status:** `GO`')
})
