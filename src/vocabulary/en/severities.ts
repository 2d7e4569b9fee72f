import type { Phrases } from '../lexicon.ts'

/** Words that grade a risk or an issue. */
export const severityWords = {
  critical: ['critical', 'blockers?', 'severe', 'p0', 'sev(?: )?[01]', 'show(?: )?stoppers?'],
  high: ['high', 'major', 'p1', 'sev(?: )?2'],
  medium: ['medium', 'moderate', 'med', 'warn(?:ings?)?', 'p2', 'sev(?: )?3'],
  low: [
    'low',
    'minor',
    'not critical',
    'non critical',
    'p3',
    'p4',
    'trivial',
    'cosmetic',
    'informational',
    'info',
    'nice to have',
    'best practice',
    'sev(?: )?4',
  ],
} as const satisfies Record<string, Phrases>

/** Nouns after which a severity word classifies what stands under a heading: `High-Risk Items`, `Critical issues`. */
export const gradedNouns = [
  'risks?',
  'severity',
  'priority',
  'issues?',
  'findings?',
  'bugs?',
  'gaps?',
  'blockers?',
  'impact',
  'items?',
  'problems?',
  'concerns?',
  'vulnerabilit(?:y|ies)',
  'defects?',
  'importance',
] as const

/** What may stand between a grade and its noun: `Critical security issues`. */
export const gradedFields =
  'accessibility|code|compliance|deployment|known|open|outstanding|performance|production|remaining|safety|security'.split(
    '|',
  )

/** How urgent the things under a heading are. */
export const priorityWords = {
  critical: [
    'critical(?! (?:path|user|feature|component|module|system|file|validation)s?)',
    'p0',
    'sev(?: )?[01]',
    'urgent',
    'immediate(?:ly)?',
    'asap',
    'blockers?',
    'severe',
    'priority (?:1|one)',
  ],
  high: ['high(?: (?:priority|risk|severity|impact))?', 'p1', 'sev(?: )?2', 'major', 'priority 2', 'important'],
  medium: ['medium', 'moderate', 'p2', 'priority 3', 'warnings?', 'normal'],
  low: ['low', 'p3', 'p4', 'minor', 'trivial', 'informational', 'info', 'priority [45]', 'nice to have', 'cosmetic'],
} as const satisfies Record<string, Phrases>

/** Words of a status cell or line that tell how a risk was dealt with; the first that fits wins. */
export const riskStatusWords = {
  accepted: ['accept(?:ed|able)', 'tolerated', 'waived', 'by design', "won['’]?t fix", 'deferred'],
  mitigated: ['mitigat\\w+', 'managed', 'controlled', 'monitored'],
  /** Between dashes or after a label, where a list has a column for it. */
  stated: ['status:? (?:still )?open', '(?<=[–—·|]\\s)(?:still )?open(?=$|\\s?[.,;·|–—(])'],
  treated: [
    '(?<=[–—·|]\\s)(?:treated|mitigated|fixed|closed|resolved)(?=$|\\s?[.,:;·|–—(])',
    '(?<=[(\\[])(?:(?:already|now) )?(?:treated|mitigated|fixed|closed|resolved)(?=[)\\],:;])',
  ],
  closed: ['closed', 'fixed', 'resolved', 'addressed', 'done', 'completed?', 'removed', 'eliminated', 'verified'],
} as const satisfies Record<string, Phrases>

/** Entries of a list of risks that are none: totals and the legend of a scale. */
export const noRiskWords = ['^(?:total|overall|sum|grand total)', '^(?:all|summary)$'] as const satisfies Phrases

/** First words of a bold line or lead-in under which there are reasons, steps, cases or what holds all the same, and no risks. */
export const circumstances = [
  '^(?:although|apart from|aside from|despite|notwithstanding|to|if|when|how|in|for|steps?|progress|this|why|what)',
  '(?:analysis|notes?|observations?|considerations?|metrics|times?|progression|throughput|sla|references?|refer|links?|sources?)$',
] as const satisfies Phrases

