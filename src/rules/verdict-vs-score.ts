import { rule } from './rule.ts'

interface Data {
  readonly needed: string
  readonly score: string
}

/** A go verdict beside a score below the report's own threshold. */
export const verdictVsScore = rule<Data>({
  id: 'verdict-vs-score',
  title: 'A release that is approved reaches the score that it needs',
  why: 'A threshold that does not decide is decoration.',
  silent: 'Reports that state a score but no threshold, scores of parts, verdicts other than go.',
  family: 'verdict',
  severity: 'warning',
  *check({ requirements, verdict }) {
    if (verdict?.decision !== 'go') return
    for (const { kind, fit, span, required, reached } of requirements)
      if (kind === 'score' && fit === 'missed')
        yield { at: reached, against: [{ span }, verdict], data: { needed: required, score: reached.text } }
  },
  message: ({ needed, score }) => `The readiness of ${score} is below the needed ${needed}, yet the verdict is go`,
  relatedMessage: ({ needed }) => `Against the needed ${needed}`,
  examples: {
    clean: [
      '**Decision:** GO\n\n**Overall readiness:** 92%\n\nThe readiness threshold is 90%.\n',
      '**Decision:** GO\n\n**Overall readiness:** 75%\n',
    ],
    flagged: {
      'The readiness of 75% is below the needed 90%, yet the verdict is go':
        '**Decision:** GO\n\n**Overall readiness:** 75%\n\n**Readiness threshold:** 90%\n',
    },
  },
})
