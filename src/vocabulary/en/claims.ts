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
  standard: [
    'benchmarks',
    'criteria',
    'gates',
    'goals',
    'kpis',
    'metrics',
    'objectives',
    'requirements',
    'slas',
    'slos',
    'standards',
    'targets',
    'thresholds',
  ],
  defect: [
    'blockers?',
    'bugs?',
    'crash(?:es)?',
    'defects?',
    'errors?',
    'findings?',
    'fixes',
    'gaps?',
    'issues?',
    'problems?',
    'vulnerabilit(?:y|ies)',
  ],
  resolved: ['addressed', 'cleared', 'closed', 'eliminated', 'fixed', 'remediated', 'resolved'],
}

/** Claims about a whole class of things, by what they say of it. */
export const universalClaims = {
  tested: [
    '(?:completely|comprehensively|extensively|fully|rigorously|thoroughly|well) (?:exercised|{tested})',
    '(?:after|completed|following|through|undergone|underwent|with) (?:{w} )?{manner} (?:{w} )?{testing}',
    '^{manner} (?:{w} )?{testing}(?: (?:completed?|done|performed|passed))?$',
    '(?:fully|thoroughly) {w},? (?:and )?{tested}',
    'everything (?:(?:has|is|was|were|been|now|fully|thoroughly) ){0,4}{tested}',
    '(?:every|each) (?:{w} ){0,2}?{whole} (?:(?:has|is|was|been|now|fully|thoroughly) ){0,4}(?:{tested}|executed|exercised)',
    '(?:full|complete) test coverage',
    'all (?:{w} ){0,2}?{whole}(?: [^\\s.|;:-]+){0,6}? {tested}',
  ],
  passed: [
    'all (?:of (?:the|our) )?(?:\\d+ )?(?:{w} ){0,3}?tests?(?: {w}){0,3}? (?:pass(?:ed|es|ing)?|green|successful)',
    'every (?:{w} ){0,2}?test(?: {w})? (?:passe[sd]|passing)',
    '100\\s*% (?:of )?(?:all )?tests? (?:{w} )?(?:pass(?:ed|es|ing)?|success(?: rate)?)',
    '100\\s*% (?:test )?(?:pass(?:ing)? rate|success rate)',
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
  supported: [
    '(?:full|complete) (?:feature )?support',
    'fully supported',
    'all features? supported',
    'full feature set',
  ],
  audited: ['(?:completely|comprehensively|extensively|fully|thoroughly) (?:audited|reviewed)'],
  exceeded: [
    'all (?:{w} ){0,3}?{standard} (?:{w} )?(?:exceeded|surpassed)',
    '{standard}[ :–—-]+all (?:exceeded|surpassed)',
    'exceed(?:ed|s|ing)? (?:across )?(?:all|every) (?:{w} ){0,2}?{standard}',
  ],
  genuine: [
    '(?:0|no|zero) (?:{w} )?(?:fake data|mock data|mocks|placeholders?|simulations?|stubs)',
    '(?:mocks|placeholders?|simulations|stubs): (?:0|none|zero)',
    '(?:100\\s*%|all) (?:real|genuine) (?:code|data|implementations?)',
  ],
  met: [
    'all (?:of (?:the|our) )?(?:{w} ){0,3}?{standard} (?:are |have been |were )?(?:fully )?(?:achieved|fulfilled|met|passed|satisfied)',
    '(?:achieve[ds]?|fulfil(?:led|s)?|meets?|met|passe[ds]|satisf(?:ied|ies)) all (?:of (?:the|our) )?(?:{w} ){0,2}?{standard}',
  ],
  complete: [
    '100\\s*% (?:complete[d]?|pass(?:ed)?|ready|confirmed|verified|working|functional|operational)',
    'all (?:\\d+ )?(?:{w} ){0,3}?(?:complete[d]?|confirmed|pass(?:ed|ing)?|working|ready|verified|functional|operational|done)',
  ],
} as const satisfies Readonly<Record<string, Phrases>>

/** Words between the quantifier and the class that narrow it: all critical tests are not all tests. */
export const narrowing: Phrases = [
  'api',
  'applicable',
  'automated',
  'business',
  'core',
  'critical',
  'deployed',
  'e2e',
  'executed',
  'existing',
  'functional',
  'integration',
  'listed',
  'major',
  'mandatory',
  'must',
  'new',
  'non',
  'other',
  'performance',
  'quality',
  'remaining',
  'required',
  'security',
  'selected',
  'smoke',
  'technical',
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

/** What is said of a numbered part of the work. */
export const phaseWords = {
  done: [
    'closed',
    'completed?',
    'concluded',
    'delivered',
    'done',
    'finished',
    'implemented',
    'live',
    'over',
    'shipped',
    'wrapped up',
  ],
  undone: [
    'not (?:yet )?(?:begun|complete|completed|delivered|done|finished|implemented|started)',
    'unproven',
    'in progress',
    'pending',
    'on(?: )?going',
    'blocked',
    'on hold',
  ],
  /** Right after the phase. */
  coming: [
    '^(?:only )?(?:starts?|begins?|will (?:start|begin|follow)) (?:once|when|after|as soon as|next|in|on)',
    '^(?:has|is|was) (?:still |yet )*(?:to (?:start|begin|follow|come)|scheduled|planned|postponed|deferred)',
  ],
  planned: ['deferred(?: to)?', 'future', 'plan', 'planned(?: for)?', 'to come'],
  /** Right before the phase. */
  lead: ['add(?: in)?', 'begin', 'continue', 'defer(?: to)?', 'in', 'proceed (?:to|with)', 'start'],
  conditional: ['after', 'before', 'if', 'once', 'to be', 'until', 'when', 'will'],
  past: ['fixed', 'found', 'from'],
  /** Headings of what is to come. */
  listed: [
    '^\\W*(?:upcoming|next(?: up| steps?| phases?)?|coming(?: up| next)?|to(?: )?do|to come|still to do|outstanding|remaining|planned|not (?:yet )?started|future)(?: (?:work|phases?|stages?|milestones?|sprints?|steps?))?\\W*$',
  ],
} as const satisfies Readonly<Record<string, Phrases>>

/** Words after a week that speak of its work as a whole. */
export const weekWords = {
  work: [
    '^(?:(?:is|are|now|fully) )*(?:completed?|done|finished)',
    '(?:work|implementation|goals|deliverables|objectives|tasks|scope)',
  ],
  left: ['^(?:remaining|outstanding|unfinished|(?:still )?open) (?:work|tasks?|items?|goals|deliverables|scope|steps)'],
} as const satisfies Readonly<Record<string, Phrases>>

/** Words of headings under which criteria with a tick are met. */
export const decisionWords: Phrases = ['decision', 'go', 'ship']

/** Labels of claims on the whole report. */
export const overallLabels: Phrases = [
  'assessment',
  'bottom line',
  'conclusion',
  'confidence',
  'justification',
  'overall',
  'quality',
  'rationale',
  'reason(?:s|ing)?',
  'results?',
  'status',
  'summary',
  'test(?:s|ing)?',
  'thorough\\w*',
  'verdict',
]
