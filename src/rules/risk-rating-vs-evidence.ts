import { rule } from './rule.ts'

interface Data {
  readonly scale: string
  readonly level: string
  readonly unknown: string
}

/** A level that a risk is given although the report says that it is not known. */
export const riskRatingVsEvidence = rule<Data>({
  id: 'risk-rating-vs-evidence',
  title: 'A risk is rated by what is known of it',
  why: 'A level reads like a measurement; one given to what nobody has tested is a guess.',
  silent: 'Ratings without a word on what is known, a high or critical level, values that are unknown without a level.',
  family: 'risks',
  severity: 'info',
  advisory: true,
  *check({ unfoundedRatings }) {
    for (const { span, scale, level, unknown } of unfoundedRatings)
      if (level === 'low' || level === 'medium')
        yield { at: { span }, against: [unknown], data: { scale, level, unknown: unknown.text } }
  },
  message: ({ scale, level, unknown }) => `The ${scale} is rated ${level}, but what it rests on is “${unknown}”`,
  relatedMessage: () => 'Nothing is known',
  examples: {
    clean: [
      '## Risks\n\n### Queue overflow\n\n- **Probability:** Low (0 of 40 runs)\n- **Impact:** Medium\n',
      '## Risks\n\n| Risk | Likelihood | Impact |\n|---|---|---|\n| Queue overflow | Unknown, not tested | High |\n',
      '## Risks\n\n### Queue overflow\n\n- **Probability:** High, since the limit was never tested\n',
    ],
    flagged: {
      'The likelihood is rated low, but what it rests on is “not tested”':
        '## Risks\n\n### Queue overflow\n\n- **Probability:** Low (unclear, not tested)\n- **Impact:** High\n',
    },
  },
})
