import { expect, test } from 'vitest'
import { parseReport } from '../../../src/audit.ts'

const read = (markdown: string) => parseReport(markdown).report

test.each([
  ['The release has been thoroughly tested.', 'tested', true],
  ['All 120 tests pass.', 'passed', true],
  ['All P0/P1 issues resolved', 'resolved', true],
  ['Known risks are documented and mitigated.', 'mitigated', true],
  ['- Checkout: all tests passing', 'passed', false],
])('%s claims “%s”', (markdown, says, isOfWhole) => expect(read(markdown).claims[0]).toMatchObject({ says, isOfWhole }))

test.each([
  'All tests must pass before release.',
  'Once all tests pass we ship.',
  '## Acceptance criteria\n\n- All tests pass',
  '> All tests pass',
  'The parser should be thoroughly tested.',
])('%s claims nothing', (markdown) => expect(read(markdown).claims).toEqual([]))

test.each([
  ['- [x] Invoice export\n\n## Gate\n\n- [ ] Invoice exports', 'open-box'],
  ['- [x] Migration guide: Written\n\n## Next steps\n\n- Write the migration guide', 'to-do'],
  ['- ✅ Rate limiting\n\n## Gaps\n\n- No rate limiting on the API', 'denial'],
  ['- ✅ Invoice archive verified\n\n## Before release\n\n1. **Verify** invoice archive', 'to-test'],
  ['- [x] Invoice archive\n\n## Manual checks\n\n- [ ] Open the invoice archive (if implemented)', 'denial'],
  ['- [x] Invoice archive\n\n## Header\n\n**Pending work:** invoice archive, icons', 'denial'],
  ['- [x] Invoice archive\n\n## Parts\n\n| Part | Remaining |\n|---|---|\n| App | icons; invoice archive |', 'denial'],
])('%j is opposed', (markdown, opposition) =>
  expect(read(`## Done\n\n${markdown}\n`).links.map((link) => link.opposition)).toContain(opposition),
)

test.each([
  '- [x] Failover framework\n\n## Gate\n\n- [ ] Failover',
  '- [x] Failover procedure documented\n\n## Gate\n\n- [ ] Test the failover procedure',
  '- [x] Monitoring\n\n## Next steps\n\n- Monitor the error rate',
  '- [x] Invoice export\n- [ ] Invoice export\n',
  '- ✅ Connection pool\n\n## Notes\n\n- No connection pool drops',
  '- ✅ Invoice archive built\n\n## Next steps\n\n1. Verify the invoice archive',
  '- ✅ Invoice archive verified\n\n## After launch\n\n1. Verify the invoice archive',
  '- ✅ Invoice archive verified\n\n## Next steps\n\n1. Deploy\n2. Verify the invoice archive',
  '- [x] Invoice archive\n\n## Parts\n\n| Part | Remaining |\n|---|---|\n| App | none, invoice archive is over |',
  '- [x] Deployment guide (with sample queries)\n\n## Next steps\n\n1. **Run** the sample queries of the deployment guide',
])('%j is not opposed', (markdown) =>
  expect(read(`## Done\n\n${markdown}\n`).links.filter((link) => link.opposition !== null)).toEqual([]),
)

test.each([
  ['## Immediate actions\n\n- Add reduced motion', 'now'],
  ['## Phase 2 (2-3 days)\n\n- Add reduced motion', 'days'],
  ['## Next sprint\n\n- [ ] Add reduced motion', 'weeks'],
  ['## Roadmap\n\n- Add reduced motion', 'long-term'],
  ['- **Long-term:** Add reduced motion', 'long-term'],
  ['- Add reduced motion after launch', 'after-launch'],
])('%j is due %s', (markdown, time) => expect(read(markdown).actions[0]?.time).toBe(time))

test('thousands of lines on one thing cost no product of their number', () => {
  const lines = Array.from({ length: 400 }, (_, index) => `- [x] Invoice export ${index}\n- [ ] Invoice export`)
  const before = performance.now()
  read(lines.join('\n\ntext\n\n'))
  expect(performance.now() - before).toBeLessThan(10_000)
})
