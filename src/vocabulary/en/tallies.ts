import type { Phrases } from '../lexicon.ts'

/** What a number in a tally counts. */
export const tallyWords = {
  passed: ['pass(?:ed|es|ing)?', 'succeed(?:ed|ing)?', 'success(?:ful|fully|es)?', 'green', 'ok'],
  failed: [
    'fail(?:ed|ures?(?! (?:workarounds?|modes?|cases?|handling|handlers?|scenarios?|recovery|detection|injection|analysis|points?))|ing|s)?',
    'red',
    'broken',
    'unsuccessful',
    'nok',
    'not ok',
    'not passed',
  ],
  errors: ['errors?', 'errored'],
  skipped: ['skip(?:ped|s)?', 'ignored', 'disabled', 'todo', 'omitted', 'excluded'],
  blocked: [
    'blocked',
    'deferred',
    'in progress',
    'incomplete',
    'not attempted',
    'not executed',
    'not run',
    'not tested',
    'outstanding',
    'pending',
    'unexecuted',
    'unrun',
    'untested',
  ],
  flaky: ['flaky', 'retried', 'warnings?', 'warn', 'partial'],
  total: [
    'total(?: (?:tests?|cases?|test cases?|suites?|checks?|count))?',
    'planned',
    'overall',
    '(?:run|executed|performed|carried out|conducted)',
    '(?:tests?|cases?|test cases?|checks?|scenarios?) (?:run|executed|performed|carried out|conducted)',
  ],
} as const satisfies Record<string, Phrases>

/** Words between a number and what it counts: `12 unit tests were passed`. */
export const tallyNouns = {
  noun: [
    '(?:(?:unit|integration|e2e|automated|manual|component|core|backend|frontend|smoke|regression|acceptance|system|api|ui|functional|load|security|health|contract) )?(?:tests?|test cases?|cases?|checks?|suites?|specs?|endpoints?|scenarios?|requests?|items?)(?: (?:were|are|have|is|had|came back|came out|came up|turned|went|have been))?',
  ],
  tests: ['tests?', 'test cases?', 'cases?', 'specs?'],
  suites: ['suites?', 'files'],
} as const satisfies Record<string, Phrases>

/** Words that make a labelled number something other than a tally, and those that leave a rest open. */
export const tallyGuards = {
  'no tally': ['rate', 'time', 'duration', 'coverage', 'percent', 'score', 'size', 'lines', 'critical', 'high', '%'],
  rest: ['partial(?:ly)?', 'not run', 'not executed', 'remaining', 'in progress', 'pending', 'untested', 'not tested'],
} as const satisfies Record<string, Phrases>

/** Names of shares that are the whole only with their opposite. */
export const complementWords = {
  pass: ['pass(?:ed|es|ing)?', 'success(?:es|ful)?', 'succeed(?:ed|s|ing)?', 'green'],
  fail: ['fail(?:ed|s|ing|ures?)?', 'unsuccessful', 'red', 'error rate'],
  hit: ['(?:cache )?hits?'],
  miss: ['(?:cache )?misses', '(?:cache )?miss'],
  up: ['uptime', 'availability', 'available'],
  down: ['downtime', 'unavailability', 'unavailable'],
  done: [
    'closed',
    'complete(?:d)?',
    'consumed',
    'converted',
    'covered',
    'delivered',
    'done',
    'finished',
    'implemented',
    'in use',
    'migrated',
    'occupied',
    'processed',
    'resolved',
    'rolled out',
    'spent',
    'translated',
    'used',
  ],
  rest: [
    'free',
    'incomplete',
    'left',
    'not (?:yet )?(?:done|completed?|finished|migrated|implemented|covered|resolved|closed|used|started)',
    'open',
    'outstanding',
    'pending',
    'remaining',
    'remains?',
    'still missing',
    'to do',
    'to go',
    'uncovered',
    'unfinished',
    'unresolved',
    'unused',
  ],
} as const satisfies Record<string, Phrases>

/** Words that make a number the rest of a whole. */
export const restWords = {
  /** Right before it: `the remaining 5`. */
  before: [
    '(?:(?:the|our|with|and|while|whereas) )*(?:remaining|other|outstanding|missing|residual)',
    'the (?:rest|remainder)(?: of)?',
    'leav(?:es|ing)(?: us)?(?: with)?(?: only)?(?: a)?(?: (?:balance|rest|remainder) of)?',
    '(?:remaining|outstanding|left(?: over)?|to go|remainder|rest)',
  ],
  /** Right after it: `7 to go`. */
  after: [
    '(?:\\w+ ){0,2}(?:(?:is|are|still|were|items?|ones?) ){0,2}(?:left(?: over| to \\w+)?|remain(?:s|ing)?|to go|outstanding|to be done|still missing|unfinished)',
  ],
} as const satisfies Record<string, Phrases>
