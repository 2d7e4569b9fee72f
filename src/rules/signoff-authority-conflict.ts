import { lastClearRank } from '../report/verdicts/rank.ts'
import { rule } from './rule.ts'

/** An approval that holds at once in one place and only when someone approves in another. */
export const signoffAuthorityConflict = rule<{ readonly claim: string }>({
  id: 'signoff-authority-conflict',
  title: 'An approval that is in force waits for no one',
  why: 'Either the approval was given, or it is still to be given by whoever may give it.',
  silent: 'Reports that only name their approver, verdicts with a condition.',
  family: 'verdict',
  severity: 'warning',
  *check({ verdicts, effects, superseded }) {
    const waiting = effects.filter(({ from }) => from === 'approval')
    if (waiting.length === 0 || superseded) return
    const now = effects.find(({ from }) => from === 'now')
    const approved = verdicts.find(
      ({ scope, rank, decision, plain, approval }) =>
        scope === 'whole' && rank <= lastClearRank && decision === 'go' && plain && approval,
    )
    const claim = now ?? approved
    if (claim === undefined) return
    yield { at: claim, against: waiting, data: { claim: claim === now ? 'Effective at once' : `“${approved?.text}”` } }
  },
  message: ({ claim }) => `${claim} here, but elsewhere only when someone approves`,
  relatedMessage: () => 'Waits for an approval',
  examples: {
    clean: [
      '# Sign-off\n\n**Decision:** GO\n\n**Effective date:** Immediate\n',
      '# Sign-off\n\n**Decision:** Approved, subject to the review by the board\n\n**Effective:** upon approval by the board\n',
    ],
    flagged: {
      'Effective at once here, but elsewhere only when someone approves':
        '# Sign-off\n\n**Effective date:** Immediate\n\n## Next steps\n\n**Deployment window:** upon approval by the change board\n',
      '“APPROVED FOR RELEASE” here, but elsewhere only when someone approves':
        '# Sign-off\n\n**Decision:** APPROVED FOR RELEASE\n\n**Effective date:** after approval by the change board\n',
    },
  },
})
