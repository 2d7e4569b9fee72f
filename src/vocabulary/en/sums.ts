import type { Phrases } from '../lexicon.ts'

/** Words that make a run of bracketed numbers something other than all parts of a whole. */
export const sumGuards = {
  'examples only': ['e\\.g\\.?', 'including', 'such as', 'incl\\.?', 'like', 'for example'],
  'not yet': ['new', 'more', 'other', 'additional'],
  'whole before': ['total', 'overall', 'all', 'items? verified', 'checklist items?'],
} as const satisfies Record<string, Phrases>
