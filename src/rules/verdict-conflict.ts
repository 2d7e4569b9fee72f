import type { Verdict } from '../report/model/verdict.ts'
import type { Report } from '../report/report.ts'
import { lastClearRank } from '../report/verdicts/rank.ts'
import { sideOf } from '../report/verdicts/side.ts'
import { rule } from './rule.ts'

type Data = {
  readonly form: 'opposite' | 'stage' | 'time'
  readonly first: string
  readonly second: string
}

/** Verdicts on the whole, each in a place set apart for one. */
function clearVerdicts({ verdicts }: Report): Verdict[] {
  return verdicts.filter(({ scope, rank, superseded }) => scope === 'whole' && rank <= lastClearRank && !superseded)
}

const differ = (verdict: Verdict) => (other: Verdict) => sideOf(other.decision) !== sideOf(verdict.decision)
const best = (verdicts: readonly Verdict[]) => verdicts.toSorted((a, b) => a.rank - b.rank)[0]

/** Two verdicts on the whole that cannot both hold. */
export const verdictConflict = rule<Data>({
  id: 'verdict-conflict',
  title: 'A report decides one way',
  why: 'A reader acts on the verdict that is read first. If another one says the opposite, one of the two is stale.',
  silent:
    'Verdicts on parts, options and criteria, earlier verdicts in a history, verdicts limited to a stage, reasons given in running words, superseded reports.',
  family: 'verdict',
  severity: 'error',
  *check(report) {
    const clear = clearVerdicts(report).filter(({ decision }) => decision !== 'undecided')
    const unlimited = clear.filter(({ stage }) => stage === null)
    const decided = unlimited.find(({ span }) => span === report.verdict?.span) ?? best(unlimited)
    if (decided === undefined) return
    const opposite = unlimited.filter(differ(decided))
    const data = (form: Data['form'], other: Verdict) => ({ form, first: decided.text, second: other.text })
    const strongest = best(opposite)
    if (strongest !== undefined) {
      yield { at: decided, against: opposite, data: data('opposite', strongest) }
      return
    }
    if (!decided.plain || decided.decision !== 'go') return
    const testing = clear.filter(({ stage }) => stage === 'testing')
    if (testing[0] !== undefined)
      yield { at: decided, against: testing, data: data('stage', testing[0]), severity: 'warning' }
    const waits = report.verdicts.filter(({ place }) => place === 'distance')
    if (waits[0] !== undefined) yield { at: decided, against: waits, data: data('time', waits[0]), severity: 'warning' }
  },
  message: ({ form, first, second }) =>
    form === 'opposite'
      ? `Decides “${first}” here and “${second}” elsewhere`
      : form === 'stage'
        ? `Decides “${first}” here, but elsewhere it is only “${second}”`
        : `Decides “${first}” here, but elsewhere release is still some time away`,
  examples: {
    clean: [
      '# Release readiness\n\n**Status:** ✅ READY FOR PRODUCTION\n\n## Components\n\n### Search\n\n**Status:** ❌ Not ready\n',
      '# Launch review\n\n**Verdict:** NO-GO\n\n**Agent-scope verdict:** GO\n\n## Criteria\n\n**GO** if every check passes.\n',
      '# Launch review\n\n**Previous status:** NO-GO\n\n**Decision:** GO\n',
    ],
    flagged: {
      'Decides “NO-GO” here and “GO” elsewhere':
        '# Release readiness\n\n**Status:** GO\n\n## Final verdict\n\n**NO-GO** until the load test has been repeated.\n',
      'Decides “READY FOR PRODUCTION” here, but elsewhere it is only “Ready for testing”':
        '# Billing service\n\n**Status:** Ready for testing\n\n## Summary\n\n**Final status:** READY FOR PRODUCTION\n',
    },
  },
})