/** Headings of what a plan takes for granted, which are no risks. */
export const assumptionWords = ['^(?:key |planning |working )?assumptions'] as const satisfies Phrases

/** Headings of what the levels mean. */
export const legendWords = [
  '^(?:severity|risk|priority|impact) (?:levels?|scales?|definitions?|legend|ratings?|classifications?|classes|categories|key)(?:$| (?:explained|used|legend|definitions?|key))',
  '^(?:legend|definitions?|key)(?:$|:)',
] as const satisfies Phrases

/** What a claim about all risks counts. */
export const riskNouns = {
  risk: ['risks?', 'threats?'],
  issue: ['issues?', 'problems?', 'concerns?', 'defects?', 'bugs?'],
  blocker: ['blockers?', 'show(?: )?stoppers?'],
  finding: ['findings?'],
  vulnerability: [
    'vulnerabilit(?:y|ies)',
    'security (?:issues?|findings?|risks?|audit|assessment|review)',
    'pen(?:etration)? test(?:ing)?',
  ],
} as const satisfies Record<string, Phrases>

/** Statements on all risks of a level: `no open critical or high severity issues`, `Critical issues: 0`, `all P0 bugs are fixed`. */
export const absenceForms = {
  none: [
    '(?:no|zero|0|without(?: any)?|free (?:of|from)(?: any)?) (?:(?:known|open|remaining|outstanding|unresolved|active|further|identified) ){0,2}{level}(?:(?:,| or| and| nor|/){1,2} ?(?:{level})){0,3}(?: (?:severity|priority|risk|rated|level|security))? {noun}',
    '(?:no|zero|0) (?:(?:known|open|remaining|outstanding|unresolved|active|release) ){0,2}(?:blockers|show ?stoppers|blocking issues)',
  ],
  resolved: [
    'all (?:\\d+ )?{level}(?:(?:,| or| and|/){1,2} ?(?:{level})){0,3}(?: (?:severity|priority|risk|rated|level))? {noun} (?:(?:are|were|is|have|has|been|now) ){0,3}(?:resolved|fixed|closed|remediated|addressed|eliminated|cleared)',
    'all (?:\\d+ )?(?:(?:known|open|remaining|release|launch) )?(?:blockers|show ?stoppers|blocking issues) (?:(?:are|were|have|been|now) ){0,3}(?:resolved|fixed|closed|remediated|addressed|eliminated|cleared)',
  ],
  occurs: [
    '^(?:any|an?|one or more|at least one|unresolved|open|remaining) (?:(?:open|unresolved|remaining|known|outstanding|active) ){0,2}{level}(?:(?:,| or| and|/){1,2} ?(?:{level})){0,3}(?: (?:severity|priority|risk))? {noun}(?! (?:in|of|with|for))',
  ],
  overall: [
    '(?:the )?overall (?:project |release |deployment |residual )?risk(?: (?:level|exposure|rating|profile))?(?: (?:of|for|to) (?:\\w+ ){0,3}\\w+)? (?:is|remains|was|stays) (?:(?:rated|assessed|considered|judged|seen|estimated) )?(?:(?:as|to be|at|very) ){0,2}{level}',
  ],
  labelled: [
    '^(?:(?:current|known|launch|open|outstanding|release|remaining) ){0,2}(?:blockers|show ?stoppers|blocking issues)$',
    '^(?:open |remaining )?{level}(?: (?:severity|priority|risk))? {noun}$',
  ],
} as const satisfies Record<string, Phrases>

/** Labels of a statement on the risk of the whole; residual and inherent risk are others. */
export const overallRiskLabels = [
  '^overall risk(?: (?:level|rating|assessment|score))?$',
  '^(?:overall )?(?:project|release|deployment|total|launch|go live) risk(?: (?:level|rating|assessment|exposure|score))?$',
  '^overall risk (?:exposure|status|profile)$',
] as const satisfies Phrases
