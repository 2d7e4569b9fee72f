import { describe, expect, test } from 'vitest'
import { readOutline } from '../../../src/outline/outline.ts'
import { parse } from '../../../src/outline/parse.ts'
import { readItems } from '../../../src/report/items/items.ts'
import { readRisks } from '../../../src/report/items/risks.ts'
import { readStandings } from '../../../src/report/items/standing.ts'

function risksOf(markdown: string) {
  const outline = readOutline(parse(markdown), markdown)
  return readRisks(readItems(outline, readStandings(outline)))
}

describe('severity', () => {
  test.each([
    ['in the middle of a line', '## Risks\n\n1. **Queue overflows** – critical. Nobody looked at it.\n', 'critical'],
    ['labelled in a line', '## Risks\n\n- **R2** Queue overflows · severity: high · open\n', 'high'],
    ['after a number', '## Findings\n\n### 1. High: queue overflows\n\nUnder load.\n', 'high'],
    [
      'in a table below',
      '## Issues\n\n### 1. Queue overflows\n\n| Severity | State |\n|---|---|\n| Major | Open |\n',
      'high',
    ],
    [
      'as a picture',
      '## Issues\n\n### 1. Queue overflows\n\n| Severity |\n|---|\n| <img src="img/minor.png"/> |\n',
      'low',
    ],
    ['of no one', '## Risks\n\n- Queue overflows in critical weeks\n', null],
  ])('%s', (_, markdown, severity) => {
    expect(risksOf(markdown).map((risk) => risk.severity)).toEqual([severity])
  })
})

describe('what is a risk', () => {
  test.each([
    ['no reference below an issue', '## Issues\n\n### 1. Queue overflows\n\n#### See\n\n- queue.ts\n- server.ts\n', 1],
    [
      'the entries of a group',
      '## Concerns\n\n### Potential issues to watch\n\n1. Queue overflows\n2. Disk fills\n',
      2,
    ],
    ['nothing under a denial', '**No critical blockers:**\n\n- Code compiles\n- Docs are there\n', 0],
    ['no task with a priority', '## Issues\n\n| Task | Gain |\n|---|---|\n| Free the disk | High |\n', 0],
    [
      'a heading of a level and a name over what describes it, not the lines of the description',
      '## Missing\n\n### 🔴 CRITICAL: Door locks\n\n**Current risk:** high\n\n**Affected doors:**\n- North\n- South\n',
      1,
    ],
    [
      'the lines of a panel with discs',
      '## Risks\n\n### High risks\n\n```\n🔴 Queue overflows\n🟡 Disk fills\n```\n',
      2,
    ],
    [
      'what an item announces',
      '## Status\n\n- Share: 70 %\n- Open blockers:\n  - Clear the queue\n  - Free the disk\n',
      2,
    ],
    ['what is not ready', '## Status\n\n**Not yet production-ready:**\n- ⚠️ Queue\n- ⚠️ Disk\n', 2],
    [
      'no row of a sheet of fields',
      '## Blockers\n\n### 1. Queue (P0)\n\n| Field | Value |\n|---|---|\n| Severity | P0 |\n',
      1,
    ],
    [
      'no part of a score',
      '| Part | Score | Status |\n|---|---|---|\n| Queue | 2/10 | Critical |\n| Disk | 1/10 | High |\n',
      0,
    ],
    ['no strength in spite of risks', '## Strengths\n\nDespite the current blockers:\n\n1. **Small queue**\n', 0],
    [
      'no order that would resolve it',
      '## Blockers\n\n### 1. Queue (P0)\n\n**Resolution required:**\n- Create a second queue\n',
      1,
    ],
    ['no assumption', '## Assumptions\n\n- Two people a phase\n', 0],
  ])('%s', (_, markdown, count) => {
    expect(risksOf(markdown)).toHaveLength(count)
  })
})

describe('status', () => {
  test.each([
    ['said between dashes', '- **R1** Queue overflows – high – open, see R2', ['open', true]],
    ['treated', '- **R1** Queue overflows – high – treated: second queue', ['mitigated', false]],
    ['treated in brackets', '### 1. Critical: queue overflows (fixed)\n\n**Impact:** high', ['mitigated', false]],
    ['struck out', '| Risk | Severity |\n|---|---|\n| ~~Queue overflows~~ | ~~High~~ |', ['closed', false]],
  ])('%s', (_, markdown, status) => {
    const [risk] = risksOf(`## Risks\n\n${markdown}\n`)
    expect([risk?.status, risk?.statusSaid]).toEqual(status)
  })
})
