import { describe, expect, it } from 'vitest'
import { numbersOf } from './read.ts'

const table = (...rows: string[]) =>
  rows.map((row, index) => (index === 0 ? `${row}\n${row.replace(/[^|]+/g, '---')}` : row)).join('\n')

describe('shares', () => {
  it.each<[string, string[]]>([
    ['18/20 (90%)', ['18/20']],
    ['18/20 passed = 90%', ['18/20']],
    ['90% (18/20)', ['18/20']],
    ['0.02% (2 errors in 10,000 requests)', ['2 of 10,000']],
    ['18/20 done, coverage 61%', []],
    ['18/20 → 95%', []],
    ['25+/25+ (100%)', []],
    ['401/403 (12%)', []],
  ])('of %s', (text, expected) => {
    expect(numbersOf(`- Result: ${text}\n`).shares.map(({ of }) => of)).toEqual(expected)
  })
})

describe('tallies', () => {
  it.each<[string, string]>([
    ['42 tests: 40 passed, 2 failed', '42 = passed 40, failed 2'],
    ['40/42 passed', '42 = passed 40'],
    ['Total: 42, Passed: 40, Skipped: 2', '42 = passed 40, skipped 2'],
    ['42 total tests, 40 passing, 1 flaky', '42 = passed 40, flaky 1'],
  ])('of %s', (text, expected) => {
    const [tally] = numbersOf(`${text}.\n`).tallies
    expect(`${tally?.total?.value} = ${tally?.parts.map(({ role, value }) => `${role} ${value}`).join(', ')}`).toBe(
      expected,
    )
  })
})

describe('sums', () => {
  it.each<[string, string, string[]]>([
    [
      'a Total row',
      table('| Suite | Tests | Rate |', '| A | 3 | 90% |', '| B | 4 | 95% |', '| Total | 7 | 93% |'),
      ['7'],
    ],
    ['blank cells', table('| Suite | Tests |', '| A | 3 |', '| B | - |', '| C | 4 |', '| Total | 7 |'), ['7']],
    ['an average row', table('| Suite | Tests |', '| A | 3 |', '| B | 4 |', '| Average | 3.5 |'), []],
    ['a last line', '- Setup: 2 h\n- Migration: 3 h\n- Total: 5 h\n', ['5 h']],
    ['a heading over parts', '## Issues (5 total)\n\n- High (2)\n- Low (3)\n', ['5']],
    ['parts in brackets', '9 pages: public (4), private (3), admin (2)\n', ['9']],
    ['counting aloud', '3 steps: build (1), test (2), ship (3)\n', []],
  ])('of %s', (_name, markdown, expected) => {
    expect(numbersOf(markdown).sums.map(({ total }) => total.text.trim())).toEqual(expected)
  })
})

describe('metrics', () => {
  it.each<[string, string, string]>([
    ['- **Line coverage:** 81%', 'Line coverage', 'actual'],
    ['We reached 99.9% uptime', 'uptime', 'actual'],
    ['Coverage of 81%', 'Coverage', 'actual'],
    ['- Coverage target: 90%', 'Coverage target', 'target'],
    ['Coverage will reach 90%', '', ''],
    ['- Timeout errors: 10', 'Timeout errors', 'actual'],
    [table('| Metric | Target | Actual |', '| Error rate | <1% | 0.4% |'), 'Error rate', 'target'],
    [table('| Metric | Status |', '| Bundle size | ✅ 40% under target |'), 'Bundle size', 'change'],
  ])('of %s', (markdown, name, role) => {
    const [metric] = numbersOf(`${markdown}\n`).metrics
    if (role === '') expect(metric?.role).not.toBe('actual')
    else expect([metric?.name, metric?.role]).toEqual([name, role])
  })

  it('know their circumstances', () => {
    const [metric] = numbersOf('- **Response time:** 120 ms (p95, 10 users, staging)\n').metrics
    expect(metric?.qualifiers).toEqual(['10 user', 'p95', 'staging'])
  })
})

describe('scores', () => {
  it('are of the whole, and newest where a change ends', () => {
    const { scores } = numbersOf('**Overall readiness:** 60% → 85%\n\n## Security\n\n- Login hardening: 70%\n')
    expect(scores.map(({ text, isNewest }) => [text, isNewest])).toEqual([['85%', true]])
  })
})

describe('criteria', () => {
  it.each<[string, string, string[]]>([
    [
      'by name',
      '## Exit criteria\n\n- Crash-free sessions ≥ 99.5 %\n\n## Results\n\n- Crash-free sessions 99.2 %\n',
      ['missed'],
    ],
    [
      'that are met',
      '## Exit criteria\n\n- Crash-free sessions ≥ 99.5 %\n\n## Results\n\n- Crash-free sessions 99.8 %\n',
      ['met'],
    ],
    [
      'beside two values',
      '## Exit criteria\n\n- Crash-free sessions ≥ 99.5 %\n\n## Pilots\n\n- Crash-free sessions 99.2 %\n- Crash-free sessions 99.8 %\n',
      [],
    ],
    [
      'in rows',
      `## Exit criteria\n\n${table('| Criterion | Result |', '| At least 97 % of orders match | 229 of 241 match |')}\n`,
      ['missed'],
    ],
  ])('%s', (_, markdown, fits) => {
    expect(numbersOf(markdown).requirements.map(({ fit }) => fit)).toEqual(fits)
  })
})

describe('failed tests', () => {
  it.each<[string, string, number[]]>([
    ['of a run', '## Tests\n\n40 tests: 38 passed, 2 failed.\n', [2]],
    ['explained', '## Tests\n\n40 tests: 38 passed, 2 failed.\n\nBoth failures are pre-existing.\n', []],
    [
      'of an earlier run',
      '## Tests\n\n40 tests: 38 passed, 2 failed.\n\n## Second run\n\n40 tests: 40 passed, 0 failed.\n',
      [],
    ],
    [
      'in a table with a total',
      `## Tests\n\n${table('| Suite | Tests | Passed | Failed |', '| A | 20 | 18 | 2 |', '| B | 20 | 20 | 0 |', '| Total | 40 | 38 | 2 |')}\n`,
      [2],
    ],
    ['of something else', '## Requests\n\n40 requests: 38 passed, 2 failed.\n', []],
  ])('%s', (_, markdown, failed) => {
    expect(numbersOf(markdown).failedTests.map((tests) => tests.failed)).toEqual(failed)
  })
})
