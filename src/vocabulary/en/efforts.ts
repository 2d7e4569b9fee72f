import type { Phrases } from '../lexicon.ts'

/** How long work takes, and what the work is. */
export const effortWords = {
  label: [
    '(?:estimated )?effort',
    'estimate',
    'estimated (?:time|effort)',
    'time (?:estimate|required|to (?:fix|complete|implement))',
    'time',
  ],
  /** The label of a time that all work takes together. */
  whole: [
    '^(?:(?:grand|estimated|expected|planned) )?total(?: (?:estimated|remaining|\\w+))?(?: (?:effort|time|hours|work|estimate))?$',
    '^overall (?:estimated )?(?:effort|time|estimate)$',
  ],
  column: ['^(?:estimated )?(?:effort|estimate|time|duration|est\\.?)(?: \\(.*\\))?$'],
  /** A bracketed time that is no effort. */
  'no effort': ['running', 'uptime', 'timeout', 'tested for', 'test for', 'monitor\\w*', 'window', 'every'],
  /** Labels of a time that goes by, whoever works how much in it. */
  elapsed: ['timeline', 'schedule', 'duration', 'downtime', 'lead time', 'window', 'uptime', 'runtime'],
  calendar: ['^(?:due|week|month|day|phase)'],
} as const satisfies Record<string, Phrases>

/** Words that a piece of work is not told apart by. */
export const commonActionWords = (
  'critical high medium low urgent priority the a an and or of for to in on with setup set implement implementation add create ' +
  'fix complete finish time effort estimate estimated day week hour phase step task total quick win'
).split(' ')

/** What a system was made for, and what it is used with. */
export const capacityWords = {
  'made for': ['(?:sized|designed|dimensioned|provisioned|built|configured|tuned) for'],
  'used with': [
    '(?:recommended|expected|normal|typical|peak) (?:capacity|load|users?|concurrency|traffic)(?: (?:is|of|at))?',
  ],
} as const satisfies Record<string, Phrases>

/** Words of coverage, and of work that is to raise it. */
export const coverageWords = {
  covered: ['cover(?:age|ed)', 'test(?:ed|s|ing)?'],
  'to do': ['^(?:write|add|create|increase|expand|improve|raise|boost|extend|get)'],
  column: ['cover\\w*', 'current', 'actual'],
} as const satisfies Record<string, Phrases>

/** What keeps a labelled percentage from being the score of a component. */
export const componentScoreWords = {
  'no score': [
    'confidence',
    'target',
    'goal',
    'before',
    'after',
    'previous',
    'weight',
    'estimated',
    'coverage target',
    'expected',
    'day',
    'week',
    'phase',
    'step',
    'sprint',
    'scenario',
  ],
  column: [
    '^(?:score|readiness|completion|complete|progress|status|current|coverage|rating|grade)$',
    'readiness',
    'completion',
    'score',
  ],
} as const satisfies Record<string, Phrases>
