import { lastClearRank, rank } from '../report/verdicts/rank.ts'
import { sideOf } from '../report/verdicts/side.ts'
import { rule } from './rule.ts'

/** A decision for release beside a status that says the decision is still to be made. */
export const verdictPendingVsDecided = rule<{ readonly decided: string; readonly pending: string }>({
  id: 'verdict-pending-vs-decided',
  title: 'What is decided is not still to be decided',
  why: 'A GO that still waits for its decision is a proposal; whoever acts on it acts without approval.',
  silent:
    'The state of the document itself (draft, in review), approvals asked for in running words, decisions against release.',
  family: 'verdict',
  severity: 'warning',
  *check({ verdict, verdicts }) {
    if (verdict === null || verdict.superseded || sideOf(verdict.decision) !== 'for') return
    const decided = verdicts.find(({ span }) => span === verdict.span)
    if (decided === undefined || decided.rank > lastClearRank) return
    const pending = verdicts.filter(
      (other) =>
        other.decision === 'undecided' &&
        other.scope === 'whole' &&
        other.rank <= rank.undecided &&
        other.place !== 'prose',
    )
    if (pending[0] === undefined) return
    yield { at: decided, against: pending, data: { decided: decided.text, pending: pending[0].text } }
  },
  message: ({ decided, pending }) => `Decided “${decided}” here, but elsewhere the decision is “${pending}”`,
  relatedMessage: () => 'The decision is still open',
  examples: {
    clean: [
      '# Launch review\n\n**Document status:** Draft\n\n## Verdict\n\n**GO**\n',
      '# Launch review\n\n**Status:** In review\n\n**Decision:** GO\n',
      '# Launch review\n\n**Decision:** NO-GO\n\n**Sign-off:** pending approval\n',
    ],
    flagged: {
      'Decided “GO” here, but elsewhere the decision is “Ready for GO/NO-GO decision”':
        '# Launch review\n\n**Decision:** GO\n\n---\n\n**Status:** Ready for GO/NO-GO decision\n',
    },
  },
})
