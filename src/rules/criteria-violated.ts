import { isDenied } from '../report/items/denied-risks.ts'
import { missedCriteria } from '../report/items/missed.ts'
import { plainGo } from '../report/items/plain-go.ts'
import { rule } from './rule.ts'

type Data =
  | { readonly name: string; readonly required: string; readonly reached: string }
  | { readonly missed: number; readonly first: string }

/** A criterion of the report with a threshold, its own data, and a positive verdict. */
export const criteriaViolated = rule<Data>({
  id: 'criteria-violated',
  title: 'A release that is approved meets the report’s own criteria',
  why: 'Criteria are agreed before the test so that the verdict follows from them.',
  silent: 'Criteria without a threshold, metrics of parts or under other circumstances, reports that do not say go.',
  family: 'verdict',
  severity: 'error',
  *check(report) {
    const { requirements, verdict, riskClaims, risks } = report
    if (verdict === null || (verdict.decision !== 'go' && verdict.decision !== 'conditional-go')) return
    for (const claim of riskClaims) {
      const open = claim.claim === 'required' ? risks.filter((risk) => isDenied(risk, claim)) : []
      if (open.length === 0) continue
      const data = { name: `open ${claim.severity} ${claim.noun}`, required: 'no', reached: `${open.length}` }
      yield { at: claim, against: [...open, verdict], data, severity: 'warning' }
    }
    const go = plainGo(report)
    const [at, ...more] = missedCriteria(report)
    const data = { missed: more.length + 1, first: at?.text ?? '' }
    if (go !== null && at !== undefined) yield { at, against: [...more, go], data, severity: 'warning' }
    for (const requirement of requirements) {
      const { kind, name, required, reached, fit } = requirement
      if (kind !== 'criterion' || fit !== 'missed') continue
      const severity = verdict.decision === 'go' ? 'error' : 'warning'
      yield { at: requirement, against: [reached, verdict], data: { name, required, reached: reached.text }, severity }
    }
  },
  message(data) {
    if ('name' in data)
      return `The criteria ask for ${data.required} ${data.name}, the report has ${data.reached} and says go`
    return `Says go, but ${data.missed === 1 ? 'a criterion is' : `${data.missed} criteria are`} not met: ${data.first}`
  },
  relatedMessage: (data) => ('name' in data ? `Against the criterion of ${data.required}` : 'Not met, or the go'),
  examples: {
    clean: [
      '**Decision:** GO\n\n**Pass rate:** 97%\n\n## Exit criteria\n\n- Pass rate ≥ 95%\n',
      '**Decision:** GO\n\n## Go criteria\n\n- No critical issues open\n\n## Issues\n\n| Issue | Severity | Status |\n|---|---|---|\n| Double charge | Critical | Fixed |\n',
      '**Decision:** NO-GO\n\n**Pass rate:** 91%\n\n## Exit criteria\n\n- Pass rate ≥ 95%\n',
    ],
    flagged: {
      'The criteria ask for no open critical issue, the report has 1 and says go':
        '**Decision:** GO\n\n## Go criteria\n\n- No critical issues open\n\n## Issues\n\n| Issue | Severity | Status |\n|---|---|---|\n| Double charge | Critical | Open |\n',
      'Says go, but a criterion is not met: Restore within 4 hours – not met (6 hours)':
        '**Decision:** GO\n\n## Success criteria\n\n- Restore within 4 hours – not met (6 hours)\n- Login – met\n',
      'The criteria ask for ≥ 95% pass rate, the report has 91% and says go':
        '**Decision:** GO\n\n**Pass rate:** 91%\n\n## Exit criteria\n\n- Pass rate ≥ 95%\n',
    },
  },
})
