import type { Verdict } from '../report/model/verdict.ts'
import { best, clearVerdicts, isOpposite, isPlainGo, toldAgainst } from '../report/verdicts/clear.ts'
import { lastClearRank } from '../report/verdicts/rank.ts'
import { rule } from './rule.ts'

const forms = {
  opposite: (first: string, second: string) => `Decides “${first}” here and “${second}” elsewhere`,
  stage: (first: string, second: string) => `Decides “${first}” here, but elsewhere it is only “${second}”`,
  time: (first: string) => `Decides “${first}” here, but elsewhere release is still some time away`,
}

/** Two verdicts on the whole that cannot both hold. */
export const verdictConflict = rule<{ form: keyof typeof forms; first: string; second: string }>({
  id: 'verdict-conflict',
  title: 'A report decides one way',
  why: 'A reader acts on the verdict that is read first. If another one says the opposite, one of the two is stale.',
  silent:
    'Verdicts on parts, options and criteria, earlier verdicts in a history, verdicts limited to a stage, reasons given in running words, superseded reports.',
  family: 'verdict',
  severity: 'error',
  *check({ verdict, verdicts }) {
    const clear = clearVerdicts(verdicts).filter(({ decision, stage }) => decision !== 'undecided' && stage === null)
    const decided = clear.find(({ span }) => span === verdict?.span) ?? best(clear)
    if (decided === undefined) return
    const pair = (form: keyof typeof forms, at: Verdict, against: readonly Verdict[]) => ({
      at,
      against,
      data: { form, first: at.text, second: best(against)?.text ?? '' },
    })
    const opposite = clear.filter((other) => isOpposite(decided, other) && (decided.plain || other.plain))
    if (opposite.length > 0) return yield pair('opposite', decided, opposite)
    const told = toldAgainst(decided, verdicts)
    if (told.length > 0) return yield { ...pair('opposite', decided, told), severity: 'warning' }
    const go = isPlainGo(decided) ? decided : best(clear.filter(isPlainGo))
    if (go === undefined) return
    const whole = verdicts.filter(({ scope, place }) => scope === 'whole' && place !== 'prose')
    const testing = whole.filter(
      ({ stage, rank }) => stage === 'testing' || (stage === 'rehearsal' && rank <= lastClearRank && verdict?.plain),
    )
    if (testing.length > 0) yield { ...pair('stage', go, testing), severity: 'warning' }
    const waits = whole.filter(({ place }) => place === 'distance')
    if (waits.length > 0) yield { ...pair('time', go, waits), severity: 'warning' }
  },
  message: ({ form, first, second }) => forms[form](first, second),
  examples: {
    clean: [
      '# Shop\n\n**Status:** ⚠️ Nearly ready (two blockers)\n\n## Decision\n\n**NO-GO** until they are fixed.\n',
      '# Shop\n\n## Verdict\n\n**DO NOT LAUNCH TODAY.**\n\n## Conclusion\n\n**The shop is almost ready.**\n',
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
