import { expect, test } from 'vitest'
import { leadingVerb } from '../../../../src/report/comparison/subject/verb.ts'

test.each([
  ['Implement keyboard navigation', 'create'],
  ['Set up alerts', 'create'],
  ['Load-test the checkout', 'check'],
  ['Verify the backups', 'check'],
  ['Monitor error rates', 'maintain'],
])('“%s” is an instruction to %s', (text, kind) => expect(leadingVerb(text)?.kind).toBe(kind))

test.each([
  'Test coverage',
  'Build: green',
  'Build completes without errors',
  'Review of the API',
  'Audit log',
  'Alerts',
])('“%s” names a thing', (text) => expect(leadingVerb(text)).toBeNull())
