import type { Phrases } from '../lexicon.ts'

/** What a number in a tally counts. */
export const tallyWords = {
  passed: ['pass(?:ed|es|ing)?', 'succeeded', 'success(?:ful|es)?', 'green', 'ok'],
  failed: ['fail(?:ed|ures?|ing|s)?', 'red', 'broken'],
  errors: ['errors?', 'errored'],
  skipped: ['skip(?:ped|s)?', 'ignored', 'disabled', 'todo'],
  blocked: [
    'blocked',
    'not run',
    'not executed',
    'unexecuted',
    'untested',
    'pending',
    'not tested',
    'incomplete',
    'in progress',
    'deferred',
  ],
  flaky: ['flaky', 'retried', 'warnings?', 'warn', 'partial'],
  total: ['total(?: (?:tests?|cases?|test cases?|suites?|checks?|count))?', 'planned', 'overall'],
} as const satisfies Record<string, Phrases>

/** Words between a number and what it counts: `12 unit tests were passed`. */
export const tallyNouns = {
  noun: [
    '(?:(?:unit|integration|e2e|automated|manual|component|core|backend|frontend) )?(?:tests?|test cases?|cases?|checks?|suites?|specs?|endpoints?|scenarios?|requests?|items?)(?: (?:were|are|have|is))?',
  ],
  tests: ['tests?', 'test cases?', 'cases?', 'specs?'],
  suites: ['suites?', 'files'],
} as const satisfies Record<string, Phrases>

/** Words that make a labelled number something other than a tally, and those that leave a rest open. */
export const tallyGuards = {
  'no tally': ['rate', 'time', 'duration', 'coverage', 'percent', 'score', 'size', 'lines', 'critical', 'high', '%'],
  rest: ['partial(?:ly)?', 'not run', 'not executed', 'remaining', 'in progress', 'pending', 'untested', 'not tested'],
} as const satisfies Record<string, Phrases>
