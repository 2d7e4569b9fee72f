import type { Phrases, WordClasses } from '../lexicon.ts'

/** Word classes of what speaks against a release. */
export const objectionClasses: WordClasses = {
  w: ["[\\w'’/.-]+"],
  count: [
    '\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|multiple|a few|both|another',
  ],
  still: ['(?:(?:still|currently|as yet|yet|now|also|at least) )*'],
  open: ['open|unresolved|unfixed|outstanding|remaining|known|unmitigated|active'],
  grave: ['critical|blocking|blocker|severe|p0|sev(?: )?[01]|show(?: )?stopp(?:er|ing)|urgent|catastrophic|fatal'],
  noun: [
    '(?:severity |priority |level )?(?:issues?|bugs?|defects?|problems?|findings?|vulnerabilit(?:y|ies)|risks?|incidents?|tickets?|faults?|gaps?|errors?)',
  ],
  halt: ['show(?: )?stoppers?|blockers?|blocking (?:issues?|bugs?|defects?)'],
  test: ['tests?|test cases?|specs?|scenarios?|checks?|assertions?'],
  trial: [
    'tests?|testing|drills?|rehearsals?|audits?|scans?|exercises?|verification|uat|dry runs?|benchmarks?|pen(?:etration)?(?: )?tests?',
  ],
  tried: [
    'tested|run|exercised|rehearsed|executed|performed|measured|validated|verified|carried out|tried|attempted|simulated|drilled|benchmarked|load tested',
  ],
  aux: ['has|have|was|were|is|are|had'],
  fails: [
    "fails?|is failing|are failing|keeps? failing|is (?:still |currently )?(?:broken|down|red|defective|offline)|are (?:still |currently )?(?:broken|down|red|defective|offline)|(?:does|do)(?: not|n['’]t) (?:pass|work|start|build|compile|respond)|(?:still|currently) (?:fails?|crash(?:es)?)",
  ],
  failed: ["failed|did(?: not|n['’]t) (?:pass|succeed|complete)|has failed|have failed"],
}

/** Sentences that tell of what speaks against a release, by what it is. */
export const objectionWords = {
  grave: [
    '(?:there (?:is|are)|we(?: still)? have|has|have|with|leaves?|including) {still}{count} {still}(?:{open} ){0,2}{grave} {noun}',
    '{count} (?:{open} ){0,2}{grave} {noun} (?:{w} ){0,4}?(?:{aux}|remains?|still) {still}(?:open|unresolved|unfixed|outstanding|not (?:yet )?(?:been )?(?:fixed|resolved|closed|addressed))',
    '(?:{grave} {noun}|{halt}) (?:remains?|persists?|(?:is|are) (?:still )?(?:open|left|unresolved|unfixed|outstanding))',
    '{count} (?:open|unresolved|unfixed|outstanding|remaining) (?:{grave} {noun}|{halt})',
  ],
  'failing-tests': [
    '{count} (?:{w} ){0,3}?{test} (?:(?:are|is|have|has) )?{still}(?:fail(?:s|ing)?|broken|red|crash(?:es|ing)?)(?! (?:over|safe|as expected|by design))',
    '{count} (?:{w} ){0,2}?failing (?:{w} ){0,2}?{test}',
    '{count} (?:{w} )?(?:test|spec) failures?',
    '{count} (?:{w} )?failed (?:{w} ){0,2}?(?:{test}|cases?)',
    '\\d+ (?:errors?|failures?) (?:out of|in|from|among|of) (?:{w} )?\\d+ (?:{w} ){0,2}?{test}',
  ],
  untested: [
    '{aux} (?:not|never) (?:yet |been |actually |ever |fully |properly ){0,3}{tried}',
    "(?:has|have|was|were|is|are)n['’]t (?:yet |been |actually |ever |fully ){0,3}{tried}",
    "did(?: not|n['’]t| never) (?:get (?:to|around to) |manage to |have time to )?(?:run|test|perform|execute|rehearse|exercise|verify|validate|measure|simulate|try)",
    "{trial} (?:(?:{aux}|did) (?:not|never)|(?:has|have|had|did)n['’]t) (?:yet |actually |ever )*(?:take[n]? place|happen(?:ed)?|occur(?:red)?|beg[iu]n|start(?:ed)?|run)",
    '{trial} (?:is|are|was|were|remains?) {still}(?:outstanding|pending|missing|open|to be done|planned|scheduled)(?! (?:issues?|risks?))',
    '(?:there (?:was|were|is) )?no (?:time|budget|resources|capacity|environment|opportunity) (?:(?:was|were|left|available) )*(?:for|to (?:run|do|perform|carry out|complete)) (?:the |an? |any )?(?:{w} ){0,3}?{trial}',
    '(?:nobody|no one|none of us) (?:has |have |had |ever |actually )*(?:{tried})',
    '(?:could not|never) (?:be )?(?:tested|run|exercised|rehearsed|tried|executed|performed)',
    '{trial} (?:was|were|has been|have been|is|are) (?:{still}|{w} )?(?:skipped|postponed|cancell?ed|dropped|omitted|deferred|moved|pushed|shifted|delayed|rescheduled|put off|not done|not run|outstanding|pending|missing)',
    '(?:remains?|(?:is|are) (?:still |completely |entirely |as yet )*) ?(?:untested|unverified|to be tested)',
    'no (?:load|stress|penetration|security|restore|failover|performance|e2e|end to end|recovery|accessibility|usability|regression|acceptance|integration|soak) (?:tests?|testing|drills?|scans?) (?:was|were|has been|have been|took place|ran|so far)',
  ],
  fails: [
    '{fails}(?=$|[.,;:!)]| (?:\\w+ly|twice|again|both|often|three times|on|in|with|every|for|at|and|because|due|under|after|since|again|when|to|from|during|intermittently|by)\\b)',
  ],
  failed: [
    '{failed}(?=$|[.,;:!)]| (?:\\w+ly|twice|again|both|often|three times|on|in|with|every|for|at|and|because|due|under|since|again|when|to|from|during|by)\\b)',
  ],
  /** Takes a failure back in the same breath. */
  settled: [
    'fixed|resolved|repaired|corrected|now|since then|afterwards|rerun|re run|retest\\w*|passed|succeeded|works again|recovered|no longer|addressed|mitigated|as expected|by design|expected|on purpose|deliberately|simulated|injected|rejected|previously|initially|first attempt',
  ],
  /** Headings under which all has been put right. */
  over: ['resolved|fixed|closed|solved|cleared|completed|history|previous\\w*|before|was'],
  /** Labels of a count of what is open and grave. */
  label: [
    '^(?:open|unresolved|remaining|outstanding|unfixed) (?:{grave}(?: {noun})?|{halt})(?: count)?$',
    '^(?:{grave}(?: {noun})?|{halt}) (?:still )?(?:open|unresolved|remaining|outstanding|unfixed)$',
  ],
  /** Titles of a column that counts what is open. */
  'open-heading': ['(?:open|unresolved|remaining|outstanding|unfixed) {noun}'],
  'open-column': ['^(?:still )?(?:open|unresolved|remaining|outstanding|unfixed|not fixed)(?: {noun})?$'],
  /** Headings of a list of what was not tested. */
  list: [
    '^(?:what (?:was|is|has been|we have) )?(?:(?:not|never) (?:yet |been )?(?:tested|verified|run|executed|exercised|tried)|untested)(?: (?:yet|so far|items?|areas?|scenarios?|features?))?$',
  ],
} as const satisfies Record<string, Phrases>
