import type { Phrases } from '../lexicon.ts'

/** Whether a heading promises good or bad news; `settled-bad` is bad news put right, `unsettled-good` good news to come. */
export const polarityWords = {
  positive: [
    'complete[d]?',
    'done',
    'implemented',
    'achievements?',
    'accomplish\\w*',
    'verified',
    'validated',
    'fixed',
    'resolved',
    'strengths?',
    'passed',
    "what(?:['’]?s| is)? (?:already )?(?:work\\w*|done)",
    'what (?:went|works?|worked|goes|is going|has gone) (?:really |very )?(?:well|right|fine)',
    'confirmed',
    'closed',
    'the good',
    'met',
    'working',
    'operational',
    'delivered',
  ],
  negative: [
    'issues?',
    'blockers?',
    'gaps?',
    'missing',
    'failed',
    'failures?',
    'failing',
    'weakness(?:es)?',
    'remaining',
    'still open',
    'outstanding',
    'pending',
    'incomplete',
    'not (?:done|started|implemented|working|ready|complete|met)',
    'problems?',
    'concerns?',
    'the (?:bad|ugly)',
    'needs? (?:work|attention)',
    'bugs?',
    'unresolved',
    'open (?:issues|items|risks)',
    'violations?',
    'defects?',
  ],
  'settled-bad': [
    '(?:found|identified|issues?|bugs?|gaps?|blockers?|findings?|problems?)(?: {w}){0,2}[:,]?(?: (?:all|now|and|were|are)){0,2}(?: )?\\(?(?:all )?(?:fixed|resolved|closed|addressed|cleared)',
    '(?:fixed|resolved|closed|addressed)(?: {w})? (?:issues|bugs|blockers|gaps|problems|findings)',
    '0 (?:issues|blockers)',
  ],
  'unsettled-good': [
    '(?:must|should|shall|ha(?:s|ve) to|needs? to)(?: (?:all|each|still|first))? be (?:{w} )?(?:done|fixed|resolved|completed|implemented|verified|validated|confirmed|closed|met|delivered)',
    "(?:to be|needs?|what['’]?s left|left to|not)(?: (?:be|yet))? (?:done|fixed|resolved|completed?|implemented|verified|validated)",
  ],
} as const satisfies Record<string, Phrases>

/** Words in a heading that say the work under it is over: an item that says nothing of its own state is done. */
export const settledWords = {
  settled: [
    'resolved',
    '(?:all )?fixed',
    'closed',
    'cleared',
    'completed?',
    'done',
    'delivered',
    'finished',
    'all met',
    'criteria met',
    'applied',
  ],
  /** There is nothing of what the heading names: `No critical issues`, `Critical risks: none`. */
  none: ['^(?:no|zero|0)', 'none', '[:(]\\s?0'],
  unsettled: [
    'not',
    'to be',
    'when',
    'once',
    'until',
    'must',
    'mostly',
    'nearly',
    'almost',
    'partial(?:ly)?',
    'except',
  ],
} as const satisfies Record<string, Phrases>

/** Headings of the details of one issue or item, which are no items themselves, and those of the work that it asks for. */
export const detailWords = {
  detail: [
    '^problems?',
    '^impact',
    '^risks?',
    '^(?:possible )?issues?',
    '^(?:what|how) to test',
    '^tests?',
    '^expected',
    '^description',
    '^locations?',
    '^evidence',
    '^(?:root )?cause',
    '^why',
    '^details?',
    '^files?',
    '^current',
    '^examples?',
    '^notes?',
    '^results?',
    '^effects?',
    '^solution',
    '^options?',
    '^benefits?',
    '^changes',
    '^missing files',
    '^however',
    '^verification method',
    '^rationale',
    '^what it does',
    '^features?',
  ],
  work: [
    'actions?',
    'required',
    'fix(?:es)?',
    'to(?: )?dos?',
    'steps?',
    'needs?',
    'needed',
    'must',
    'changes?',
    'before',
  ],
} as const satisfies Record<string, Phrases>

/** Headings within a list of issues that gather issues or describe one, and are no issue themselves. */
export const genericHeadings = [
  'overview|summary|highlights|assessment|matrix|register|breakdown|details?|evidence|behaviou?r|root cause|impact',
  'recommendations?|fix(?:es)?(?: required)?|mitigations?|risks|issues|defects|findings|vulnerabilities|bugs|gaps',
  'blockers|review|analysis|status|results?|notes?|next steps?',
] as const satisfies Phrases

/** Headings that announce several issues: `Critical and high findings (2)`, `Potential issues to watch`. */
export const groupHeadings = [
  '^(?:(?:critical|high|medium|moderate|low|minor|major|potential|possible|known|open|other|remaining|and|or|severity|priority|risk|&)[,/]? ){1,6}(?:findings|issues|risks|vulnerabilities|bugs|problems|concerns|gaps|defects)(?=\\s?(?:\\(|to\\s|$))',
] as const satisfies Phrases

