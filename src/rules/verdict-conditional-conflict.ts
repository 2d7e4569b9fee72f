import { rank } from '../report/verdicts/rank.ts'
import { rule } from './rule.ts'

/** A go without conditions beside one with conditions. */
export const verdictConditionalConflict = rule<{ readonly plain: string; readonly conditional: string }>({
  id: 'verdict-conditional-conflict',
  title: 'A go with conditions is nowhere a go without',
  why: 'Conditions get lost where the headline leaves them out.',
  silent: 'Conditions said in running words, or of a part.',
  family: 'verdict',
  severity: 'info',
  advisory: true,
  *check({ verdicts }) {
    const clear = verdicts.filter(
      (verdict) => verdict.scope === 'whole' && verdict.rank <= rank.status && !verdict.superseded,
    )
    const plain = clear.find((verdict) => verdict.decision === 'go' && verdict.plain)
    const conditional = clear.filter(({ decision, stage }) => decision === 'conditional-go' && stage === null)
    if (plain === undefined || conditional[0] === undefined) return
    yield { at: plain, against: conditional, data: { plain: plain.text, conditional: conditional[0].text } }
  },
  message: ({ plain, conditional }) => `“${plain}” without conditions here, “${conditional}” elsewhere`,
  examples: {
    clean: [
      '# Launch review\n\n**Decision:** CONDITIONAL GO\n\n## Verdict\n\n**GO with conditions**\n',
      '# Launch review\n\n**Decision:** GO\n\n## Search\n\n**Status:** Ready, pending the index rebuild\n',
    ],
    flagged: {
      '“GO” without conditions here, “CONDITIONAL GO” elsewhere':
        '# Launch review\n\n**Decision:** GO\n\n## Verdict: CONDITIONAL GO\n\nTwo fixes remain.\n',
    },
  },
})
