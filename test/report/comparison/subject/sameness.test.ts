import { expect, test } from 'vitest'
import { plainProse } from '../../../../src/outline/prose.ts'
import { compareSubjects } from '../../../../src/report/comparison/subject/sameness.ts'
import { subjectOfText } from '../../../../src/report/comparison/subject/subject.ts'

const compare = (a: string, b: string) =>
  compareSubjects(subjectOfText(plainProse(a, 0, a.length)), subjectOfText(plainProse(b, 0, b.length)))

test.each([
  ['SEC-014 token refresh', 'SEC-014 refresh of tokens', 4, 'id'],
  ['Invoice export', 'Exports of invoices', 4, 'equal'],
  ['Invoice export crash', 'Crash in the invoice export of June', 3, 'contained'],
  ['Documentation and checkout', 'Checkout', 3.5, 'part'],
  ['Migration guide', 'Migration guide from v1 to v2', 3.5, 'equal'],
])('“%s” and “%s” are one thing', (a, b, strength, by) => expect(compare(a, b)).toMatchObject({ strength, by }))

test.each([
  ['Push notifications on iOS', 'Push notifications on Android', 'platform'],
  ['Phase 1 rollout', 'Phase 2 rollout', 'phase'],
  ['Config in parser.ts', 'Config in lexer.ts', 'file'],
  ['TC-06 checkout', 'TC-10 checkout', 'id'],
  ['User data', 'Test data', 'weak words'],
  ['Invoice export', 'Payment callback', 'no word'],
])('“%s” and “%s” are two things: %s', (a, b) => expect(compare(a, b)).toBeNull())

test('a thing and its runbook differ in kind', () =>
  expect(compare('Error handling', 'Error handling runbook')?.differsInKind ?? true).toBe(true))

test('what one side qualifies costs half a step', () =>
  expect(compare('Session cache', 'Session cache on staging')).toMatchObject({ isOneSided: true, strength: 2.5 }))
