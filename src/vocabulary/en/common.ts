import type { Phrases } from '../lexicon.ts'

/** Frequent function words of English, by which the language of a text is told. */
export const common: Phrases = [
  'the',
  'and',
  'of',
  'to',
  'is',
  'for',
  'with',
  'are',
  'in',
  'all',
  'not',
  'be',
  'this',
  'on',
  'by',
  'from',
]
