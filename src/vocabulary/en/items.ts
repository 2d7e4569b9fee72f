import type { Phrases } from '../lexicon.ts'

/** Verbs of instructions that `verbs.ts` has no class for. */
export const otherImperatives = [
  'archive|back(?: )?up|bump|clean|commit|conduct|delete|disable|download|expand|follow|get|harden|hire|identify|link',
  'merge|move|notify|normali[sz]e|obtain|open|pin|produce|promote|push|record|recruit|reduce|regenerate|release|rename',
  'repeat|request|restart|rewrite|scan|schedule|send|ship|sign|split|submit|tag|track|train|tune|update|upgrade|upload',
  'use|wait|watch|launch|re verify|consolidate|increase|raise|finish|simplify|extract|deprecate',
] as const satisfies Phrases

/** Openings of what is to be done whose outcome may decide a release: tests, checks and fixes. */
export const proofVerbs = [
  '(?:re )?test',
  '(?:re )?verify',
  '(?:re )?validate',
  '(?:re )?check',
  'load test|smoke test|stress test|benchmark|audit',
  'confirm(?! (?:{w} ){0,3}?(?:attendance|availability|contacts?|dates?|owners?|rota|schedule|slots?|times?|windows?))',
  '(?:run|execute|perform|conduct|complete) (?:{w} ){0,4}?(?:tests?|testing|audit|scans?|checks?|validation|verification|drill|qa)',
  'fix|resolve|repair|correct|patch|remediate|address|harden|rotate|mitigate',
  '(?:{w} ){0,4}?(?:testing|retest|verification|validation|(?:load|stress|soak|security|penetration|acceptance|regression|smoke|restore|failover) tests?)(?=$|\\s?[(:,;.–—-])',
] as const satisfies Phrases

/** Words in front of an item that is an advice against something, whatever glyph it has. */
export const avoidWords = ['avoid', "don['’]?t", 'do not', 'never', 'not recommended'] as const satisfies Phrases

/** An entry that says that there is nothing to list. */
export const nothingWords = [
  '^none',
  '^n/?a[.]?$',
  '^nothing',
  '^no (?:(?:critical|known|open|high|major|outstanding|remaining|blocking) )?(?:blockers?|issues?|risks?|findings?|problems?|failures?|vulnerabilities|defects?|bugs?)',
] as const satisfies Phrases

