import type { Phrases, WordClasses } from '../lexicon.ts'

/** Word classes of claims: any word, a thorough manner, the act of testing, and what a whole consists of. */
export const claimClasses: WordClasses = {
  w: ["[\\p{L}\\p{N}'’&+]+"],
  manner: ['complete', 'comprehensive', 'extensive', 'full', 'rigorous', 'thorough'],
  testing: ['qa', 'testing', 'validation', 'verification'],
  level: ['p[0-3]', 'critical', 'high', 'medium', 'low', 'major', 'minor', 'blocking', 'severity'],
  tested: ['tested', 'validated', 'verified'],
  whole: [
    'backends?',
    'categories',
    'checks',
    'code',
    'components?',
    'criteria',
    'endpoints?',
    'features?',
    'flows?',
    'functionality',
    'functions',
    'integrations?',
    'modules?',
    'paths',
    'requirements',
    'scenarios?',
    'services?',
    'suites?',
    'systems?',
    'workflows?',
  ],
  defect: ['blockers?', 'bugs?', 'crash(?:es)?', 'defects?', 'errors?', 'findings?', 'fixes', 'gaps?', 'issues?', 'problems?', 'vulnerabilit(?:y|ies)'],
  resolved: ['addressed', 'cleared', 'closed', 'eliminated', 'fixed', 'remediated', 'resolved'],
}

/** Claims about a whole class of things, by what they say of it. */
export const universalClaims = {
  tested: [
    '(?:completely|comprehensively|extensively|fully|rigorously|thoroughly|well) (?:exercised|{tested})',
    '(?:after|completed|following|through|undergone|underwent|with) (?:{w} )?{manner} (?:{w} )?{testing}',
    '^{manner} (?:{w} )?{testing}(?: (?:completed?|done|performed|passed))?$',
    'all (?:{w} ){0,2}?{whole}(?: [^\\s.|;:-]+){0,6}? {tested}',
  ],
  passed: [
    'all (?:of (?:the|our) )?(?:\\d+ )?(?:{w} ){0,2}?tests?(?: {w}){0,3}? (?:pass(?:ed|es|ing)?|green|successful)',
    'every (?:{w} ){0,2}?test(?: {w})? (?:passe[sd]|passing)',
    '100 ?% (?:of )?(?:all )?tests? (?:{w} )?(?:pass(?:ed|es|ing)?|success(?: rate)?)',
    '100 ?% (?:test )?(?:pass(?:ing)? rate|success rate)',
    '(?:0|no|zero) (?:failed|failing) tests?',
    '(?:0|no|zero) test failures?',
  ],
  resolved: [
    'all (?:\\d+ )?(?:{w}(?:,? |[,/])(?:and )?){0,4}?(?:{defect}|p[0-3])(?: [^\\s.|;:-]+){0,5}? {resolved}',
    '{defect}(?: {w})?:? \\d+ \\(?all {resolved}',
    '(?:0|no|zero) (?:open|outstanding|remaining|unresolved) (?:{level} ){0,2}{defect}',
  ],
  mitigated: [
    '(?:(?:all|critical|every|important|key|known|major) ){1,2}(?:{w} )?(?:concerns?|risks?)(?: (?!not\\b)[^\\s.|;-]+){0,4}?:? (?:addressed|managed|mitigated|under control)',
    '(?:critical|high|important|key|known|major|medium|low|all) risks?: (?:managed|mitigated|under control)',
  ],
  supported: ['(?:full|complete) (?:feature )?support', 'fully supported', 'all features? supported', 'full feature set'],
  complete: [
    '100 ?% (?:complete[d]?|pass(?:ed)?|ready|confirmed|verified|working|functional|operational)',
    'all (?:\\d+ )?(?:{w} ){0,3}?(?:complete[d]?|confirmed|pass(?:ed|ing)?|working|ready|verified|functional|operational|done)',
  ],
} as const satisfies Readonly<Record<string, Phrases>>

/** Words between the quantifier and the class that narrow it: all critical tests are not all tests. */
export const narrowing: Phrases = [
  'api',
  'applicable',
  'automated',
  'core',
  'critical',
  'deployed',
  'e2e',
  'executed',
  'existing',
  'integration',
  'listed',
  'major',
  'mandatory',
  'must',
  'new',
  'non',
  'other',
  'remaining',
  'required',
  'security',
  'selected',
  'smoke',
  'those',
  'unit',
]

