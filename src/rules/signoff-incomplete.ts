import { lastClearRank } from '../report/verdicts/rank.ts'
import { sideOf } from '../report/verdicts/side.ts'
import { rule } from './rule.ts'

const maxNamed = 3

/** An approval that is claimed beside places for signatures that are empty or pending. */
export const signoffIncomplete = rule<{
  readonly claim: string
  readonly open: number
  readonly all: number
  readonly roles: readonly string[]
}>({
  id: 'signoff-incomplete',
  title: 'What is approved is signed by everyone asked to sign',
  why: 'An approval that its approvers have not given is none.',
  silent: 'Readiness without a claim of approval, forms, reports that decide against release, lists of readers.',
  family: 'verdict',
  severity: 'warning',
  *check({ verdict, verdicts, signoffs, signoffClaims, genre, superseded }) {
    if (superseded || genre === 'form') return
    const approvals = verdicts.filter(
      ({ scope, rank, place, decision, approval }) =>
        scope === 'whole' && (rank <= lastClearRank || place === 'prose') && approval && sideOf(decision) === 'for',
    )
    const isGo = verdict !== null && sideOf(verdict.decision) === 'for'
    const approval = isGo ? (approvals.find(({ span }) => span === verdict.span) ?? approvals[0]) : undefined
    const claim = signoffClaims[0] ?? approval
    const open = signoffs.filter(({ state }) => state === 'blank' || state === 'pending')
    if (claim === undefined || open.length === 0) return
    const roles = open.map(({ role }) => role).filter((role) => role !== null)
    yield { at: claim, against: open, data: { claim: claim.text, open: open.length, all: signoffs.length, roles } }
  },
  message: ({ claim, open, all, roles }) => {
    const named = roles.slice(0, maxNamed).join(', ')
    const more = roles.length > maxNamed ? ', …' : ''
    return `“${claim}”, but ${open} of ${all} sign-offs ${open === 1 ? 'is' : 'are'} open${named === '' ? '' : `: ${named}${more}`}`
  },
  relatedMessage: () => 'Not signed',
  examples: {
    clean: [
      '# Launch review\n\n**Status:** READY FOR PRODUCTION\n\n## Sign-off\n\n| Role | Name | Signature |\n|---|---|---|\n| QA | Ann | ______ |\n',
      '# Launch review\n\n**Decision:** APPROVED\n\n## Sign-off\n\n| Role | Name | Status |\n|---|---|---|\n| QA | Ann | ✅ Approved |\n',
      '# Launch review\n\n**Decision:** NO-GO\n\n## Sign-off\n\n| Role | Status |\n|---|---|\n| QA | Pending |\n',
    ],
    flagged: {
      '“All approvals have been received”, but 1 of 2 sign-offs is open: Product owner':
        '# Launch review\n\nAll approvals have been received.\n\n## Sign-off\n\n| Role | Name | Status |\n|---|---|---|\n| QA | Ann | Approved |\n| Product owner | Bob | Pending |\n',
      '“APPROVED”, but 1 of 2 sign-offs is open: Product owner':
        '# Launch review\n\n**Decision:** APPROVED\n\n## Sign-off\n\n| Role | Name | Status |\n|---|---|---|\n| QA | Ann | Approved |\n| Product owner | Bob | Pending |\n',
    },
  },
})
