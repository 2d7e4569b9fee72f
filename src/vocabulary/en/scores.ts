import type { Phrases } from '../lexicon.ts'

/** What scores speak of. */
export const scoreWords = {
  readiness: ['readiness', 'ready', 'production ready', 'read\\w*'],
  completion: ['completion', 'completeness', 'complete', 'completed'],
  maturity: ['maturity'],
  confidence: ['confidence'],
  quality: ['quality'],
} as const satisfies Record<string, Phrases>

/** Words around a score. */
export const scoreGuards = {
  /** A sentence without any of them holds no score of the whole. */
  any: [
    'readiness',
    'production read\\w*',
    'ready',
    'overall',
    'completion',
    'complete',
    'score',
    'grade',
    'rating',
    'maturity',
    'confidence',
    'index',
  ],
  /** The name says that it speaks of the whole. */
  whole: ['overall', 'production', 'deployment', 'launch', 'final', 'total'],
  later: ['after', 'once', 'when', 'if', 'will'],
  'done after': ['complete[d]?', 'done', 'ready', 'completion', 'progress'],
  'done before': ['complete[d]?', 'done', 'completion', 'progress'],
} as const satisfies Record<string, Phrases>

/** Words that a score of the whole may be named with. */
export const wholeNames = (
  'overall production deployment launch release system project platform readiness readines ready score grade rating completion ' +
  'maturity index level project complete final current total status statu mvp app application the is of our we are quality assessment confidence'
).split(' ')
