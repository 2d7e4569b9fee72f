import { expect, test } from 'vitest'
import { applyBaseline, entriesOf } from '../../src/findings/baseline.ts'
import { parseBaseline, printBaseline } from '../../src/findings/baseline-file.ts'
import type { Finding } from '../../src/findings/finding.ts'

const point = { line: 1, column: 1, offset: 0 }
const finding = (fingerprint: string): Finding => ({
  rule: 'total-sum-mismatch',
  severity: 'error',
  message: 'Says 3',
  quote: '3',
  location: { start: point, end: point },
  related: [],
  fingerprint,
})

test('an entry takes one finding; the rest stays, and what found none is stale', () => {
  const entries = entriesOf('a.md', [finding('1'), finding('2')])
  const { findings, stale } = applyBaseline([finding('1'), finding('1'), finding('3')], entries)
  expect(findings.map(({ suppressed }) => suppressed?.by)).toEqual(['baseline', undefined, undefined])
  expect(stale.map(({ fingerprint }) => fingerprint)).toEqual(['2'])
})

test('what a comment silences needs no entry', () => {
  const silenced: Finding = { ...finding('1'), suppressed: { by: 'comment', reason: 'agreed' } }
  expect(entriesOf('a.md', [silenced])).toEqual([])
})

test('a file is read as it was printed, in a settled order', () => {
  const entries = [...entriesOf('b.md', [finding('1')]), ...entriesOf('a.md', [finding('2')])]
  expect(parseBaseline(printBaseline(entries))).toEqual(entries.toReversed())
  expect(parseBaseline(printBaseline([]))).toEqual([])
  expect(parseBaseline('{')).toBe(null)
  expect(parseBaseline('{"version":2,"findings":[]}')).toBe(null)
})
