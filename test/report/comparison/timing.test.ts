import { expect, test } from 'vitest'
import { auditReport } from '../../../src/index.ts'
import { apartBy, timePhrases, together } from '../../../src/report/comparison/time/when.ts'
import { actionTimingConflict } from '../../../src/rules/action-timing-conflict.ts'

const timing = (text: string) => together(timePhrases(text)) ?? { time: null, whens: [] }

test.each([
  ['Day 4', 'Day 1', 'day'],
  ['Days 3-5', 'Week 2', 'day'],
  ['Week 1', 'Day 4', null],
  ['Phase 4', 'Phase 5', 'phase'],
  ['3 March', '28 March', 'day of year'],
  ['Q1', 'Q3', 'quarter'],
  ['Before launch', 'T+7 days', 'rough'],
  ['Immediate', 'Week 6', 'rough'],
  ['after stage 0', 'Stage 4', null],
])('%s and %s are apart by %s', (first, second, scale) => {
  expect(apartBy(timing(first), timing(second))).toBe(scale)
})

const rulesOf = (markdown: string) =>
  auditReport(markdown, { rules: [actionTimingConflict] }).findings.map(({ rule }) => rule)

test.each([
  [
    'a day in a heading and one in a label',
    '## Priority 1 (Day 1)\n\n- Configure gateway limits\n\n## Schedule\n\n**Day 4:**\n1. Gateway limits configuration\n',
  ],
  [
    'a block and a list',
    '## Plan\n\n```\nTask: Create the mail account\nDeadline: Day 1\n```\n\n## Timeline\n\n**Day 5:**\n- [ ] Create the mail account\n',
  ],
  [
    'a column of weeks and a sentence',
    '| Task | Deadline |\n|---|---|\n| Rotate database credentials | Week 1 |\n\n## Follow-up\n\nAfter launch we will rotate the database credentials.\n',
  ],
])('one task at two times: %s', (_, markdown) => {
  expect(rulesOf(markdown)).toContain('action-timing-conflict')
})

test.each([
  ['another environment', '## Week 1\n\n- Set up staging alerts\n\n## Week 3\n\n- Set up production alerts\n'],
  ['another deed', '## Day 1\n\n- Write unit tests for billing\n\n## Day 2\n\n- Review unit tests for billing\n'],
  [
    'work within its deadline',
    '```\nTask: Create the mail account\nDeadline: Day 5\n```\n\n## Timeline\n\n**Day 3:**\n- [ ] Create the mail account\n',
  ],
])('no conflict: %s', (_, markdown) => {
  expect(rulesOf(markdown)).not.toContain('action-timing-conflict')
})
