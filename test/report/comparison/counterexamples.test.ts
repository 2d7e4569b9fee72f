import { expect, test } from 'vitest'
import { parseReport } from '../../../src/audit.ts'

const exceptions = (markdown: string) =>
  parseReport(markdown).report.exceptions.map(({ claim, exception }) => [claim.text, exception])

const gates = '\n\n## Exit criteria\n\n| Criterion | Status |\n|---|---|\n| Restore time | ⚠️ Partial |\n'
const goals = '\n\n## Objectives\n\n| Objective | Status |\n|---|---|\n| Type safety | ✅ 90% complete |\n'
const targets =
  '\n\n| Metric | Target | Result |\n|---|---|---|\n| Frames | 60 | ✅ Target met |\n| Start | 2 s | ✅ Exceeded |\n'

test.each([
  [`All criteria met.${gates}`, 'All criteria met'],
  [`The release meets all requirements.${gates}`, 'meets all requirements'],
  [`All objectives achieved.${goals}`, 'All objectives achieved'],
  [`All targets exceeded.${targets}`, 'All targets exceeded'],
  ['All code builds and tests pass.\n\n**Test status:** Not run\n', 'All code builds and tests pass'],
  ['All tests pass.\n\n- Existing tests still passing (assumed)\n', 'All tests pass'],
  ['- ✅ Zero placeholders\n\n## Later\n\n1. Add live scoring (currently simulated)\n', 'Zero placeholders'],
  [
    'The code has been comprehensively audited.\n\n## Before launch\n\n- [ ] Security audit\n',
    'comprehensively audited',
  ],
  [
    '**Suites run:** login, search, export\n\n| Suite | Result |\n|---|---|\n| search | Not run |\n',
    'Suites run: login, search, export',
  ],
])('%j holds an exception', (markdown, claim) => expect(exceptions(markdown).map(([text]) => text)).toContain(claim))

test.each([
  `All critical criteria met.${gates}`,
  `All criteria must be met.${gates}`,
  `All goals of the team are known.${gates}`,
  `All targets met.${targets}`,
  'All tests pass.\n\n**Manual tests after launch:** not run\n',
  '- ✅ Zero placeholders\n\n## Tests\n\n- The gateway test is mocked for tests\n',
  'The code has been comprehensively audited.\n\n## After launch\n\n- [ ] Security audit\n',
  '**Suites to be run:** login, search\n\n| Suite | Result |\n|---|---|\n| search | Not run |\n',
])('%j holds none', (markdown) => expect(exceptions(markdown)).toEqual([]))
