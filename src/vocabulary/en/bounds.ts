import type { Phrases } from '../lexicon.ts'

/** Things that a claim may be made of as a class, with what tables call their members. */
export const memberClasses = {
  service: ['services?', 'components?', 'systems?', 'servers?'],
  component: ['components?', 'modules?', 'services?'],
  endpoint: ['endpoints?', 'routes?', 'apis?', 'paths?'],
  page: ['pages?', 'screens?', 'routes?'],
  module: ['modules?', 'components?', 'packages?', 'files?'],
  file: ['files?', 'modules?'],
  query: ['quer(?:y|ies)'],
  test: ['tests?'],
  operation: ['operations?', 'calls?', 'requests?', 'responses?'],
  metric: ['metrics?'],
} as const satisfies Record<string, Phrases>

/** Words that make a bound hold for every member, or for the worst of what was measured. */
export const boundWords = {
  every: ['all', 'every', 'each'],
  'reached before': ['achieved', 'actual', 'max(?:imum)?', 'peak', 'worst case', 'always'],
  except: [
    'except(?:ing|ion)?',
    'apart from',
    'other than',
    'excluding',
    'but',
    'aside from',
    'save for',
    'with the exception',
  ],
  wished: ['target', 'timeout', 'limit'],
} as const satisfies Record<string, Phrases>
