import type { Phrases } from '../lexicon.ts'

/** Words that say how one value became another. */
export const changeWords = {
  /** Right after a number that measures a change. */
  'measure after': [
    'faster',
    'slower',
    'improve\\w*',
    'speed(?: )?up',
    'better',
    'more',
    'reduc\\w+',
    'increase\\w*',
    'growth',
    'smaller',
    'larger',
    'bigger',
    'fewer',
    'less',
    'decrease\\w*',
    'higher',
    'lower',
    'drop',
    'gain',
    'saving\\w*',
    'boost',
  ],
  /** Right before it. */
  'measure before': [
    'faster',
    'slower',
    'improv\\w*',
    'speed(?: )?up',
    'better',
    'more',
    'reduc\\w*',
    'increas\\w*',
    'growth',
    'smaller',
    'larger',
    'fewer',
    'less',
    'decreas\\w*',
    'higher',
    'lower',
    'drop\\w*',
    'gain\\w*',
    'saving\\w*',
    'boost\\w*',
    'by',
    'change\\w*',
    'new',
    'added',
    'net',
    'delta',
  ],
  /** Between the later value and the earlier one. */
  'later first': ['(?:up|down|increased|decreased|improved|reduced) from'],
  'from before': ['from'],
  'to between': ['(?:\\w+ ){0,4}(?:down |up )?to(?: (?:only|just|about))?'],
  /** Nouns of a counted change that need not be those of the counts. */
  'any noun': ['new', 'total', 'more', 'added'],
  'new after': ['(?:\\w+ )?new'],
} as const satisfies Record<string, Phrases>

/** Words for a factor. */
export const factorWords = { doubled: 2, tripled: 3, quadrupled: 4, halved: 0.5 } as const

/** Words beside a number that give its distance to a target. */
export const marginWords = {
  after: [
    'faster',
    'slower',
    'better',
    'under',
    'below',
    'above',
    'over',
    'less',
    'more',
    'higher',
    'lower',
    'smaller',
    'headroom',
    'ahead',
    'margin',
    'improvement',
  ],
  versus: ['vs\\.?', 'versus', 'against', 'compared (?:to|with)'],
} as const satisfies Record<string, Phrases>

/** Words before the first term of a written equation that do not make it a number of its own. */
export const equationWords = {
  lead: ['is', 'are', 'of', 'total', 'with', 'has', 'have', 'to', 'was', 'gives?', 'makes?', 'adds?', 'up'],
} as const satisfies Record<string, Phrases>
