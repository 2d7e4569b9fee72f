import type { Phrases, WordClasses } from '../lexicon.ts'

/** Word classes of runs: what is run, and that it was. */
export const runClasses: WordClasses = {
  test: ['tests?|test cases?|cases?|specs?|scenarios?|checks?|assertions?|suites?|test files|samples'],
  ran: ['run|ran|executed|performed|found|collected|discovered|carried out|exercised|defined|selected|matched|written'],
  thing: ['rules?|quer(?:y|ies)|probes?|polic(?:y|ies)|validations?|scans?|steps?|drills?|rehearsals?'],
  w: ['[\\w-]+'],
}

/** Says that nothing was run, that it is called a pass all the same, or that a run is spoken of and not reported. */
export const emptyRunWords = {
  empty: [
    '(?:0|zero|no) (?:{w} )?{test}(?: (?:were|was|have been|had been|are|is|actually))* {ran}',
    '(?:0|zero|no|without any|without a single) {test}(?=$|[,.;)])',
    '(?<![\\d.])0(?: )?(?:/|of|out of)(?: )?0(?![\\d.])',
    '(?:none|nothing)(?: of (?:them|these|the {test}))?(?: (?:were|was|has been|have been|actually))* (?:{ran}|tested)',
    '(?:0|zero) (?:were |was )?{ran}',
    '{ran}: ?0(?![\\d.%/])',
    '(?:all|the|with) (?:0|zero) (?:{w} )?{test}',
    '(?:0|zero|no) {thing} (?:were |was )?(?:executed|run|ran|performed|evaluated|exercised)',
    'all (?:(?:of (?:them|these)|the|\\d+|{test}|{w} tests|were|are|was) ){0,4}skipped',
    '(?:every|each) (?:{w} )?{test} (?:was |is )?skipped',
  ],
  outcome: ['^(?:overall )?(?:status|result|outcome|verdict|conclusion|state)$'],
  tests: ['pass rate', '{thing}', '(?:{w} )?(?:tests?|test cases?|specs?|suites?|testing|scenarios?|e2e|checks?)'],
  pass: ['pass(?:ed|es|ing)?', 'green', 'succe(?:ss|ssful|ssfully|eded)', 'ok(?:ay)?', '100 ?%'],
  supposed: [
    'if|when|whenever|would|should|could|must|even|unless|expect\\w*|fix\\w*|prevent\\w*|fail(?:s|ed|ing|ure|ures)?|not pass\\w*',
    'no longer|previously|earlier|bug|treat\\w*|(?:0|zero|no) {test} (?:skipped|failed|left|remaining)',
  ],
  /** Heads of columns that count what was run. */
  count: [
    '^(?:(?:number|no|nr|count) of |#|total )?(?:{w} )?{test}(?: (?:run|executed|total|count|performed))?$',
    '^(?:run|runs|ran|executed|total|executions|pass(?:ed)?/total|passed/run|passed/executed)$',
  ],
  skipped: ['^(?:skipped|ignored|disabled|{test} skipped)$'],
  nothing: ['^(?:0|none|zero|no {test}|nil|nothing|0 ?/ ?0|0 of 0|not any)$'],
} as const satisfies Record<string, Phrases>
