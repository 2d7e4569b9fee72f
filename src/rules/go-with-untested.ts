import { plainGo } from '../report/items/plain-go.ts'
import { toldOf } from '../report/items/told.ts'
import { rule } from './rule.ts'

interface Data {
  readonly untested: number
  readonly first: string
  readonly isTold: boolean
}

/** A go beside test results that are none yet. */
export const goWithUntested = rule<Data>({
  id: 'go-with-untested',
  title: 'A go rests on tests that were run',
  why: 'What was not tested is unknown, and a go without a word on it says that it is known.',
  silent: 'Tests out of scope, optional or for after the launch, and those that the report accepts as not run.',
  family: 'verdict',
  severity: 'warning',
  *check(report) {
    const go = plainGo(report)
    if (go === null) return
    const untested = report.results.filter(
      (result) =>
        result.status === 'untested' &&
        result.marked &&
        result.statement &&
        !result.waived &&
        result.obligation !== 'optional' &&
        result.obligation !== 'post-release',
    )
    const told = toldOf(report, 'untested')
    const first = untested[0]?.subject ?? told[0]?.text
    if (first === undefined) return
    const data = { untested: untested.length, first, isTold: untested.length === 0 }
    yield { at: go, against: [...untested, ...told], data }
  },
  message({ untested, first, isTold }) {
    if (isTold) return `Says go, but not tested: “${first}”`
    return untested === 1
      ? `Says go, but ${first} was not tested`
      : `Says go, but ${untested} tests were not run, ${first} among them`
  },
  relatedMessage: () => 'Not tested',
  examples: {
    clean: [
      '# Gateway\n\n**Decision:** GO\n\n## Test results\n\n| Test | Status |\n|---|---|\n| Smoke | ✅ PASS |\n| IPv6 | Not tested (out of scope) |\n',
      '# Gateway\n\n**Decision:** CONDITIONAL GO\n\n## Test results\n\n| Test | Status |\n|---|---|\n| Failover | Not tested |\n',
    ],
    flagged: {
      'Says go, but not tested: “The failover has never been rehearsed.”':
        '# Gateway\n\n**Decision:** GO\n\nThe failover has never been rehearsed.\n',
      'Says go, but Failover was not tested':
        '# Gateway\n\n**Decision:** GO\n\n## Test results\n\n| Test | Status |\n|---|---|\n| Smoke | ✅ PASS |\n| Failover | ⚠️ NOT TESTED |\n',
    },
  },
})
