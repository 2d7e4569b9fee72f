import { expect, test } from 'vitest'
import type { Finding } from '../../src/findings/finding.ts'
import { addScore, emptyScore } from './score.ts'

function finding(rule: string, line: number, against: number): Finding {
  const at = (row: number) => ({ start: { line: row, column: 1, offset: 0 }, end: { line: row, column: 2, offset: 1 } })
  const related = [{ location: at(against), quote: '', message: '' }]
  return { rule, severity: 'error', message: '', quote: '', location: at(line), related, fingerprint: '' }
}

const label = { kind: 'total-sum-mismatch', a: { line: 10 }, b: { line: 30 }, strength: 'definite' } as const

test.each([
  ['both sides, a line off', finding('anything', 31, 9), { definiteFound: 1, full: 1, half: 0 }],
  ['one side of its own rule', finding('total-sum-mismatch', 10, 50), { definiteFound: 0, full: 0, half: 1 }],
  ['one side of another rule', finding('ratio-percent-mismatch', 10, 50), { definiteFound: 0, full: 0, half: 0 }],
])('%s', (_name, found, expected) => {
  const score = emptyScore()
  addScore(score, { file: 'a.md', contradictions: [label] }, [found])
  expect(score).toMatchObject(expected)
})

test('any line of the decision is the first side of a verdict label', () => {
  const score = emptyScore()
  const gate = { ...label, kind: 'go-with-unchecked-mandatory' }
  addScore(score, { file: 'a.md', decisionLines: [3, 80], contradictions: [gate] }, [finding('x', 80, 30)])
  expect(score.full).toBe(1)
})
