import type { Phrases } from '../lexicon.ts'

/** What a status cell says of a measured value. */
export const outcomeWords = {
  missed: ['fail(?:ed|s|ing)?', 'not met', 'missed', 'misses', 'not achieved', 'unmet', 'breach(?:ed)?'],
  partly: [
    'partial(?:ly)?',
    'warn(?:ing)?',
    'close',
    'near',
    'accept(?:able|ed) (?:with|risk)',
    'needs?',
    'pending',
    'in progress',
    'tbd',
    'deferred',
    'n/a',
    'not',
    'below',
  ],
  met: [
    'pass(?:ed|es|ing)?',
    'met',
    'ok',
    'good',
    'excellent',
    'achieved',
    'exceed(?:s|ed)?(?: target)?',
    'within',
    'on target',
    'optimal',
    'acceptable',
    'perfect',
    'great',
  ],
} as const satisfies Record<string, Phrases>

/** Glyphs that say the same. */
export const outcomeGlyphs = { missed: '❌✗✘✖🔴', partly: '⚠🟡🟠🔶', met: '✅✔✓☑🟢🎯' } as const