/** Words that deny a tick where they are the predicate of the ticked item, or begin an item nested in it. */
export const denialWords = {
  denied: [
    'needs? (?!no\\b)\\w+',
    '(?:must|need to|should) (?:still )?(?:be \\w+ed|check|configure|confirm|deploy|enable|fix|implement|run|set|test|validate|verify)',
    'pending',
    'not (?:yet )?(?:tested|implemented|done|configured|verified|run|started|integrated|enabled|deployed|completed?)',
    'to(?:-)?do',
    'tbd',
    'wip',
    '(?:still |currently |work )?in progress',
    '(?:still |currently )?(?:ongoing|under ?way|outstanding|open|missing|unresolved|unfinished|unverified|untouched)(?=$|[,.;)]| (?:for|until|since|as|work|due|to|on|by|from|at)\\b)',
    '(?:still )?(?:awaiting|awaits|waiting|waits)(?: (?:for|on))? ',
    '(?<!\\d )(?:has been |was |been )?(?:postponed|deferred|skipped|delayed|put off|moved|pushed|dropped|rescheduled|suspended|abandoned|cancell?ed)(?=$|[,.;)]| (?:to|until|till|for|by|due|because|as|since|in|after|pending)\\b)',
    '(?:on hold|parked|stalled|halted|paused)',
    'blocked (?:by|on|until|due|since|for)',
    'yet to (?:be )?\\w+',
    'still to (?:be \\w+|come|do|follow)',
    'remains? (?:to be \\w+|open|undone|outstanding|untested|incomplete|pending)',
    '(?:not|never) (?:yet |been |actually |fully |properly ){0,2}{work}(?: yet)?',
    "(?:has|have|was|were|did|is|are)n['’]t (?:yet |been |actually |fully ){0,2}(?:{work}|happen\\w*)",
    'unstarted|unfinished|unimplemented|unexecuted',
    'half (?:done|finished|complete|way)',
    'only (?:half|a third|a quarter|part|some|one|two|three|a few|the first)(?= )',
    'will (?:only |still )?be {work}',
    'to follow(?=$|[,.;)])',
    'except(?: for)? ',
    'but not ',
    '(?:only )?(?<!\\d)\\d{1,2}(?:\\.\\d+)? ?% (?:{work}|only)',
    '(?:still )?(?:a )?draft(?: only)?$',
    '(?:scheduled|planned|due|moved|slated) (?:for|to|in|on|next) ',
    'tbc|tba|to come',
    'disabled(?: for now)?',
    'partial(?:ly)?(?: \\w+)?',
    'incomplete',
    'untested',
    'to be \\w+',
    '(?:currently |still )?running(?=,|$| ?-| since| \\()',
    '(?:only )?assumed',
    '(?:currently |still |only )?simulated(?: only)?',
    'if (?:it |they )?exists?',
    '(?:not|never) (?:executed|measured|run)',
    '(?:second|other|remaining|next|last) (?:half|part|batch|group|third)\\b.{0,40}\\bnext (?:week|month|{day})',
    '(?<!\\d )fail(?:ed|ing)',
    '[1-9]\\d* (?:tests? )?fail(?:ed|ing)$',
  ],
  /** Turns a bad word round: `(not mocked)`, `(none failed)`. */
  turned: [
    '(?:no|none|zero|0|not|never|without|nothing|instead of|rather than|no longer)(?: \\p{L}+)? ?$',
    '\\p{L}+ (?:\\p{L}+ ){0,2}?as ?$',
  ],
  /** Ends a sentence whose subject the tick stands for: `Rotation is in progress`. */
  predicate: [
    '(?:is|are|was|were|remains?|stays?) (?:still |currently |only |yet |being )*(?:in progress|pending|outstanding|incomplete|ongoing|blocked|unfinished|unresolved|untested|missing|on hold|under way|postponed|deferred|delayed|skipped|half done)',
    '(?:has|have|was|were|is|are) (?:not|never) (?:yet |been |actually |fully |ever ){0,3}{work}(?: yet)?',
    "(?:has|have|was|were|is|are)n['’]t (?:yet |been |actually |fully ){0,2}{work}(?: yet)?",
    'never (?:took place|happened|ran|started)',
    'did (?:not|never) (?:take place|happen|run|start|finish|complete)',
    '(?:still )?(?:has|have|needs?) (?:still )?to be {work}',
    'still (?:needs|requires|lacks|misses) ',
    '(?<=\\w )not (?:yet )?(?:done|started|finished|complete|tested|run)$',
    'remains? to be {work}',
  ],
  condition: ['if', 'when', 'while', 'that', 'which', 'where', 'unless', 'no', 'ensure', 'confirm\\w*'],
  /** Adjectives as well: they deny only where nothing follows. */
  closing: [
    '^(?:for )?(?:the )?(?:future|later)(?: (?:phase|release|version|work))?$',
    'coming soon',
    'dry run only',
    'scripts? ready',
    'placeholder',
    'mock(?:ed)?',
    'stub(?:bed)?',
    'planned',
    'blocked',
    'incomplete',
  ],
  /** What has done its part when it is planned. */
  plan: ['(?:strateg(?:y|ies)|plans?|road(?: )?maps?|schedules?|timelines?|approach|milestones?)(?= ?[:(—–-]| $|$)'],
  planned: ['planned', 'scheduled'],
  /** What follows is the fault that was put right: `Fixed: failing test`. */
  repaired: ['corrected', 'fixed', 'removed', 'repaired', 'resolved', 'solved'],
  /** In a list of what was put right the way in which it was: `Old importer: disabled`. */
  remedy: ['disabled', 'dropped', 'paused', 'suspended'],
  /** What a share of is a measurement and no progress. */
  measured: [
    'branch(?:es)?',
    'coverage',
    'functions?',
    'grade',
    'lighthouse',
    'lines?',
    'rat(?:ed|ing)',
    'scor(?:e[ds]?|ing)',
    'statements?',
    'uptime',
  ],
  /** Tags in brackets. */
  tag: ['wip', 'to(?:-)?do', 'pending', 'incomplete', 'partial', 'blocked', 'failed'],
  nested: [
    '^wip',
    '^to(?:-)?do',
    '^pending',
    '^in progress',
    '^not (?:yet )?(?:done|started|implemented|tested)',
    'still (?:needed|pending|open|to be|required|needs)',
  ],
  /** Settles a tick whatever else is said, or makes the word a name: `planned downtime`, `TODO list`. */
  excused: [
    'decided against',
    'not (?:required|needed|applicable)',
    'n/?a',
    'no longer',
    'possible',
    'optional',
    '(?:wip|todo|draft) (?:docs?|branch|link|page|file|list)',
  ],
} as const satisfies Record<string, Phrases>

