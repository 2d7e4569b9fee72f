import { describe, expect, test } from 'vitest'
import { parseReport } from '../../../src/audit.ts'

function exceptionsOf(markdown: string): string[] {
  return parseReport(markdown).report.exceptions.map(({ claim, exception }) => `${claim.text} / ${exception}`)
}

describe('parts of a whole', () => {
  test.each([
    [
      'a summary row over a section with a blocked part',
      '## Summary\n\n| Area | Status |\n|---|---|\n| Map tiles | ✅ Ready |\n\n## Map tiles status\n\n### Terrain ✅ Complete\n\nIn place.\n\n### Satellite ❌ BLOCKED\n\nNo licence.\n',
      ['Map tiles | ✅ Ready / Satellite ❌ BLOCKED'],
    ],
    [
      'a row that comes after the section of its name',
      '## Map tiles status\n\n### Satellite ❌ BLOCKED\n\nNo licence.\n\n## Worker\n\n| Area | Status |\n|---|---|\n| Map tiles | ✅ Ready |\n',
      [],
    ],
    [
      'all of n numbered sections, one still to come',
      '## Checks\n\n### 1. Keys\n\n**Status: ✅ ROTATED** - done in May\n\n### 2. Vectors\n\n**Status: ✅ FRAMEWORK READY** - vectors need generation\n\n## Result\n\n### GO ✅ (All 2 confirmed)\n\nShip it.\n',
      ['GO ✅ (All 2 confirmed) / Status: ✅ FRAMEWORK READY - vectors need generation'],
    ],
    ['a heading with a tally', '## ✅ Completed (1/2)\n\n### Storage\n\n- ✅ Snapshots\n- ❌ Audit log: FAILED\n', []],
  ])('%s', (_, markdown, expected) => {
    expect(exceptionsOf(markdown)).toEqual(expected)
  })
})
