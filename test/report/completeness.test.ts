import { describe, expect, test } from 'vitest'
import { parseReport } from '../../src/audit.ts'
import type { Outline } from '../../src/outline/passage.ts'

const box = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)+\[[ xX]\]\s/
const delimiter = /^[\s>]*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/

/** The boxes and the cells of pipe tables in a text, each as `line: words`; knows nothing of Markdown but these. */
function countByEye(text: string): { boxes: number[]; cells: string[] } {
  const boxes: number[] = []
  const cells: string[] = []
  let inTable = false
  for (const [index, line] of text.split('\n').entries()) {
    if (box.test(line)) boxes.push(index + 1)
    if (delimiter.test(line)) inTable = true
    else if (!line.includes('|')) inTable = false
    else if (inTable) {
      const row = line.replace(/^[\s>]*\|/, '').replace(/\|\s*$/, '')
      for (const cell of row.split('|')) cells.push(`${index + 1}: ${wordsOf(cell)}`)
    }
  }
  return { boxes, cells }
}

function wordsOf(cell: string): string {
  return cell
    .replace(/<br>/g, ' ')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function read({ passages, text }: Outline): { boxes: number[]; cells: string[] } {
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length
  const boxes = passages.flatMap(({ leading }) =>
    leading.flatMap((mark) => (mark.kind === 'box' ? [lineOf(mark.span.start)] : [])),
  )
  const cells = passages.flatMap(({ row, span }) =>
    (row?.cells ?? []).map((cell) => `${lineOf(span.start)}: ${wordsOf(cell.prose.text.replace(/\n/g, ' '))}`),
  )
  return { boxes, cells }
}

const reports: Readonly<Record<string, string>> = {
  'nested lists': '# A\n\n- [x] one\n  - [ ] one a\n    1. [X] one a i\n- [ ] two\n\n  goes on\n- [x] three',
  'numbered and starred boxes': '# A\n\n1. [x] one\n2) [ ] two\n\n* [ ] three\n+ [x] four',
  'boxes in quotes': '# A\n\n> - [x] one\n> - [ ] two\n>\n> > - [ ] three',
  'wrapped items': '# A\n\n- [x] one that goes\n  on here\n- [ ] two that goes\non lazily\n',
  'setext headings': 'A\n=\n\n- [ ] one\n\nB\n-\n\n- [x] two',
  'a table': '# A\n\n| a | b |\n|---|---|\n| one | two |\n| **three** | `four` |',
  'a ragged table': '# A\n\n| a | b | c |\n|---|:-:|--:|\n| one |\n| one | two | three |\n| one | | three |',
  'a table without outer pipes': '# A\n\na | b\n--|--\none | two\nthree | four',
  'cells of several lines': '# A\n\n| a | b |\n|---|---|\n| one<br>more | two<br>✅ done |',
  'a table in a list': '# A\n\n- item\n\n  | a | b |\n  |---|---|\n  | one | two |\n\n- [ ] next',
  'a table in a quote': '# A\n\n> | a | b |\n> |---|---|\n> | one | two |',
  'a table after words': '# A\n\nResults:\n| a | b |\n|---|---|\n| one | two |\n\n- [ ] three',
  'Windows line ends': '# A\r\n\r\n- [x] one\r\n- [ ] two\r\n\r\n| a | b |\r\n|---|---|\r\n| one | two |\r\n',
  'front matter and footnotes': '---\nversion: 2\n---\n\n# A\n\n- [ ] one[^1]\n\n[^1]: a note\n\n- [x] two',
}

describe('every box and every cell is in the outline, on its line', () => {
  test.each(Object.entries(reports))('%s', (_name, report) => {
    const { outline } = parseReport(report)
    expect(read(outline)).toEqual(countByEye(outline.text))
  })
})

const { 'boxes in quotes': _, ...own } = reports

describe('every box is in a list of the model, but those of a quotation', () => {
  test.each(Object.entries(own))('%s', (_name, report) => {
    const { outline, report: model } = parseReport(report)
    const items = model.checklists.flatMap((list) => list.items).filter(({ stateBy }) => stateBy === 'box')
    expect(items).toHaveLength(countByEye(outline.text).boxes.length)
  })
})

test('tables and lists in HTML and panels drawn with lines are read too', () => {
  const html =
    '# A\n\n<table>\n<tr><th>Item</th><th>Status</th></tr>\n<tr><td>Login</td><td>FAILED</td></tr>\n</table>\n'
  const panel = '# A\n\n```\n┌─────────────┐\n│ ✅ Login     │\n│ ❌ Payment   │\n└─────────────┘\n```\n'
  expect(parseReport(html).report.results).toMatchObject([{ subject: 'Login', status: 'failed' }])
  const lines = parseReport(panel).outline.passages.filter(({ form }) => form === 'panel')
  expect(lines.map(({ body }) => body.text)).toEqual(['Login', 'Payment'])
})
