import type { Phrases } from '../lexicon.ts'

/** When the things under a heading are due: before or after going live. Composed of the classes of `roles.ts`. */
export const timingWords = {
  before: [
    'pre(?: )?(?:deploy\\w*|launch|merge|release|production|prod|flight|submission|go(?: )?live|publish\\w*|publication|ship|tag|audit|cut(?: )?over)',
    '(?<!(?:hours?|hrs?|minutes?|mins?|days?) )(?:before|prior to) (?:{w} ){0,4}?{launch}',
    '(?:not|no|cannot) (?:{w} ){0,4}?until',
    'in order to (?:deploy|launch|ship|release)',
    '(?:required|needed|necessary|needs?|must) (?:{w} ){0,3}?(?:for|before|to) (?:{w} ){0,2}?{launch}',
    '(?:block(?:s|ing|ers?)?|prevent(?:s|ing)?) (?:{w} ){0,3}?(?:{launch}|installs?|go)',
    '(?:launch|release|deployment) blockers?',
    'path to (?:production|launch)',
    'needed for (?:full )?deployment',
    '(?:to|remaining to) reach',
    'before you (?:deploy|launch|ship|merge|go)\\w*',
    'must ship with',
    'go(?: )?live (?:checklist|requirements)',
    '(?:launch|release)(?: readiness)? checklist',
    'ship checklist',
  ],
  after: [
    'post(?: )?(?:deploy\\w*|launch|merge|release|production|go(?: )?live|publish\\w*|publication|beta|tag|mvp|hackathon|ga)',
    '(?:soon )?(?:after|upon) (?:{w} ){0,3}?{launch}',
    'first (?:week|month|sprint|\\d+ (?:days|hours))(?! of tests)',
    'next (?:sprint|quarter|phases?|version|iteration|month|year|major|minor|milestone|session)',
    'future',
    '(?:long|medium|mid)(?: )?term',
    'road(?: )?map',
    'backlog',
    'wish(?: )?list',
    'ideas',
    'ongoing',
    'maintenance',
    'deferred',
    '(?:out of|not in) scope',
    'eventually',
    'someday',
    'coming soon',
    '(?:do|add|fix) later',
    'can do later',
    'follow(?: )?ups?',
    'phase [2-9] (?:enhancements?|features?)',
    'v(?:1\\.[1-9]|[2-9](?:\\.\\d)?) (?:plans?|roadmap|features?|ideas)',
    '(?:future|planned|potential|short term|medium term|next|proposed|recommended|post \\w+) enhancements?',
    '^enhancements?(?: \\(|$)',
    'evolution',
    'growth',
    'if (?:needed|rollback)',
    'daily',
    'weekly',
    'monthly',
    'quarterly',
    'continuous(?:ly)?',
    'months? \\d',
    '\\d+[-–]\\d+ months',
    'to begin after',
  ],
  /** `Before v2 we should have …` and `Recommended actions before launch` are gates, `Recommended before launch` is not. */
  'should-before': [
    'before .{0,60}should',
    '(?:recommended|suggested|proposed) (?:actions?|steps?|tasks?|checks?|work|fixes|tests?|testing) (?:{w} ){0,2}?(?:before|prior to)',
  ],
} as const satisfies Record<string, Phrases>

/** How binding the things under a heading are. */
export const modalityWords = {
  optional: [
    'optional(?:ly)?',
    'nice to (?:have|add)s?',
    'bonus',
    'stretch',
    'non(?: )?blocking',
    'not (?:a )?block(?:ing|er)',
    'not critical',
    'not required',
    'could have',
    'if (?:desired|time permits|monetized|applicable)',
    'as needed',
    'can (?:deploy|launch|ship) without',
    'polish',
    'not reviewed',
    'decorative',
    'cosmetic',
    'low priority',
    'minor',
  ],
  mandatory: [
    'must(?: (?:fix|have|pass))?',
    'mandatory',
    'required(?! (?:permissions|skills))',
    'blockers?',
    'blocking',
    'block deployment',
    'do immediately',
    '(?:(?:release|hard|pre deploy) )?gates?(?! (?:status|results))',
    'show(?: )?stoppers?',
    'critical (?:gaps|(?:production )?fix(?:es)?)',
    'actions? required',
    'required actions?',
    'needs work',
    'do (?:these )?now',
    "(?:what['’]?s|changes|action|fix(?:es)?|work) needed",
    '^needed',
    '(?<!files )needed$',
    'what needs to be done',
    'to be (?:closed|cleared)',
    'cannot (?:deploy|launch|ship|release|go live)',
    'go only if',
    'not(?: )?submittable',
    'essential',
    'compulsory',
    'obligatory',
    'imperative',
    'indispensable',
    'non(?: )?negotiables?',
    'cannot (?:{w} ){0,2}?without',
    '(?:do not|not) (?:ship|launch|release|deploy|go live) without',
    'p0',
    'not yet (?:ready|live)',
    'no(?: )?go',
    'hold',
  ],
  recommended: [
    'recommended',
    'recommendations?',
    'recommends?',
    'suggest(?:ed|ions?)',
    'should(?: have)?',
    'advis(?:ed|able)',
    'consider(?:ations)?',
    'improvements?',
    'opportunit(?:y|ies)',
    'best practices?',
    'good to have',
  ],
} as const satisfies Record<string, Phrases>

