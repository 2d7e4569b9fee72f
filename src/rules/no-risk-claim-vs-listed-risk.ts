import type { Risk, RiskClaim } from '../report/model/risk.ts'
import { rule } from './rule.ts'

interface Data {
  readonly severity: string
  readonly title: string
}

const broad: ReadonlySet<string> = new Set(['issue', 'finding', 'blocker', 'vulnerability'])

/** Whether a risk is of what the claim counts: “no critical issues” speaks of findings too, not the other way round. */
function isOf({ nouns }: Risk, { noun }: RiskClaim): boolean {
  return nouns.includes(noun) || (noun === 'issue' && nouns.some((name) => broad.has(name)))
}

/** A claim that there is no risk of a severity beside one that is listed. */
export const noRiskClaimVsListedRisk = rule<Data>({
  id: 'no-risk-claim-vs-listed-risk',
  title: 'No risk is listed of a severity that is said not to occur',
  why: '“No critical issues” is the sentence that a go is decided on.',
  silent: 'Closed, accepted and mitigated risks, limitations, criteria (“no critical bugs open”), “no new issues”.',
  family: 'risks',
  severity: 'error',
  *check({ riskClaims, risks }) {
    for (const claim of riskClaims) {
      if (claim.claim !== 'none' || claim.severity === null) continue
      const listed = risks.filter(
        (risk) =>
          risk.severity === claim.severity &&
          risk.status === 'open' &&
          isOf(risk, claim) &&
          risk.listedAs === 'risk' &&
          !risk.postRelease,
      )
      const [first] = listed
      if (first === undefined) continue
      const said = listed.some((risk) => risk.statusSaid)
      const data = { severity: claim.severity, title: first.title }
      yield { at: claim, against: listed, data, severity: said ? 'error' : 'warning' }
    }
  },
  message: ({ severity, title }) => `Says that there is none of severity ${severity}, but one is listed: ${title}`,
  relatedMessage: ({ severity }) => `Listed as ${severity}`,
  examples: {
    clean: [
      'No critical issues remain.\n\n## Issues\n\n| Issue | Severity | Status |\n|---|---|---|\n| Double charge | Critical | Fixed |\n',
      '## Go criteria\n\n- No critical issues open\n\n## Issues\n\n| Issue | Severity | Status |\n|---|---|---|\n| Double charge | Critical | Open |\n',
    ],
    flagged: {
      'Says that there is none of severity critical, but one is listed: Double charge':
        'There are no critical issues.\n\n## Issues\n\n| Issue | Severity | Status |\n|---|---|---|\n| Double charge | Critical | Open |\n',
    },
  },
})
