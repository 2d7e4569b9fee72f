import { expect, test } from 'vitest'
import { termsOf } from '../../../../src/report/comparison/subject/terms.ts'

const keys = (text: string) => [...termsOf(text).keys()].sort()

test.each([
  ['Load balancer', 'Load balancing'],
  ['Sign-in page', 'Login pages'],
  ['Rate limits are enforced', 'rate limiting'],
  ['CI/CD pipeline working', 'GitHub Actions'],
  ['Payment refunds implemented', 'payment refund'],
  ['webSocket reconnects', 'WebSocket reconnect'],
])('“%s” and “%s” have one key', (a, b) => expect(keys(a)).toEqual(keys(b)))

test.each([
  ['Audit logging', 'Monitoring'],
  ['Unit tests', 'Integration tests'],
  ['Penetration test', 'Security audit'],
  ['Backup', 'High availability'],
])('“%s” and “%s” are two things', (a, b) => expect(keys(a)).not.toEqual(keys(b)))

test('words of state, stop words and numbers are no terms', () =>
  expect(keys('All 12 of the v2 exports are fully working and verified')).toEqual(['export']))

test('a term keeps the words as they stand', () =>
  expect(termsOf('Sign-in over TLS certificates').get('tls')).toBe('TLS certificates'))
