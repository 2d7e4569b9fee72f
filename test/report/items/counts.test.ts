import { describe, expect, test } from 'vitest'
import { readOutline } from '../../../src/outline/outline.ts'
import { parse } from '../../../src/outline/parse.ts'
import { readCounts } from '../../../src/report/items/counts.ts'
import { readItems } from '../../../src/report/items/items.ts'
import { readStandings } from '../../../src/report/items/standing.ts'
import type { Count } from '../../../src/report/model/count.ts'

function countsOf(markdown: string): Count[] {
  const outline = readOutline(parse(markdown), markdown)
  const standings = readStandings(outline)
  return readCounts(outline, standings, readItems(outline, standings))
}

const boxes = '- [x] Widget\n- [x] Gadget\n- [ ] Gizmo\n'

describe('tallies', () => {
  test.each([
    ['## Security (2/3)', [2, 3]],
    ['## Security: 2/3 complete', [2, 3]],
    ['## Security [2/3]', [2, 3]],
    ['## Functions (25+/25+)', [25, 25]],
    ['## Readiness 9/10', null],
    ['## Score: 85/100', null],
    ['## Phase 2/3', null],
    ['## Support 24/7', null],
    ['## Week of 12/11/2025', null],
  ])('%s', (heading, tally) => {
    const [count] = countsOf(`${heading}\n\n${boxes}`)
    expect(count === undefined ? null : [count.done, count.total]).toEqual(tally)
  })
})

describe('announced numbers', () => {
  test.each([
    ['## 3 open issues', 3],
    ['## Findings (12)', 12],
    ['## Blockers: 4 total', 4],
    ['## All four gates', 4],
    ['The following 4 checks:', 4],
    ['**Settings** (5):', 5],
    ['## Screens (✅ 7 new screens)', 7],
    ['## 5 focus areas (4–6 hours in all)', 5],
    ['- 6 service contracts:', 6],
    ['The detector looks for three signals:', 3],
    ['## 🔐 9 improvements (all in place)', 9],
    ['## Guide (12 pages)', null],
    ['## Rollout (3 weeks)', null],
    ['Complete the remaining 2 screens:', null],
    ['## Phase 3 tasks', null],
    ['## Next 6 months', null],
    ['## Top 5 issues', null],
    ['## 2–4 issues', null],
    ['## 90 % of 12 files', null],
  ])('%s', (text, total) => {
    const list = text.startsWith('- ') ? '  - Widget\n  - Gadget\n' : '\n- Widget\n- Gadget\n'
    expect(countsOf(`${text}\n${list}`)[0]?.total ?? null).toBe(total)
  })

  test.each([
    ['All 9 services including:', '- auth\n- mail\n- And 6 more...\n', 8],
    ['All 9 services including:', '- auth\n- mail\n- And 6+ more\n', null],
    ['All 9 services including:', '- auth\n- mail\n', null],
    ['## 9 services', '- auth\n- mail\n', 2],
  ])('%s %j', (text, list, natural) => {
    const [count] = countsOf(`${text}\n\n${list}`)
    expect(count?.covers.find((cover) => cover.natural)?.total ?? null).toBe(natural)
  })

  test('one file named twice is one file', () => {
    const [count] = countsOf('## Fixed (2 files)\n\n1. login.ts – loop\n2. login.ts – imports\n3. cart.ts – total\n')
    expect(count?.covers.map(({ total }) => total)).toContain(2)
  })

  test('names after a number', () => {
    const lists = ['- High (2): outage, data loss\n- Low (4): typo, delay, noise\n', '- Low (4): typo, delay, noise\n']
    expect(lists.map((list) => countsOf(list).map(({ total, covers }) => [total, covers[0]?.total]))).toEqual([
      [
        [2, 2],
        [4, 3],
      ],
      [[4, 3]],
    ])
  })

  test('a summary of severities speaks of what bears them', () => {
    const summary = '| Severity | Count |\n|---|---|\n| High | 2 |\n| Low | 1 |\n\n'
    const findings = ['High', 'Low', 'Low'].map((severity) => `## Finding\n\n**Severity:** ${severity}\n\n`).join('')
    const rows = '## All\n\n| Id | Severity |\n|---|---|\n| 1 | High |\n| 2 | Low |\n| 3 | Low |\n'
    for (const listed of [findings, rows])
      expect(countsOf(summary + listed).map(({ total, covers }) => [total, covers[0]?.total])).toEqual([
        [2, 1],
        [1, 2],
      ])
  })

  test('a remainder line adds its number', () => {
    const [count] = countsOf('## 5 files\n\n- a.ts\n- b.ts\n- and 3 more\n')
    expect(count?.covers.map(({ total }) => total)).toContain(5)
  })

  test('the entries’ own numbers are one way to count', () => {
    const [count] = countsOf('## Findings: 7 total\n\n- High (3)\n- Low (4)\n')
    expect(count?.covers.map(({ total }) => total)).toContain(7)
  })

  test('names in a parenthesis', () => {
    const [count] = countsOf('- Test files: 2 (a.test.ts, b.test.ts, c.test.ts)\n')
    expect(count?.covers.map(({ total }) => total)).toEqual([3])
  })

  test('identifiers that a heading spans', () => {
    const [count] = countsOf('## Findings F-1 through F-3\n\n### F-3 Slow disk\n\nText.\n')
    expect([count?.total, count?.covers[0]?.total]).toEqual([3, 1])
  })

  test('a summary of severities speaks of the section of that name', () => {
    const markdown =
      '| Severity | Count |\n|---|---|\n| High | 2 |\n\n## HIGH issues\n\n1. Slow disk\n2. Wrong totals\n3. Loop\n'
    expect(countsOf(markdown).map(({ kind, total, covers }) => [kind, total, covers[0]?.total])).toEqual([
      ['severity', 2, 3],
    ])
  })
})

describe('numbers that stand elsewhere than the things', () => {
  const findings =
    '## Findings\n\n| Finding | Status |\n|---|---|\n| Crash | Fixed |\n| Leak | Fixed |\n| Typo | Open |\n'
  const tasks = '## Tasks\n\n- [x] Freeze\n- [x] Backup\n- [ ] Deploy\n'

  test.each<[string, string, [number, number][]]>([
    ['We know of four findings.', findings, [[4, 3]]],
    ['Total findings: 3', findings, [[3, 3]]],
    ['3 findings are fixed.', findings, [[3, 2]]],
    [
      'Findings: 1 fixed, 2 open',
      findings,
      [
        [1, 2],
        [2, 1],
      ],
    ],
    ['Four core findings were new.', findings, []],
    ['The last audit had 7 findings.', findings, []],
    ['About 7 findings are expected.', findings, []],
    ['3/3 tasks complete', tasks, [[3, 3]]],
  ])('%s', (text, list, expected) => {
    const [intro] = [text, list]
    const counts = countsOf(`# Report\n\n${intro}\n\n${list}`)
    expect(counts.map(({ total, covers }) => [total, covers.find(({ natural }) => natural)?.total])).toEqual(expected)
  })

  test('names after a colon', () => {
    const [count] = countsOf('Two blockers are left: rotating the keys, the backup, and the restore.\n')
    expect(count?.covers.map(({ total }) => total)).toEqual([3, 3])
  })

  test('the row of an overview against the section of its name', () => {
    const overview = '| Area | Done |\n|---|---|\n| Tasks | 3/3 |\n\n'
    const count = countsOf(overview + tasks).find(({ kind }) => kind === 'tally')
    expect(count?.covers.map(({ done }) => done)).toContain(2)
  })
})
