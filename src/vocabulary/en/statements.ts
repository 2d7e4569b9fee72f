import type { Phrases } from '../lexicon.ts'

/** Words on a done claim that say it is not the thing itself, or not all of it. */
export const hollowWords: Phrases = [
  'architecture',
  'basic',
  'but',
  'can be',
  'capab\\w+',
  'configs? available',
  'design(?:ed)?',
  'except',
  'expected',
  'foundation',
  'frameworks?',
  'however',
  'mechanisms?',
  'mock\\w*',
  'needs?',
  'not',
  'offline',
  'partial\\w*',
  'pending',
  'placeholders?',
  'possible',
  'prepared',
  'ready for',
  'ready to',
  'scaffold\\w*',
  'skeleton',
  'strategy',
  'stub\\w*',
  'templates?',
  'todo',
]

/** What opens a statement that a thing is not there. */
export const absenceOpeners: Phrases = ['(?:there (?:is|are) )?(?:absent|lack(?:s|ing)?|missing|no|without)']

/** What ends a statement that the thing before it is not there. */
export const absenceEnders: Phrases = [
  '(?:is |are |was )?(?:absent|broken|missing)',
  '(?:is |are |was )?not (?:yet )?(?:fully )?(?:available|configured|created|deployed|enabled|functional|implemented|running|set|set up|started|supported|working)',
  "(?:does not|doesn't) (?:exist|work)",
]

/** Words after `no` with which an absence is good news or none. */
export const goodAbsences: Phrases = [
  'additional',
  'blocking',
  'breaking',
  'critical',
  'data loss',
  'dead',
  'errors?',
  'hardcoded',
  'issues?',
  'known',
  'longer',
  'major',
  'memory',
  'more',
  'need',
  'new',
  'other',
  'production',
  'regressions?',
  'requirement',
  'security (?:issues|vuln\\w*)',
  'significant',
  'vulnerab\\w+',
]

/** Words by which a done word speaks of what is to come. */
export const futureWords: Phrases = [
  'going to',
  'ha(?:s|ve) to',
  'must',
  'needs? to',
  'should',
  'to be \\w+ed',
  'will',
  'would',
]

/** What makes a statement hold only in a case. */
export const caseWords: Phrases = ['if (?:applicable|available|implemented|needed|used|using|you)', 'only when']

/** What opens a condition. */
export const caseOpeners: Phrases = ['go only if', 'if', 'in case', 'once', 'only if', 'provided', 'unless', 'when']

/** Words in an item that make it no duty of this release. */
export const optionalWords: Phrases = [
  'future',
  'if (?:applicable|needed|required|used|using)',
  'nice to have',
  'optional',
  'phase [2-9]',
  'recommended',
  'v\\d+\\.\\d+',
]

/** Words in an action that ask for more of what is there, again, or for ever. */
export const furtherWords: Phrases = [
  'additional',
  'again',
  'continuous',
  'daily',
  'every',
  'external',
  'final',
  'full',
  'further',
  'monthly',
  'more',
  'new',
  'ongoing',
  'periodic\\w*',
  'post deployment',
  'production scale',
  'quarterly',
  'regularly',
  'weekly',
]

/** Headings whose rows and items are all still open. */
export const remainingWords: Phrases = [
  'open (?:blockers|findings|issues|items)',
  'outstanding (?:actions?|bugs|issues|items|problems|questions|tasks|work)',
  'remaining',
  'still open',
  'unresolved',
  "what(?:'s| is) (?:left|missing|still (?:missing|open|to do))",
  "(?:what )?(?:does not|doesn['’]?t|do not|don['’]?t) (?:yet )?work",
  '(?:what )?(?:(?:we|we are|we re|is|are) )?not (?:yet )?(?:delivered|included|shipped|shipping|part of (?:this|the) release)',
  '^not (?:yet )?(?:built|done|implemented|started|working)',
  '^(?:still )?(?:broken|missing)(?: (?:components?|features|functionality|parts|pieces))?$',
]

/** Headings of lists of what there is. */
export const inventoryWords: Phrases = [
  '^(?:(?:already|work) )?(?:completed|delivered|done|finished|implemented|shipped)(?: (?:components?|deliverables|features|items|tasks|work))?$',
  '^what (?:was|has been|have we|we(?: have)?) (?:built|completed|delivered|done|implemented|shipped)$',
  '^(?:current|existing|implemented|present) (?:controls|features|implementation|measures|protections?|safeguards|security|state)',
  '(?:completed?|implemented|working) features',
  '(?:controls|measures|protections|safeguards) in place',
  'already (?:done|in place|implemented|production ready|working)',
  "what(?:'s|’s| is) (?:already )?(?:done|good|in place|ready|working)",
]

