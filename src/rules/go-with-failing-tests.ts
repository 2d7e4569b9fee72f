import { plainGo } from '../report/items/plain-go.ts'
import { toldOf } from '../report/items/told.ts'
import { rule } from './rule.ts'

interface Data {
  readonly failed: number
  readonly total: number | null
  readonly told: string | null
}

/** A go beside a count of tests that failed in the last run. */
export const goWithFailingTests = rule<Data>({
  id: 'go-with-failing-tests',
  title: 'A go says why tests that failed do not matter',
  why: 'A test fails for a reason, and whoever acts on the headline does not get to see it.',
  silent:
    'Failures that the report explains (known, flaky, non-blocking, fixed, rerun), criteria with a pass rate, earlier runs, single results.',
  family: 'verdict',
  severity: 'warning',
  *check(report) {
    const go = plainGo(report)
    const { failedTests } = report
    const told = toldOf(report, 'failing-tests')
    if (go === null || failedTests.length + told.length === 0) return
    const failed = failedTests.reduce((sum, tests) => sum + tests.failed, 0)
    const total = failedTests.length === 1 ? (failedTests[0]?.total ?? null) : null
    yield {
      at: go,
      against: [...failedTests, ...told],
      data: { failed, total, told: failed === 0 ? (told[0]?.text ?? null) : null },
    }
  },
  message: ({ failed, total, told }) =>
    told !== null
      ? `Says go, but “${told}”`
      : `Says go, but ${failed}${total === null ? '' : ` of ${total}`} ${failed === 1 ? 'test' : 'tests'} failed`,
  relatedMessage: () => 'Failed tests',
  examples: {
    clean: [
      '# Portal\n\n**Decision:** GO\n\n## Test results\n\n120 tests: 117 passed, 3 failed (flaky, passed on a rerun).\n',
      '# Portal\n\n**Decision:** GO\n\n## Tests\n\n| Round | Total | Passed | Failed |\n|---|---|---|---|\n| 1 | 120 | 117 | 3 |\n| 2 | 120 | 120 | 0 |\n',
      '# Portal\n\n**Decision:** NO-GO\n\n## Test results\n\n120 tests: 117 passed, 3 failed.\n',
    ],
    flagged: {
      'Says go, but 3 of 120 tests failed':
        '# Portal\n\n**Decision:** GO\n\n## Test results\n\n120 tests: 117 passed, 3 failed.\n',
    },
  },
})