/** What an item's own words say about how binding it is and when it is due. */
export const ownObligationWords = {
  optional: [
    '^optional',
    '(?<=\\()optional',
    '(?<=\\()if (?:{w} ){0,5}?{w}(?=\\))',
    'if using',
    'as needed',
    'can be (?:enabled|added|configured|activated|turned on)',
    'nice to have',
    '(?<=\\()not required',
  ],
  recommended: ['(?<=\\()recommended(?=\\))'],
  mandatory: [
    '(?<=\\()pre(?: )?(?:deploy|launch|release|merge)',
    '(?:hard|release|launch|pre deploy) gate',
    '(?<=[(\\[])(?:required|mandatory|blocking|(?:launch |release |go live )?blocker|must(?: |-)have|p0|gate)(?=[)\\]])',
    '(?<=[(\\[])must',
    'must (?:{w} ){1,8}?before',
    'block(?:s|er) (?:for )?(?:release|launch|deployment)',
    'required before',
    '^(?:before|prior to) (?:{w} ){0,2}?{launch}(?=\\s?[:–—])',
    'needs? (?:an )?immediate (?:fix|attention|action)',
    'sign(?: )?off required',
    'required (?:for|before) (?:{w} ){0,2}?(?:production|deployment|launch|release)',
  ],
  'post-release': [
    'post (?:launch|deploy\\w*|release|tag|merge|ga)',
    'after (?:{w} ){0,2}?(?:launch|deployment|release|tag)',
    'first (?:week|month|24 hours)',
    '(?<=\\()v(?:1\\.[1-9]|2)',
    '(?<=\\()future',
    '(?<=\\()phase [2-9](?=\\))',
    '^(?:plan|schedule|scope) (?:{w} ){0,2}?phase [2-9]',
    'to begin after',
    '^monitor (?:{w} ){0,5}?(?:for|over|during) (?:{w} ){0,3}?(?:hours?|hrs?|days?|weeks?)',
  ],
} as const satisfies Record<string, Phrases>

/** Cells that say nothing but how binding their row is. */
export const obligationCells = {
  mandatory: [
    '^\\W*(?:mandatory|must(?: have)?|required|blocking|(?:launch |release |go live )?blocker|compulsory|obligatory)\\W*$',
  ],
  recommended: ['^\\W*(?:recommended|should(?: have)?|advisable|desirable)\\W*$'],
  optional: ['^\\W*(?:optional|nice to have|could(?: have)?|not (?:required|mandatory)|non blocking)\\W*$'],
} as const satisfies Record<string, Phrases>

/** Words of headings and titles under which a box, a criterion or an action is a gate. */
export const gateWords = {
  launch: [
    'deploy\\w*',
    'launch',
    'release',
    'production',
    'go(?: )?live',
    'readiness',
    'ship',
    'submission',
    'preparations?',
    'pre(?: )?\\w+',
    'final',
  ],
  gate: ['go', 'exit', 'release', 'launch', 'acceptance', '(?:quality )?gates?', 'must(?: pass)?', 'entry'],
  requirement: ['requirements?', 'criteria'],
  urgent: ['critical', 'p0', 'blockers?'],
  title: ['check(?: )?list', 'readiness', 'launch plan', 'go\\s?/?\\s?(?:or )?no(?: )?go'],
  /** A title whose boxes are a checklist wherever they stand. */
  form: ['check(?: )?list', 'launch plan', 'go\\s?/?\\s?(?:or )?no(?: )?go'],
  /** What is gone through while the release is made, and no condition of it. */
  'launch-day': [
    '(?:launch|release|deployment|go(?: )?live|cut(?: )?over) day',
    'day of (?:the )?(?:launch|release|deployment|go(?: )?live|cut(?: )?over)',
    '(?:\\d+|one|two|an) (?:hours?|hrs?|minutes?|mins?) (?:before|prior to) (?:{w} ){0,2}?{launch}',
  ],
  procedure: ['(?<!pre )(?:deployment|launch|release|rollout|go(?: )?live|cut(?: )?over) {procedure}'],
  /** A report on whether a test phase may begin: what is accepted is what that phase will show. */
  'test-entry': [
    '(?:uat|user acceptance(?: test\\w*)?|pilot|beta|testing) (?:{w} ){0,1}?(?:readiness|ready|plan|kick(?: )?off|entry)',
    'read(?:y|iness) for (?:{w} ){0,2}?(?:uat|user acceptance|pilot|beta|testing)',
  ],
  'test-list': ['test(?:ing)? check(?: )?list'],
} as const satisfies Record<string, Phrases>

