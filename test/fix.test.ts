import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixReport } from '../src/fix.ts'

const percent = fc.integer({ min: 0, max: 120 })
const line = fc.oneof(
  fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 40 }), percent)
    .map(([part, whole, share]) => `- ${part}/${whole} (${share}%)`),
  fc
    .tuple(fc.nat(9), fc.nat(9))
    .map(([done, total]) => `## Gates (${done}/${total})\n\n- [x] Backups\n- [ ] Rollback\n`),
  fc.integer({ min: 1, max: 9 }).map((count) => `## ${count} issues found\n\n1. Slow export\n2. Slow import\n`),
  fc
    .tuple(fc.nat(2000), fc.nat(2000), fc.nat(4000))
    .map(
      ([a, b, total]) =>
        `\n| Module | Tests |\n|---|---|\n| A | ${a.toLocaleString('en')} |\n| B | ${b} |\n| Total | ${total} |\n`,
    ),
  fc.constantFrom('âœ… Backups tested â€” twice', '✅ Restored', '**Decision:** GO', '1.5 of 3 (50%)', ''),
)
const report = fc
  .tuple(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, end]) => `# Report\n\n${lines.join('\n\n')}\n`.replaceAll('\n', end))

test('what is fixed stays as it is, line by line, boxes and verdicts as they were', () => {
  fc.assert(
    fc.property(report, (text) => {
      const { after } = fixReport(text)
      expect(fixReport(after)).toEqual({ before: after, after, fixes: 0 })
      expect(after.split('\n')).toHaveLength(text.split('\n').length)
      const boxes = (some: string) => some.match(/\[[ x]\]|GO/g)
      expect(boxes(after)).toEqual(boxes(text))
    }),
    { numRuns: 60 },
  )
})

test.each([
  ['a percentage with decimals', '12/13 (71.3%)', '12/13 (92.3%)'],
  ['the ratio itself is left as it is', '8/10 (90%)', '8/10 (80%)'],
])('%s', (_name, before, after) => {
  expect(fixReport(`# Tests\n\nPassed: ${before}\n`).after).toBe(`# Tests\n\nPassed: ${after}\n`)
})

test('a tally in a heading', () => {
  const text = '# Launch\n\n## 2. Gates (3/3)\n\n- [x] Backups\n- [x] Alerts\n- [ ] Rollback\n'
  expect(fixReport(text).after).toBe(text.replace('3/3', '2/3'))
})
