import { expect, test } from 'vitest'
import { auditReport } from '../../../src/index.ts'

const rulesOf = (markdown: string) => auditReport(markdown).findings.map(({ rule }) => rule)

test.each([
  ['a fixed entry among the open ones', '## Open bugs\n\n1. Cart total wrong — FIXED\n2. Avatar broken — open\n'],
  [
    'a closed row among the remaining ones',
    '## Remaining work\n\n| Task | Status |\n|---|---|\n| Webhooks | Completed |\n| Refunds | Pending |\n',
  ],
  ['an open entry among the resolved ones', '## Resolved issues\n\n- ✅ Login loop\n- Export crash (still open)\n'],
  ['a HIGH entry among the medium ones', '## Medium issues\n\n- HIGH: tokens are logged\n- MEDIUM: no favicon\n'],
  ['what is broken among what works', '### What works well\n\n- Search\n- Upload is broken on Firefox\n'],
])('%s', (_, markdown) => {
  expect(rulesOf(markdown)).toContain('section-polarity-mismatch')
})

test.each([
  ['both in a list of what was found', '## Issues found\n\n- Login loop — fixed\n- Export crash — open\n'],
  ['figures that are to be set', '## Passing figures (to be established)\n\n- Time to detect: TBD\n'],
])('silent on %s', (_, markdown) => {
  expect(rulesOf(markdown)).not.toContain('section-polarity-mismatch')
})