/** Openings of changes of the product. */
export const changeVerbs = [
  'implement|finish|complete|increase|raise|reduce|optimi[sz]e|refactor|replace|enable|add',
] as const satisfies Phrases

/** Items that wait for something or somebody, or have to stay as they are: nothing that is done once. */
export const waitingWords = ['^await', '^wait for', '^have', '^keep', '^print', '^read'] as const satisfies Phrases

/** The release itself, with what it acts upon: `Tag the release`, `Deploy to production`. */
export const releaseActs = {
  act: [
    '^(?:git )?(?:tag|merge|pr merged|deploy|publish|announce|release|push|create (?:a )?(?:github )?release|ship|launch)',
  ],
  target: ['releases?', 'tags?', 'merged?', 'main', 'production', 'prod', 'npm', 'store', 'deploy\\w*', 'launch'],
  checked: ['test\\w*', 'verif\\w*', 'check\\w*'],
} as const satisfies Record<string, Phrases>

/** The release as an entry of a list: what follows it there is done after it. */
export const releaseEntries = [
  '^(?:deploy|release|publish|ship|launch|push|roll out|promote|submit|go live)(?: (?:{w} ){0,4}?(?:to|on|in) (?:the )?(?!staging|test|dev|qa|uat|preview|sandbox|git|repo|remote|branch|main|registry){w}| (?:the )?(?:app|application|site|website|service|system|release|product)$|$)',
  '^go live',
  '^(?:git )?tag (?:(?:the|a|this) )?(?:{w} ){0,2}?(?:release|version)',
  '^production (?:deployment|release|launch|roll(?: )?out)',
] as const satisfies Phrases

/** Answers of a choice that is ticked: `[ ] GO  [ ] NO-GO`. */
export const choiceWords = [
  '(?:conditional )?(?:no )?go',
  'approved?(?: with conditions)?',
  'rejected',
  'yes',
  'no',
  'other',
  'deferred',
] as const satisfies Phrases

/** Word classes of denials. */
export const denialClasses = {
  work: [
    'tested|run|executed|performed|done|started|begun|completed?|finished|implemented|integrated|configured|verified|validated|reviewed|measured|conducted|carried out|exercised|rehearsed|migrated|built|written|merged|set up|ready|delivered|rolled out|approved|confirmed|fixed|resolved|benchmarked|checked|signed(?: off)?',
  ],
  day: ['(?:mon|tues|wednes|thurs|fri|satur|sun)day'],
} as const satisfies Record<string, Phrases>
