import { describe, expect, test } from 'vitest'
import { parseReport } from '../../src/audit.ts'

const report = (markdown: string) => parseReport(markdown).report

describe('checklists', () => {
  test.each([
    ['## Next steps\n\n1. Rotate the key\n', 'action'],
    ['## Conditions\n\n- Key rotated\n', 'condition'],
    ['## Release criteria\n\n- [ ] Key rotated\n', 'criteria'],
    ['## Pre-launch checklist\n\n- [ ] Key rotated\n', 'checklist'],
    ['## Sign-off\n\n- [ ] Security\n', 'sign-off'],
    ['## Release blockers\n\n- Key not rotated\n', 'blocker'],
    ['The key must be rotated before production.\n', 'gate'],
    ['**Pending gate:** key rotation\n', 'gate'],
  ])('%s', (markdown, kind) => {
    expect(report(markdown).checklists.map((list) => list.kind)).toEqual([kind])
  })

  test('a box in a table cell', () => {
    const markdown = '## Pre-launch checklist\n\n| Task | Done |\n|---|---|\n| Key rotated | [ ] |\n'
    expect(report(markdown).checklists[0]?.items[0]).toMatchObject({ state: 'open', obligation: 'mandatory' })
  })

  test('answers of a choice, the release itself and open boxes that say done are marked', () => {
    const markdown = '## Sign-off\n\n- [ ] GO\n- [ ] Tag the release\n- [ ] Key rotated ✅\n'
    const items = report(markdown).checklists.flatMap((list) => list.items)
    expect(items.map(({ choice, step, affirmed }) => [choice, step, affirmed])).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ])
  })

  test('the boxes below a box are its steps', () => {
    const markdown =
      '## Before launch\n\n- [ ] Cluster created\n  - [ ] Pick a region\n- Restore\n  - [ ] Run it once\n'
    const items = report(markdown).checklists.flatMap((list) => list.items)
    expect(items.filter(({ nested }) => nested).map(({ text }) => text)).toEqual(['Pick a region'])
  })
})

describe('results', () => {
  test.each([
    ['✅ PASS', 'passed'],
    ['❌ FAIL', 'failed'],
    ['Blocked', 'blocked'],
    ['Not tested', 'untested'],
    ['Planned', 'planned'],
    ['N/A', 'not-applicable'],
  ])('%s', (cell, status) => {
    const markdown = `## Test results\n\n| Test | Status |\n|---|---|\n| Login | ${cell} |\n`
    expect(report(markdown).results).toMatchObject([{ subject: 'Login', status, marked: true, statement: true }])
  })

  test.each([
    ['options', '## Options\n\n- ✅ Keep\n- ❌ Drop\n'],
    ['a list of what not to do', '## Style\n\n- ❌ Global state\n- ❌ Wildcards\n'],
    ['a before/after table', '## Runs\n\n| Test | Before | Status |\n|---|---|---|\n| Login | ✅ PASS | ❌ FAIL |\n'],
    ['a list of issues', '## Known issues\n\n- ❌ Login\n'],
  ])('%s states no result', (_, markdown) => {
    expect(report(markdown).results.filter(({ status, statement }) => status === 'failed' && statement)).toEqual([])
  })

  test('in a no-go report what did not pass is what the go waits for', () => {
    const markdown = '**Decision:** NO-GO\n\n## Test results\n\n| Test | Status |\n|---|---|\n| Login | ❌ FAIL |\n'
    expect(report(markdown).results[0]?.obligation).toBe('mandatory')
  })
})

describe('risks', () => {
  test('a register', () => {
    const markdown =
      '## Risks\n\n| ID | Risk | Likelihood | Impact | Mitigation | Owner | Status |\n|---|---|---|---|---|---|---|\n| R-1 | Slow disk | Low | High | SSD | Ann | Mitigated |\n'
    expect(report(markdown).risks).toMatchObject([
      {
        title: 'Slow disk',
        severity: 'high',
        likelihood: 'low',
        impact: 'high',
        mitigation: 'SSD',
        owner: 'Ann',
        status: 'mitigated',
      },
    ])
  })

  test.each([
    ['a summary of severities', '## Risks\n\n| Severity | Count |\n|---|---|\n| High | 3 |\n| Low | 2 |\n'],
    ['a legend', '## Severity of findings\n\n- Minor – a defect that users do not see\n'],
    ['none', '## Open risks\n\n- None\n'],
    ['parts of an issue', '## Issues\n\n**Impact:** high\n'],
  ])('%s is no risk', (_, markdown) => {
    expect(report(markdown).risks).toEqual([])
  })
})
