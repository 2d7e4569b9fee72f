import { describe, expect, test } from 'vitest'
import { auditReport } from '../../src/audit.ts'
import type { Rule } from '../../src/rules/rule.ts'

const totals: Rule = {
  id: 'total-sum-mismatch',
  title: 'A heading is a claim',
  why: 'To have something to silence.',
  silent: 'Never.',
  family: 'numbers',
  severity: 'error',
  *check({ sections }) {
    for (const section of sections) yield { at: section, against: [section], data: {} }
  },
  message: () => 'A heading',
  examples: { clean: [], flagged: {} },
}

function audit(markdown: string) {
  return auditReport(markdown, { rules: [totals] }).findings.map(({ rule, location, suppressed }) => ({
    rule,
    line: location.start.line,
    reason: suppressed?.reason ?? null,
  }))
}

describe('silences', () => {
  test.each([
    ['the next line', '<!-- audit-reports-disable-next-line total-sum-mismatch -- agreed -->\n# A', 2],
    ['the next line that has words', '<!-- audit-reports-disable-next-line -- agreed -->\n\n# A', 3],
    ['its own line', '# A <!-- audit-reports-disable-line total-sum-mismatch -- agreed -->', 1],
    ['what follows', '<!-- audit-reports-disable total-sum-mismatch -- agreed -->\n\n# A', 3],
    ['the whole file', '# A\n\n<!-- audit-reports-disable-file -- agreed -->', 1],
  ])('%s', (_name, markdown, line) => {
    expect(audit(markdown)).toEqual([{ rule: 'total-sum-mismatch', line, reason: 'agreed' }])
  })

  test('nothing after enable', () => {
    const markdown = '<!-- audit-reports-disable -- agreed -->\n# A\n\n<!-- audit-reports-enable -->\n# B'
    expect(audit(markdown).map(({ reason }) => reason)).toEqual(['agreed', null])
  })
})

test.each([
  [
    'unused-suppression',
    'Words.\n\n<!-- audit-reports-disable-next-line total-sum-mismatch -- agreed -->\nMore words.',
  ],
  ['unknown-rule-in-suppression', 'Words.\n\n<!-- audit-reports-disable-file total-sum-mismach -- agreed -->'],
])('%s is reported', (check, markdown) => {
  expect(audit(markdown)).toEqual([{ rule: check, line: 3, reason: null }])
})

test('a missing reason is reported, and the finding stays silenced', () => {
  expect(audit('<!-- audit-reports-disable-next-line -->\n# A').map(({ rule, reason }) => [rule, reason])).toEqual([
    ['suppression-without-reason', null],
    ['total-sum-mismatch', ''],
  ])
})

test.each([
  ['a fence', '```md\n<!-- audit-reports-disable -- agreed -->\n```\n\n# A'],
  ['inline code', '`<!-- audit-reports-disable -- agreed -->` silences.\n\n# A'],
])('%s is no directive', (_name, markdown) => {
  expect(audit(markdown)).toMatchObject([{ rule: 'total-sum-mismatch', reason: null }])
})
