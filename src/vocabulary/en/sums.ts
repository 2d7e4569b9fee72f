import type { Phrases } from '../lexicon.ts'

/** Words that make a run of bracketed numbers something other than all parts of a whole. */
export const sumGuards = {
  'examples only': ['e\\.g\\.?', 'including', 'such as', 'incl\\.?', 'like', 'for example'],
  'not yet': ['new', 'more', 'other', 'additional'],
  /** A label over all kinds of the things that the line before counts. */
  breakdown: ['categories', 'breakdown', 'types', 'kinds', 'groups', 'by \\w+', 'composition', 'distribution', 'split'],
  'whole before': ['total', 'overall', 'all', 'items? verified', 'checklist items?'],
} as const satisfies Record<string, Phrases>