/** Labels of the parts that an issue is described in. */
export const partLabels = [
  'mitigations?|impact|probability|likelihood|fix|recommendation|actions?|severity|locations?|files?|status|solution',
  'verification|workaround|effort|owner|evidence|root cause|resolution|problem|current|expected|why|description|details',
] as const satisfies Phrases

/** Labels that announce what is open and bad, as entries of a list of their own. */
export const announcingWords = [
  '^(?:(?:the|our|known|remaining|open|outstanding|current|critical|major|unresolved) ){0,3}(?:blockers|issues|problems|bugs|defects|risks|gaps|findings|vulnerabilities|concerns):$',
] as const satisfies Phrases

/** Words before a colon by which a heading names one issue: `Critical bug: …`, `Issue #4: …`. */
export const issueNouns = [
  '(?:bug|issue|vulnerability|blocker|risk|finding|defect|gap)(?: )?(?:#?\\d+)?(?=: \\S)',
] as const satisfies Phrases

/** Headings under which a tick means that something may begin, and not that it is over. */
export const permittedWords = ['^(?:approved|cleared|now ready|ready) for(?=:?$)'] as const satisfies Phrases

/** Headings under which a tick means that a criterion was met, and no mere bullet. */
export const assessedWords = [
  'met|satisfied|assessment|validation|results?|status|actual|achieved|completed?|verification',
] as const satisfies Phrases

/** What a heading says of all that stands under it, where the words leave no doubt. */
export const claimWords = {
  done: [
    '100\\s?%(?: (?:completed?|done|finished|implemented|passed))?',
    '(?:all|everything)(?: (?:items|phases|requirements|tasks|steps|checks|work|points|of it))?(?: (?:is|are|was|were|has been|have been|now))* (?:completed?|met|done|passed|finished|closed|ticked)',
    '(?:fully |all |now )?(?:completed?|done|finished|closed|concluded|finali[sz]ed|wrapped up)',
    'fully (?:implemented|delivered|migrated|covered|closed)',
    '^(?:all )?(?:resolved|fixed|closed|completed|finished|done) (?:{w} )?(?:issues|defects|bugs|tasks|items|findings|tickets|work|actions|stories|steps)$',
  ],
  good: [
    'strengths?',
    'completed',
    'passed',
    "what(?:['’]?s| is)? (?:already )?work(?:s|ing)",
    'what (?:went|works?|worked|goes|is going|has gone) (?:really |very )?(?:well|right|fine)',
    'passing',
    'working',
    'success(?:es)?',
    'successful',
    'succeeded',
    'healthy',
    'operational',
    'positives?',
    'positive (?:findings|points|results|observations|aspects)',
    'accomplishments?',
    'closed',
    'highlights',
    'achievements',
    'verified',
    'resolved',
    'fixed',
    'done',
  ],
  bad: ['issues?', 'failing', 'failed', 'problems?', 'not working'],
  open: [
    'still (?:open|pending|missing|failing|broken|to do|to be done|outstanding)',
    '(?:remaining|open|outstanding|pending|unfinished|incomplete|unresolved|unfixed) (?:(?:critical|high|known) )?(?:issues?|blockers?|gaps?|problems?|work|tasks?|items?|actions?|points?|bugs?|defects?|findings|tickets|todos?|questions)',
    'unresolved',
    'unfixed',
    '^not (?:yet )?(?:working|done|completed?|finished|started|fixed|resolved|implemented|closed|passing)',
    '^(?:currently )?(?:failing|broken)(?: (?:tests|checks|services|features|suites))?$',
  ],
  /** Speaks of all that stands around it. */
  whole: [
    '^(?:all|every)(?: {w})? (?:items?|tasks?|steps?|checks?|points?|requirements?|of the following)(?: (?:in|of|for|under) (?:this|the) {w}| below| above| here| listed)? (?:is|are|was|were|has been|have been)',
    '^everything (?:in|under|of|on) (?:this|the) {w}',
    '^everything (?:below|here|listed)',
  ],
  /** Takes the claim back, or makes it one of another time. */
  all: ['all (?:{w} ){0,2}?(?:addressed|closed|complete|completed|done|fixed|green|passed|ready|resolved|verified)'],
  reserved: [
    'results?(?=\\W*$)',
    'criteria',
    'ready for',
    'steps',
    'none',
    'no',
    'to be',
    'must',
    'when',
    'once',
    'until',
    'before',
    'prior to',
    'if',
    'unless',
    '^after',
    '(?:is|are|be) (?:considered|deemed|marked|called)',
    'not',
    'mostly',
    'nearly',
    'almost',
    'partial(?:ly)?',
    'except',
    'definition',
  ],
} as const satisfies Record<string, Phrases>
