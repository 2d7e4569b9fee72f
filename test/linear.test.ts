import process from 'node:process'
import { describe, expect, test } from 'vitest'
import { auditReport } from '../src/audit.ts'

/** Time over size may grow by this over three doublings; what grows with the square grows eightfold. */
const maxGrowth = 4
const sizes = [3000, 24_000]
const tries = 2

/** The least processor time of an audit in milliseconds; other processes do not count. */
function timeOf(text: string): number {
  const times = Array.from({ length: tries }, () => {
    const before = process.cpuUsage()
    auditReport(text)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

function repeated(unit: (index: number) => string): (size: number) => string {
  return (size) => {
    let text = ''
    for (let index = 0; text.length < size; index++) text += unit(index)
    return text
  }
}

const texts: readonly (readonly [string, (index: number) => string])[] = [
  ['headings', (index) => `## Heading ${index}\n`],
  ['headings and claims', (index) => `## Section ${index}\n\nAll tests passed.\n\n`],
  ['items', (index) => `- [ ] item ${index}\n`],
  ['results', (index) => `- Feature ${index}: passed\n`],
  ['paragraphs', (index) => `Test ${index} passed with 3/4 ok.\n\n`],
  ['verdicts', (index) => `Decision: GO for launch ${index}\n\n`],
  ['tables', (index) => `| a | b |\n|---|---|\n| x${index} | 12 |\n\n`],
  ['references', (index) => `see [a${index}] here\n\n[a${index}]: http://x\n\n`],
  ['comments', (index) => `<!-- audit-reports-disable-next-line a${index} -- why -->\n\n`],
  ['glyphs', () => '✅'],
  ['dots', () => '.'],
  ['one word', () => 'x'],
  ['mojibake', () => 'Ã© '],
  ['lone surrogates', () => '\uD83D'],
  ['NULs', () => '\u0000'],
  ['spaces', () => ' '],
  ['tabs', () => '\t'],
]

describe('the time of an audit grows with the size of the text', () => {
  test.each(texts)(
    '%s',
    (_name, unit) => {
      const make = repeated(unit)
      auditReport(make(sizes[0] ?? 0))
      const rates = sizes.map((size) => Math.max(timeOf(make(size)), 1) / size)
      expect(Math.max(...rates.slice(1)) / Math.max(rates[0] ?? 0, 2 / (sizes[0] ?? 1))).toBeLessThan(maxGrowth)
    },
    120_000,
  )
})

describe('what would take too long is refused at once', () => {
  test.each([
    ['block quotes', '> '],
    ['list items', '- '],
    ['emphasis', '*a_ '],
    ['links', '[a]('],
    ['strong', 'a**b'],
    ['images', '!['],
    ['tags', '<a '],
    ['code', '`a '],
    ['references', '&'],
    ['escapes', '\\'],
    ['negations', 'no '],
    ['words', 'word '],
  ])('%s', (_name, unit) => {
    const before = process.cpuUsage()
    const { findings } = auditReport(unit.repeat(100_000))
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000)
    expect(findings).toMatchObject([{ rule: 'not-audited', severity: 'error', related: [] }])
  })
})

describe('a run of one thing is read in two seconds', () => {
  test.each([
    ['numbers in a paragraph', '', '1,'],
    ['numbers in a heading', '# ', '1,'],
    ['shares in a row', '| a | b |\n|---|---|\n| x | ', '1/2 '],
    ['cells', '', '|a'],
    ['dots in an item', '- [ ] ', '.'],
    ['dashes in a heading', '# ', '—'],
    ['colons after a label', '**Status:** ', ':'],
    ['brackets in an item', '- ', '('],
  ])('%s', (_name, start, unit) => {
    const before = process.cpuUsage()
    auditReport(`# Launch\n\n${start}${unit.repeat(25_000 / unit.length)}\n`)
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000)
  })
})
