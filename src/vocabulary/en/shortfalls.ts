import type { Phrases } from '../lexicon.ts'

/** Words of a shortfall, by what they say of the counted things. */
export const shortfalls = {
  failed: ['fail(?:ed|ing|ures?|s)', 'not passing'],
  remaining: ['left', 'open', 'outstanding', 'remain(?:ing|s)?', 'still open', 'unfixed', 'unresolved'],
} as const satisfies Readonly<Record<string, Phrases>>

/** Names of the classes that shortfalls count. */
export const countedThings = {
  tests: ['assertions?', 'specs?', 'tests?', 'test cases?'],
  issues: ['blockers?', 'bugs?', 'defects?', 'issues?', 'findings?', 'vulnerabilit(?:y|ies)', 'p[0-3]'],
  items: [
    'backends?',
    'categories',
    'checks?',
    'criteria',
    'endpoints?',
    'gates?',
    'integrations?',
    'items?',
    'requirements?',
    'routes?',
    'services?',
    'suites?',
  ],
} as const satisfies Readonly<Record<string, Phrases>>

/** Headers of columns that only a table of tests has. */
export const testHeaders: Phrases = [
  '^tests?(?: cases?| suites?)?$',
  '^(?:test )?suites?$',
  '^(?:tests? )?pass(?:ed|ing|es)?(?: tests?)?$',
]

/** Words of failures that are not this report's: those of another time, expected, or put right. */
export const excusedShortfalls: Phrases = [
  'baseline',
  'before',
  'expected',
  'fixed',
  'intentional(?:ly)?',
  'known',
  'now pass(?:es|ing)?',
  'pre existing',
  'previous(?:ly)?',
  'resolved',
  'unrelated',
  'was',
  'were',
]

/** What a mitigation that is still to come says. */
export const futureMitigation: Phrases = [
  'add (?:{w} ){1,4}in',
  'after launch',
  'future',
  'in (?:the )?(?:next )?(?:phase|sprint|version|release)',
  'investigate (?:{w} ){0,4}(?:after|later)',
  'later',
  'n/a',
  'no mitigation',
  'none',
  'phase [2-9]',
  'planned',
  'post launch',
  'tbd',
  'to be determined',
]

/** What a line of a risk says when nothing has been done about it. */
export const unmitigated: Phrases = [
  'after launch',
  'no mitigation',
  'not mitigated',
  'not (?:yet )?tested',
  'unknown',
  'unmitigated',
]

/** A risk that is taken as it is needs no mitigation. */
export const acceptedRisk: Phrases = ['accept(?:ed|able|ance)?']

/** Words of checks that are still open: an open box with them is an open test. */
export const openChecks: Phrases = [
  '(?:add|create|implement|write) (?:{w} ){0,3}?tests?',
  'benchmarked',
  'tests? (?:suite|pass(?:es|ing)?)',
  'tested',
  'validated',
  'verified',
]

/** Words by which an untested thing is no gap of this report. */
export const excusedUntested: Phrases = ['n/a', 'no go', 'not in scope', 'out of scope', 'would']

/** Labels of what comes next. */
export const nextLabels: Phrases = ['^next', '^next (?:actions?|steps?)']

/** What tells to run tests that have not been run. */
export const testRuns: Phrases = [
  '(?:complete|execute|perform|run) (?:all |the |remaining |manual )*(?:{w} )?test(?:s|ing)?',
]

/** Sentences that call what is left minor, and words by which they say that it is left. */
export const minimising = {
  minor: [
    '(?:cosmetic|informational|minor|non blocking|small|trivial) (?:{w} ){0,3}?(?:concerns|enhancements|gaps|improvements|issues?|items?|requirements|tweaks)',
    'defen[cs]e in depth improvements',
    '(?:issues|items) (?:are|remaining are) (?:all )?(?:{w} )?(?:cosmetic|informational|minor|non blocking|polish|trivial)',
  ],
  left: [
    '(?:can|could|may|need|needs|should|will) (?:to )?be (?:addressed|done|fixed|handled|resolved)',
    'in (?:the |a )?(?:later|next) (?:phase|release|sprint|version)',
    'post (?:deployment|launch|release)',
  ],
  beside: ['blockers?', 'critical', 'high', 'major', 'serious'],
} as const satisfies Readonly<Record<string, Phrases>>