/** Words with which a class claim is no claim: it is denied, asked for, or quoted from a plan. */
export const unclaimed: Phrases = [
  'after which',
  'because',
  'can be',
  'criteria',
  'ensure[sd]?',
  'except',
  'fix(?:es)? (?:must|need)',
  'if',
  'must',
  'needs?',
  'not',
  'once',
  'should',
  'to be',
  'unless',
  'until',
  'when',
  'will',
  'without',
]

/** Words of a shortfall, by what they say of the counted things. */
export const shortfalls = {
  failed: ['fail(?:ed|ing|ures?|s)', 'not passing'],
  remaining: ['left', 'open', 'outstanding', 'remain(?:ing|s)?', 'still open', 'unfixed', 'unresolved'],
} as const satisfies Readonly<Record<string, Phrases>>

/** Names of the classes that shortfalls count. */
export const countedThings = {
  tests: ['assertions?', 'specs?', 'tests?', 'test cases?'],
  issues: ['blockers?', 'bugs?', 'defects?', 'issues?', 'findings?', 'vulnerabilit(?:y|ies)', 'p[0-3]'],
  items: ['backends?', 'categories', 'checks?', 'criteria', 'endpoints?', 'gates?', 'integrations?', 'items?', 'requirements?', 'routes?', 'services?', 'suites?'],
} as const satisfies Readonly<Record<string, Phrases>>

/** Severity levels that a class claim names, folded. */
export const levelNames: Readonly<Record<string, string>> = {
  p0: 'p0',
  p1: 'p1',
  p2: 'p2',
  p3: 'p3',
  critical: 'critical',
  blocker: 'critical',
  blockers: 'critical',
  high: 'high',
  medium: 'medium',
  low: 'low',
}

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

/** What is said of a numbered part of the work. */
export const phaseWords = {
  done: ['closed', 'completed?', 'delivered', 'done', 'finished', 'implemented', 'live'],
  undone: ['not (?:yet )?(?:complete|done|implemented|started)', 'unproven'],
  planned: ['deferred(?: to)?', 'future', 'plan', 'planned(?: for)?', 'to come'],
  /** Right before the phase. */
  lead: ['add(?: in)?', 'begin', 'continue', 'defer(?: to)?', 'in', 'proceed (?:to|with)', 'start'],
  conditional: ['after', 'before', 'if', 'once', 'to be', 'until', 'when', 'will'],
  past: ['fixed', 'found', 'from'],
} as const satisfies Readonly<Record<string, Phrases>>

/** Evidence that a thing is there, not that it works. */
export const existenceOnly: Phrases = ['available', 'exists?', '(?:files?|configs?) (?:available|found|present)', 'found', 'possible', 'present']

/** Words of checks that are still open: an open box with them is an open test. */
export const openChecks: Phrases = [
  '(?:add|create|implement|write) (?:{w} ){0,3}?tests?',
 'benchmarked', 'tests? (?:suite|pass(?:es|ing)?)', 'tested', 'validated', 'verified']

/** Words by which an untested thing is no gap of this report. */
export const excusedUntested: Phrases = ['n/a', 'no go', 'not in scope', 'out of scope', 'would']

/** Sentences that call what is left minor, and words by which they say that it is left. */
export const minimising = {
  minor: [
    '(?:cosmetic|informational|minor|non blocking|small|trivial) (?:{w} ){0,3}?(?:concerns|enhancements|gaps|improvements|issues?|items?|requirements|tweaks)',
    'defen[cs]e in depth improvements',
    '(?:issues|items) (?:are|remaining are) (?:all )?(?:{w} )?(?:cosmetic|informational|minor|non blocking|polish|trivial)',
  ],
  left: [
    '(?:can|could|may|need|needs|should|will) (?:to )?be (?:addressed|done|fixed|handled|resolved)',
    'left',
    'only',
    'post (?:deployment|launch|release)',
    'remain(?:ing|s)?',
    'with minor',
  ],
  beside: ['blockers?', 'critical', 'high', 'major', 'serious'],
} as const satisfies Readonly<Record<string, Phrases>>

/** Words of headings under which criteria with a tick are met. */
export const decisionWords: Phrases = ['decision', 'go', 'ship']
