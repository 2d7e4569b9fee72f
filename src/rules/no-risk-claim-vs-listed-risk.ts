import { isDenied } from '../report/items/denied-risks.ts'
import { toldBeside } from '../report/items/told.ts'
import type { Span } from '../span.ts'
import { rule } from './rule.ts'

type Data = { readonly says: 'none' | 'resolved'; readonly severity: string | null; readonly title: string }

/** A claim that there is no risk of a severity beside one that is listed. */
export const noRiskClaimVsListedRisk = rule<Data>({
  id: 'no-risk-claim-vs-listed-risk',
  title: 'No risk is listed of a severity that is said not to occur',
  why: '“No critical issues” is the sentence that a go is decided on.',
  silent: 'Closed, accepted and mitigated risks, limitations, criteria (“no critical bugs open”), “no new issues”.',
  family: 'risks',
  severity: 'error',
  *check(report) {
    const known: Span[] = []
    for (const claim of report.riskClaims) {
      if (claim.claim === 'overall' || claim.claim === 'required' || claim.severity === null) continue
      const listed = report.risks.filter((risk) => isDenied(risk, claim))
      const told = claim.severity === 'critical' ? toldBeside(report, 'grave', claim) : []
      const title = listed[0]?.title ?? told[0]?.text
      if (title === undefined) continue
      known.push(claim.span)
      const data = { says: claim.claim, severity: claim.severity, title }
      const severity = listed.some((risk) => risk.statusSaid) ? 'error' : 'warning'
      yield { at: claim, against: [...listed, ...told], data, severity }
    }
    for (const { kind, claim, against, exception, isMarked } of report.classExceptions) {
      if (kind !== 'no-risk' || known.some(({ start }) => claim.span.start <= start && start < claim.span.end)) continue
      const severity = isMarked ? 'warning' : 'info'
      yield { at: claim, against, data: { says: 'none', severity: null, title: exception }, severity }
    }
  },
  message({ says, severity, title }) {
    const which = severity === null ? '' : ` of severity ${severity}`
    return says === 'none'
      ? `Says that there is none${which}, but one is listed: ${title}`
      : `Says that all${which} are resolved, but one is open: ${title}`
  },
  relatedMessage: ({ severity }) => (severity === null ? 'Listed here' : `Listed as ${severity}`),
  examples: {
    clean: [
      'No performance issues on the start page.\n\n## Performance\n\n| Check | Status |\n|---|---|\n| Report page | ❌ |\n',
      '- [ ] All critical issues fixed\n\n## Issues\n\n### 1. Double charge (CRITICAL)\n\nOpen since May.\n',
      'No critical issues remain.\n\n## Issues\n\n| Issue | Severity | Status |\n|---|---|---|\n| Double charge | Critical | Fixed |\n',
      '## Go criteria\n\n- No critical issues open\n\n## Issues\n\n| Issue | Severity | Status |\n|---|---|---|\n| Double charge | Critical | Open |\n',
    ],
    flagged: {
      'Says that there is none, but one is listed: Report page | ❌':
        'No performance issues.\n\n## Performance\n\n| Check | Status |\n|---|---|\n| Start page | ✅ |\n| Report page | ❌ |\n',
      'Says that there is none, but one is listed: Vendor may leave':
        'No risks were identified.\n\n## Risks\n\n- Vendor may leave\n',
      'Says that all of severity high are resolved, but one is open: Login loop':
        'All critical and high severity issues have been fixed.\n\n| Finding | Severity | Status |\n|---|---|---|\n| Login loop | High | Open |\n',
      'Says that there is none of severity critical, but one is listed: Open blockers: 2':
        'There are no critical issues.\n\n**Open blockers:** 2\n',
    },
  },
})
