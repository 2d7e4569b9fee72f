import type { Phrases } from '../lexicon.ts'

/** Words around a number of tests. */
export const testCountWords = {
  tests: ['tests', 'test cases?'],
  /** Other names, each of which counts things of its own. */
  cases: ['(?:scenarios|cases|specs|checks|assertions)'],
  /** Things with tests in their name that are no tests. */
  'not tests': [
    'files?',
    'suites?',
    'classes',
    'modules',
    'lines',
    'scripts?',
    'runs?',
    'accounts?',
    'users?',
    'data',
    'scenarios?',
    'plans?',
    'functions?',
    'categor\\w+',
    'types?',
    'environments?',
    'phases?',
    'coverage',
    'results?',
    'reports?',
    'infrastructure',
    'bots?',
    'targets?',
    'networks?',
    'days?',
    'fixtures?',
    'stubs?',
    'helpers?',
  ],
  /** Right after a number: it is of the files that tests stand in. */
  'test files': ['(?:\\w+ ){0,2}(?:tests?|spec) (?:files|modules|scripts|classes)'],
  /** A part of the tests that is told apart by what became of it. */
  'some of them': [
    'new',
    'added',
    'additional',
    'more',
    'remaining',
    'another',
    'extra',
    'fail\\w*',
    'skipped',
    'ignored',
    'blocked',
    'pending',
    'broken',
    'missing',
    'planned',
    'needs?',
    'needed',
    'target',
    'required',
    'out',
    'fixed',
    'deleted',
    'removed',
    'disabled',
    'flaky',
    'other',
    'first',
    'last',
  ],
  passed: ['pass(?:ing|ed|es)?'],
  executed: ['executed', 'run', 'performed', 'conducted', 'completed'],
  other: ['fail(?:ing|ed)?', 'skipped', 'ignored'],
  'label end': [
    '(?:tests?|specs|scenarios|cases)(?: cases?| count)?(?: (?:passed|passing|run|total|executed|written|status|results?|suite))?',
  ],
  each: ['per', 'each'],
  'rate header': ['rate', 'pass(?:ed|ing)?', 'success', 'complet\\w+'],
  /** Headers of columns that hold numbers of tests, and of columns with any number. */
  'tests header': [
    '(?:(?:number|no\\.?|count|total|#) (?:of )?)?tests?(?: cases?)?(?: count| total| run| executed)?',
    'test count',
    '(?:total )?(?:test )?cases',
  ],
  /** Kinds of tests, as the only words of a row's name. */
  'test kind': [
    '^(?:unit|integration|component|functional|regression|smoke|e2e|end to end|system|api|ui|contract|security|performance|load|acceptance|uat|sanity|accessibility|manual|automated)(?: tests?| testing)?$',
  ],
  'any header': ['value', 'count', 'number', 'total', 'result', 'amount', 'quantity', 'executed', 'run', 'sum', '#'],
  'earlier or later': ['from', 'was', 'vs\\.?', 'than', 'previously', 'originally'],
} as const satisfies Record<string, Phrases>

/** Words that name no kind of tests. */
export const commonTestWords = (
  'pass passing passed green comprehensive existing automated project repo suite full run with succes success case created written ' +
  'short summary conclusion finally currently now today so here overall brief tested testing test executed ' +
  'execution number count total in on verified done covered cover quality all the total of our we ran execute executed'
).split(' ')
