import type { Risk, RiskClaim } from '../report/model/risk.ts'
import { rule } from './rule.ts'

interface Data {
  readonly says: 'none' | 'resolved'
  readonly severity: string
  readonly title: string
}

const broad: ReadonlySet<string> = new Set(['issue', 'finding', 'blocker', 'vulnerability'])

/** Whether a risk is one that the claim denies: “no critical issues” speaks of findings too, not the other way round. */
function isDenied({ nouns, severity, status, statusSaid, listedAs, postRelease }: Risk, claim: RiskClaim): boolean {
  if (severity !== claim.severity || status !== 'open' || listedAs !== 'risk' || postRelease) return false
  if (claim.claim === 'resolved' && !statusSaid) return false
  return nouns.includes(claim.noun) || (claim.noun === 'issue' && nouns.some((name) => broad.has(name)))
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
      if (claim.claim === 'overall' || claim.severity === null) continue
      const listed = risks.filter((risk) => isDenied(risk, claim))
      const [first] = listed
      if (first === undefined) continue
      const said = listed.some((risk) => risk.statusSaid)
      const data = { says: claim.claim, severity: claim.severity, title: first.title }
      yield { at: claim, against: listed, data, severity: said ? 'error' : 'warning' }
    }
  },
  message: ({ says, severity, title }) =>
    says === 'none'
      ? `Says that there is none of severity ${severity}, but one is listed: ${title}`
      : `Says that all of severity ${severity} are resolved, but one is open: ${title}`,
  relatedMessage: ({ severity }) => `Listed as ${severity}`,
  examples: {
    clean: [
      '- [ ] All critical issues fixed\n\n## Issues\n\n### 1. Double charge (CRITICAL)\n\nOpen since May.\n',
      'No critical issues remain.\n\n## Issues\n\n| Issue | Severity | Status |\n|---|---|---|\n| Double charge | Critical | Fixed |\n',
      '## Go criteria\n\n- No critical issues open\n\n## Issues\n\n| Issue | Severity | Status |\n|---|---|---|\n| Double charge | Critical | Open |\n',
    ],
    flagged: {
      'Says that all of severity high are resolved, but one is open: Login loop':
        'All critical and high severity issues have been fixed.\n\n| Finding | Severity | Status |\n|---|---|---|\n| Login loop | High | Open |\n',
      'Says that there is none of severity high, but one is listed: Weak cipher':
        'There are no known critical or high findings.\n\n| Finding | Severity | Status |\n|---|---|---|\n| Weak cipher | High | Open |\n',
      'Says that there is none of severity critical, but one is listed: Double charge':
        'There are no critical issues.\n\n## Issues\n\n| Issue | Severity | Status |\n|---|---|---|\n| Double charge | Critical | Open |\n',
    },
  },
})