/** Headings of lists on which a bare noun is an action. */
export const actionLists: Phrases = [
  'action items',
  '(?:immediate|next|recommended|required|priority|open|outstanding|remaining) (?:actions?|steps?|tasks?|work|items?|points?)',
  'actions? required',
  '(?:tasks?|work|items?) (?:left|remaining|outstanding)',
  'must do',
  'still to (?:do|be done)',
  'to be done',
  'to do',
  'work left',
]

/** Names that speak of the decision or of risk, not of a component. */
export const verdictSubjects: Phrases = ['decision', 'go', 'no go', 'overall', 'recommendation', 'risks?', 'verdict']

/** Headings of criteria that somebody else ticks later. */
export const acceptanceWords: Phrases = [
  'acceptance',
  'expected',
  'success (?:criteria|metrics)',
  'uat',
  'user acceptance',
]

/** Headings of lists of what has been tried: what stands under them is claimed as tested. */
export const testedLists: Phrases = [
  '(?<!(?:be|not|if|must|needs|only|once|when|yet) )(?:battle tested|tested|validated|verified)(?! by\\b)',
  'passed (?:checks|tests)',
]

/** What puts a release out: what a list asks for after it is done on what was released. */
export const releaseActs: Phrases = ['^(?:deploy|go live|launch|merge|promote|publish|push|release|ship|submit)']

/** An aside by which the author does not know whether the thing is there. */
export const doubts: Phrases = [
  '(?<=\\()(?:if|where|when) (?:it |they )?(?:already |it is |is |are )?(?:available|configured|deployed|enabled|exists?|implemented|installed|present|set up|supported)(?=\\))',
]

/** Words that say a fault has been put right. */
export const repairWords: Phrases = ['corrected', 'eliminated', 'fixed', 'removed', 'replaced', 'resolved']

/** Headings of lists of what has been put right: their ticks answer the issues told of elsewhere. */
export const repairLists: Phrases = [
  'changes',
  'fix(?:es)?',
  'improvements?',
  'mitigations?',
  'remediation',
  'resolutions?',
  'solutions?',
]

/** Headings of lists of what is aimed at: a tick there is a wish. */
export const aimLists: Phrases = [
  'action plan',
  'decision criteria',
  'goals?',
  'minimum viable',
  'mvp scope',
  'next steps',
  'recommendations?',
  'release scope',
  'scope of',
  'targets?',
]

/** What is said of a thing that is tried out. */
export const useWords: Phrases = [
  '(?:above|below|meets?|under|within) (?:\\w+ )?(?:budgets?|limits?|slas?|slos?|targets?|thresholds?|tolerances?)',
  '(?:behaves|displays?|functions?|loads?|opens?|renders?|responds?|shows?|works?) (?:as expected|correctly|properly)',
  '(?:displays?|loads|opens|renders|responds)',
  'works$',
]

/** Words of a status by which some of the thing is still to come. */
export const unfinishedWords: Phrases = [
  'in progress',
  'incomplete',
  '(?<!no )needs? \\w+',
  'not (?:yet )?(?:complete|\\w+ed)',
  'partial(?:ly)?',
  'pending',
  'tbd',
  'to be \\w+ed',
  'to do',
  'todo',
]

/** Labels of fields and headers of columns that name what is still to come: `Pending gate: …`, `| Remaining |`. */
export const remainderLabels: Phrases = [
  "^(?:left|missing|outstanding|pending|remaining|still open|to do|what(?:['’]s| is) (?:left|missing))(?: (?:gates?|items?|tasks?|to \\w+|work))?$",
]

/** What such a field or cell says when nothing is. */
export const nothingLeft: Phrases = ['^(?:-|–|—|0|n/a|nil|no(?:ne|thing)?)(?![\\p{L}\\d])']

/** Labels of what was run, and of what came out well. */
export const runLabels: Phrases = ['(?<!not |to be )(?:covered|executed|run|tested)$']
export const passedLabels: Phrases = ['(?<!not |to be )(?:completed?|passed|passing|validated|verified)$']

/** Headings and steps under which a release is gone through: what is checked there is checked once it is out. */
export const releaseProcedures: Phrases = [
  '^(?:launch|deployment|release|go live|cut over|roll out) (?:procedures?|day|sequence|runbook)',
  '^(?:verify|check|validate|confirm) (?:the )?(?:deployment|release|launch|roll out)$',
  '^(?:after|post) (?:the )?(?:deployment|release|launch|roll out|go live)',
]
