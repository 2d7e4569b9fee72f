import { expect, it } from 'vitest'
import { numbersOf } from '../read.ts'

const text = ({ text }: { text: string }) => text.trim()
const sumOf = (report: string): string | null => {
  const [sum] = numbersOf(report).sums
  return sum === undefined ? null : `${text(sum.total)} = ${sum.parts.map(text).join(' + ')}`
}

it.each([
  ['## Portal (30 pages)\n\n- News: 12 pages\n- Shop: 9 pages\n- Help: 4 pages\n', '30 = 12 + 9 + 4'],
  ['## Portal: 30 pages\n\n### News - 12 pages\n\n### Shop - 9 pages\n\n### Help - 4 pages\n', '30 = 12 + 9 + 4'],
  ['**Sprint (5 hours)**\n\n- [ ] Keys (2 h)\n- [ ] Seeds (3 h)\n- [ ] Docs (1 h)\n', '5 hours = 2 h + 3 h + 1 h'],
  ['## Portal (30 pages)\n\n- News: 12 pages\n- Shop: 9 pages\n- Help\n', null],
  ['## Portal (30 pages)\n\n- Cached pages: 12 pages\n- Public pages: 9 pages\n- Slow pages: 4 pages\n', null],
  ['## Upload limits (30 files)\n\n- Images: 12 files\n- Videos: 9 files\n- Notes: 4 files\n', null],
  ['## Ramp (30 users)\n\n- Start: 10 users\n- Middle: 20 users\n- End: 30 users\n', null],
])('the sizes of what %j announces', (report, expected) => {
  expect(sumOf(report)).toBe(expected)
})

it.each([
  ['We found 18 defects:\n\n- 2 critical\n- 5 high\n- 6 low\n', '18 = 2 + 5 + 6'],
  ['We found 18 defects:\n\n- Critical: 2\n- High: 5\n- Low: 6\n', '18 = 2 + 5 + 6'],
  ['We found 18 defects. Still open:\n\n- Critical: 2\n- High: 5\n- Low: 6\n', null],
])('the severities that %j lists', (report, expected) => {
  expect(sumOf(report)).toBe(expected)
})

const groups = '| Group | Routes |\n|---|---|\n| News | 12 |\n| Shop | 9 |\n| Help | 4 |\n'

it.each([
  [groups, '30 = 12 + 9 + 4'],
  [`${groups}| Overall | 25 |\n`, '25 = 12 + 9 + 4'],
  [groups.replace('Routes', 'Score'), null],
])('the column of a table under what it announces', (table, expected) => {
  expect(sumOf(`## Portal (30 routes)\n\n${table}`)).toBe(expected)
})

const work = (...efforts: string[]) => efforts.map((effort, index) => `### Part ${index}\n\n${effort}\n\n`).join('')

it.each([
  ['**Effort:** 3 h', 'Total effort: 4 h', '4 h = 2 h + 3 h'],
  ['**Effort:** 3 h', 'Total timeline: 4 h', null],
  ['**Effort:** 3 h', 'Total effort: 3 h', null],
  ['**Effort:** 3 h (in parallel)', 'Total effort: 4 h', null],
])('the efforts of sections %j against %j', (second, total, expected) => {
  expect(sumOf(`## Work\n\n${work('**Effort:** 2 h', second)}## Summary\n\n**${total}**\n`)).toBe(expected)
})

it.each([
  [
    'Suite     Cases  Done\nreader       12    12\nwriter        9     9\n---------------\nTotal        23    21\n',
    '23 = 12 + 9',
  ],
  ['Stage     Mean\nreader       12\nwriter        9\nTotal        23\n', null],
  ['reader is slow\nTotal        23\n', null],
])('the total of lines that are set with spaces', (lines, expected) => {
  expect(sumOf(`\`\`\`\n${lines}\`\`\`\n`)).toBe(expected)
})