/** Sentences that make what they speak of a gate: `must be rotated before production`. */
export const requirementWords = {
  firm: [
    '(?:must|needs? to|ha(?:s|ve) to) (?:still )?(?:be )?(?:{w} ){1,4}?(?:before|prior to) (?:{w} ){0,4}?(?:{launch}|ga)',
    'before (?:{w} ){0,4}?{launch},? (?:{w} ){1,8}?(?:must|ha(?:s|ve) to|needs? to)',
    '(?:release|launch|deployment|go(?: )?live|rollout|cut(?: )?over) (?:is|remains|stays) (?:still )?(?:blocked|held up|on hold|gated) (?:by|on|until|for)',
    '(?:blocks|is blocking|holds up|gates|prevents) (?:the |this |our )(?:release|launch|deployment|go(?: )?live|rollout|cut(?: )?over)',
    '(?:is|are|remains?) (?:still )?(?:an? )?(?:release|launch|deployment|go(?: )?live) blockers?',
  ],
  /** Such a sentence on all of a kind is a rule: `Every change must be reviewed before release`. */
  general: ['^\\W*(?:all|any|every|each|no|changes?|code|nothing|teams?|developers|you|if|when|releases?)(?!\\p{L})'],
  requirement: [
    '(?:must|should|needs? to|ha(?:s|ve) to) be (?:{w} ){1,4}?(?:before|prior to) (?:{w} ){0,4}?(?:production|deploy\\w*|launch|releas\\w*|merg\\w*|beta|ga|mainnet|submission|promot\\w*)',
    '(?:required|needed|mandatory) (?:for|before) (?:{w} ){0,3}?(?:production|deployment|launch|release|go(?: )?live|mainnet|submission|merge)',
    'pending gate',
    'await(?:s|ing) (?:{w} ){0,4}?(?:approval|authori[sz]ation|sign(?: )?off|confirmation|clearance)',
    '(?:no|not|cannot|remains?) (?:{w},? ){0,10}?until',
    '(?:must|required) (?:{w} ){0,3}?(?:on|at) (?:first )?deployment',
    /** What is waited for: `Once those land, …`. */
    'once (?:those|these|all|the) (?:{w} ){0,8}?(?:ship|land|pass|complete|fixed|resolved|done)',
  ],
  /** All boxes under such a sentence are gates. */
  'whole-list': [
    '(?:all|every|each|these|following|tasks?|items?|checks?|boxes|gates?|required) (?:{w},? ){0,14}?(?:before|prior to)',
    'before (?:going live|launch\\w*|deploy\\w*|releas\\w*|production|merging|submi\\w*),? (?:{w},? ){0,5}?(?:ensure|complete|check|verify|confirm|must)',
    'all (?:(?:items|boxes|checks|of these) )?(?:must|need|should)',
  ],
  waived: ['(?:not|no longer) (?:required|needed)'],
  later: ['after'],
} as const satisfies Record<string, Phrases>

/** Labels and values of a line that names what still has to be done before the go. */
export const openGateWords = {
  label: [
    '^(?:(?:still|currently) )?(?:pending|blocking|remaining|outstanding|open|unresolved|unmet) (?:(?:launch|release|deployment|go(?: )?live|mandatory|production) )?(?:gate|item|action|blocker|condition|prerequisite|requirement|criterion|criteria|must haves?)s?$',
    '^(?:(?:launch|release|deployment|go(?: )?live|open) )?blockers?$',
    '^(?:(?:the )?(?:release|launch|deployment|go(?: )?live|rollout) )?(?:is |still |currently )*(?:blocked|held up) (?:by|on)$',
    '^(?:still )?(?:missing|needed|required|to do|left)(?: to do)? (?:for|before|prior to) (?:{w} ){0,2}?{launch}$',
  ],
  judged: ['verdict', 'readiness', 'status', 'decision', 'recommendation', 'ready', 'gate', 'overall'],
  conditional: ['(?:conditional|ready|go|approved)[^|.]{0,60}? (?:requires|pending|subject to|contingent|once|after)'],
} as const satisfies Record<string, Phrases>
