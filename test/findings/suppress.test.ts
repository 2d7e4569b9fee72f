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

describe('at the places that stand against a claim', () => {
  const rule = 'go-with-unchecked-mandatory'
  const line = (rest: string) => `<!-- audit-reports-disable-line ${rest} -->`
  const report = (claim: string, ...boxes: string[]) =>
    `**Decision:** GO ${claim}\n\n## Required before launch\n\n- [x] Backups tested\n${boxes.map((box) => `- [ ] ${box}\n`).join('')}`
  const told = (markdown: string) =>
    auditReport(markdown)
      .findings.filter(({ suppressed }) => suppressed === undefined)
      .map(({ rule: id, location, message }) => `${location.start.line} ${id}: ${message}`)

  test('a directive that names the rule silences', () => {
    const markdown = report('', `Rollback rehearsed ${line(`${rule} -- on Monday`)}`)
    expect(told(markdown)).toEqual([])
    expect(auditReport(markdown).findings[0]?.suppressed).toEqual({ by: 'comment', reason: 'on Monday' })
    expect(auditReport(markdown).verdict?.supported).toBe(true)
  })

  test('all places need one, of whatever kind', () => {
    const some = report('', `Rollback rehearsed ${line(`${rule} -- on Monday`)}`, 'Alerts reviewed')
    expect(told(some)).toEqual([
      `1 ${rule}: Says go, but 2 mandatory boxes are open`,
      `6 unused-suppression: Silences nothing of ${rule}; ${rule} is silenced at line 1, or, by its name, at each of lines 6, 7`,
    ])
    const all = some.replace('reviewed', `reviewed ${line(`${rule} -- by Ann`)}`)
    expect(told(all)).toEqual([])
    expect(auditReport(all).findings[0]?.suppressed?.reason).toBe('on Monday; by Ann')
    expect(told(`${report('', `A b\n<!-- audit-reports-disable ${rule} -- later -->`, 'C d', 'E f')}`)).toHaveLength(2)
  })

  test('one without a rule says what it lacks', () => {
    expect(told(report('', `Rollback rehearsed ${line('-- on Monday')}`))).toEqual([
      `1 ${rule}: Says go, but a mandatory box is open: Rollback rehearsed`,
      `6 unused-suppression: Silences nothing; ${rule} is silenced at line 1, or, by its name, at line 6`,
    ])
    expect(told(report(line('-- agreed'), 'Rollback rehearsed'))).toEqual([])
  })
})

test.each([
  [
    'audit-reports-disable-nextline x',
    'There is no audit-reports-disable-nextline; did you mean audit-reports-disable-next-line?',
  ],
  ['audit-report-disable-line', 'There is no audit-report-disable-line; did you mean audit-reports-disable-line?'],
  ['audit-reports disable', 'There is no audit-reports disable; did you mean audit-reports-disable?'],
  ['audit-reports-enable total-sum-mismach', 'There is no rule total-sum-mismach; did you mean total-sum-mismatch?'],
  ['audit-reports-enable', 'Ends nothing'],
])('%s', (directive, message) => {
  const messages = auditReport(`<!-- ${directive} -->\n`).findings.map((finding) => finding.message)
  expect(messages).toContain(message)
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
