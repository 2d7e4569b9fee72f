import { isDenied } from '../report/items/denied-risks.ts'
import { rule } from './rule.ts'

interface Data {
  readonly name: string
  readonly required: string
  readonly reached: string
}

/** A criterion of the report with a threshold, its own data, and a positive verdict. */
export const criteriaViolated = rule<Data>({
  id: 'criteria-violated',
  title: 'A release that is approved meets the report’s own criteria',
  why: 'Criteria are agreed before the test so that the verdict follows from them.',
  silent: 'Criteria without a threshold, metrics of parts or under other circumstances, reports that do not say go.',
  family: 'verdict',
  severity: 'error',
  *check({ requirements, verdict, riskClaims, risks }) {
    if (verdict === null || (verdict.decision !== 'go' && verdict.decision !== 'conditional-go')) return
    for (const claim of riskClaims) {
      const open = claim.claim === 'required' ? risks.filter((risk) => isDenied(risk, claim)) : []
      if (open.length === 0) continue
      const data = { name: `open ${claim.severity} ${claim.noun}`, required: 'no', reached: `${open.length}` }
      yield { at: claim, against: [...open, verdict], data, severity: 'warning' }
    }
    for (const requirement of requirements) {
      const { kind, name, required, reached, fit } = requirement
      if (kind !== 'criterion' || fit !== 'missed') continue
      const severity = verdict.decision === 'go' ? 'error' : 'warning'
      yield { at: requirement, against: [reached, verdict], data: { name, required, reached: reached.text }, severity }
    }
  },
  message: ({ name, required, reached }) =>
    `The criteria ask for ${required} ${name}, the report has ${reached} and says go`,
  relatedMessage: ({ required }) => `Against the criterion of ${required}`,
  examples: {
    clean: [
      '**Decision:** GO\n\n**Pass rate:** 97%\n\n## Exit criteria\n\n- Pass rate ≥ 95%\n',
      '**Decision:** GO\n\n## Go criteria\n\n- No critical issues open\n\n## Issues\n\n| Issue | Severity | Status |\n|---|---|---|\n| Double charge | Critical | Fixed |\n',
      '**Decision:** NO-GO\n\n**Pass rate:** 91%\n\n## Exit criteria\n\n- Pass rate ≥ 95%\n',
    ],
    flagged: {
      'The criteria ask for no open critical issue, the report has 1 and says go':
        '**Decision:** GO\n\n## Go criteria\n\n- No critical issues open\n\n## Issues\n\n| Issue | Severity | Status |\n|---|---|---|\n| Double charge | Critical | Open |\n',
      'The criteria ask for At least 97 % of the orders reconcile, the report has 229 of 241 (95.0 %) and says go':
        '**Decision:** GO\n\n## Exit criteria\n\n| Criterion | Result |\n|---|---|\n| At least 97 % of the orders reconcile | 229 of 241 orders reconcile |\n',
      'The criteria ask for ≥ 95% pass rate, the report has 91% and says go':
        '**Decision:** GO\n\n**Pass rate:** 91%\n\n## Exit criteria\n\n- Pass rate ≥ 95%\n',
    },
  },
})
