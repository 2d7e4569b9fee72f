import type { Phrases } from '../lexicon.ts'

/** What is said of failed tests. */
export const failureWords = {
  /** Their failing is no reason to wait, or is over. */
  explained: [
    'known',
    'accept(?:ed|able)',
    '(?:non|not)(?: a)?(?: )?(?:release )?block(?:ing|ers?)',
    'flak(?:y|es?|iness)',
    'pre(?: )?existing',
    '(?:since|now|all|been|were|was) (?:fixed|resolved|repaired)',
    '(?:fixed|resolved|passed) (?:in|by|with|on|after)',
    're(?: )?runs?',
    're(?: )?tests?(?:ed)?',
    'expected(?: to fail| failures?)?',
    'edge cases?',
    'test (?:data|quality|setup|environment|infrastructure|config\\w*)',
    '(?:environment|infrastructure|setup|mock(?:ing)?|timing|config\\w*) (?:issues?|problems?|related|errors?)',
    'unrelated',
    'not related',
    'out of scope',
    'waived',
    'deferred',
    'workaround',
    'minor',
    'cosmetic',
    'not critical',
    'non critical',
    'optional',
    'intentional(?:ly)?',
    'false (?:positives?|failures?)',
    'sandbox',
    'legacy',
  ],
  failure: ['fail(?:s|ed|ing|ures?)?', 'broken tests?', 'red'],
  /** First column of a table whose rows are runs of one suite. */
  run: [
    '^(?:runs?|rounds?|iterations?|cycles?|builds?|dates?|passes|attempts?|versions?|sprints?|weeks?|before|phases?)',
  ],
  /** Tallies of what was before. */
  earlier: [
    'before',
    'previous(?:ly)?',
    'initial(?:ly)?',
    'baseline',
    'original(?:ly)?',
    'first run',
    'earlier',
    'old',
  ],
} as const satisfies Record<string, Phrases>
