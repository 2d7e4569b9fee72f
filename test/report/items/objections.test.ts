import { describe, expect, it } from 'vitest'
import { readOutline } from '../../../src/outline/outline.ts'
import { parse } from '../../../src/outline/parse.ts'
import { readObjections } from '../../../src/report/items/objections.ts'
import { readStandings } from '../../../src/report/items/standing.ts'

function kindsOf(markdown: string): string[] {
  const outline = readOutline(parse(markdown), markdown)
  return readObjections(outline, readStandings(outline)).map(({ kind }) => kind)
}

describe('what is told against a release', () => {
  it.each([
    ['There is one open critical defect: orders get lost.', 'grave'],
    ['A showstopper remains: orders get lost.', 'grave'],
    ['**Open blockers:** 2', 'grave'],
    ['| Severity | Open |\n|---|---|\n| Critical | 1 |\n| Low | 8 |', 'grave'],
    ['Four integration tests are failing.', 'failing-tests'],
    ['- 3 failing unit tests in the price module', 'failing-tests'],
    ['The export fails in every run.', 'failing'],
    ['The security scan does not pass.', 'failing'],
    ['The failover has never been rehearsed.', 'untested'],
    ['Load testing was skipped for lack of time.', 'untested'],
    ['We did not get to run the restore drill.', 'untested'],
    ['## Not tested\n\n- Failover', 'untested'],
  ])('%s', (markdown, kind) => {
    expect(kindsOf(`# Portal\n\n${markdown}\n`)).toEqual([kind])
  })

  it.each([
    ['denied', 'No critical or blocking defects remain open.'],
    ['none counted', '| Severity | Open |\n|---|---|\n| Critical | 0 |'],
    ['conditional', 'If the provider fails, the queue holds the orders.'],
    ['put right', 'Two tests failed in the first round; both were fixed.'],
    ['explained', 'Three tests fail on the old browser, which is a known issue.'],
    ['quoted', 'The log no longer says "export fails".'],
    ['put right by its heading', '## Resolved\n\nThe export fails on large files.'],
    ['for later', '## After the launch\n\nThe failover has not been tested.'],
    ['choices of a form', '**Result:** PASS/FAIL'],
  ])('nothing that is %s', (_, markdown) => {
    expect(kindsOf(`# Portal\n\n${markdown}\n`)).toEqual([])
  })
})
