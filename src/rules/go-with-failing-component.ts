import { plainGo } from '../report/items/plain-go.ts'
import { toldOf } from '../report/items/told.ts'
import { rule } from './rule.ts'

interface Data {
  readonly failing: number
  readonly first: string
  readonly isTold: boolean
}

/** A go beside results that the report itself marks as failed. */
export const goWithFailingComponent = rule<Data>({
  id: 'go-with-failing-component',
  title: 'A go stands beside no failed result',
  why: 'A failure that nobody waived is a reason not to go, and the headline hides it.',
  silent:
    'Known limitations, expected or waived failures, optional parts, options and permissions, before/after tables, lists of issues.',
  family: 'verdict',
  severity: 'error',
  *check(report) {
    const go = plainGo(report)
    if (go === null) return
    const failing = report.results.filter(
      (result) =>
        result.status === 'failed' &&
        result.marked &&
        result.statement &&
        !result.waived &&
        result.obligation !== 'optional' &&
        result.obligation !== 'post-release',
    )
    const told = toldOf(report, 'failing')
    const first = failing[0]?.subject ?? told[0]?.text
    if (first === undefined) return
    const isFirm = failing.some(({ absent, stateBy }) => !absent && stateBy !== 'word')
    const data = { failing: failing.length, first, isTold: failing.length === 0 }
    yield { at: go, against: [...failing, ...told], data, severity: isFirm ? 'error' : 'warning' }
  },
  message({ failing, first, isTold }) {
    if (isTold) return `Says go, but “${first}”`
    return failing === 1
      ? `Says go, but ${first} failed`
      : `Says go, but ${failing} results failed, ${first} among them`
  },
  relatedMessage: () => 'Failed',
  examples: {
    clean: [
      '# Portal\n\n**Decision:** GO\n\n## Documents\n\n| File | Status |\n|---|---|\n| README.md | ✅ Present |\n| CONTRIBUTING.md | ❌ Missing |\n',
      '# Portal\n\n**Decision:** GO\n\n## Test results\n\n| Suite | Status |\n|---|---|\n| Login | ✅ PASS |\n| Export | ❌ FAIL (known issue, non-blocking) |\n',
      '# Portal\n\n**Decision:** GO\n\n## Permissions\n\n| Role | Allowed |\n|---|---|\n| Guest | ❌ |\n| Admin | ✅ |\n',
      '# Portal\n\n**Decision:** NO-GO\n\n## Test results\n\n| Suite | Status |\n|---|---|\n| Export | ❌ FAIL |\n',
    ],
    flagged: {
      'Says go, but “The export fails in every run.”':
        '# Portal\n\n**Decision:** GO\n\nThe export fails in every run.\n',
      'Says go, but Export failed':
        '# Portal\n\n**Decision:** GO\n\n## Test results\n\n| Suite | Status |\n|---|---|\n| Login | ✅ PASS |\n| Export | ❌ FAIL |\n',
    },
  },
})
