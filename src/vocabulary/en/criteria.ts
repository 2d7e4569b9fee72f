import type { Phrases } from '../lexicon.ts'

/** A label or sentence that says which score a release needs. */
export const criteriaWords = {
  threshold: [
    '(?:readiness |score |production |launch |release |pass )?(?:threshold|pass mark|minimum)',
    'required',
    'needed',
    'at least',
  ],
  score: ['readiness', 'score', 'production ready', 'production readiness'],
} as const satisfies Record<string, Phrases>

/** Statistics that speak of the whole release when nothing narrows them. */
export const releaseStatistics = ['pass rate', 'coverage', 'uptime', 'error rate', 'accuracy'] as const
