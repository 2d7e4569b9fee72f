import type { Phrases } from '../lexicon.ts'

/** When something is to be done, in order; `before` and `after` are meant of the launch. */
export type TimeClass = 'before-launch' | 'now' | 'days' | 'weeks' | 'after-launch' | 'months' | 'long-term'

/** How late a time class is; classes two or more apart do not go together. */
export const lateness: Readonly<Record<TimeClass, number>> = {
  'before-launch': 0,
  now: 0,
  days: 1,
  weeks: 2,
  'after-launch': 3,
  months: 3,
  'long-term': 4,
}

/** Words for the launch in phrases of time. */
export const launch: Phrases = [
  'deploy\\w*',
  'going live',
  'go live',
  'launch\\w*',
  'merg(?:e|ing)',
  'production',
  'releas(?:e|ing)',
  'ship(?:ping)?',
]

/** Phrases of labels and headings by time class. */
export const times: Readonly<Record<TimeClass, Phrases>> = {
  'before-launch': [
    'before (?:the )?{launch}',
    'pre {launch}',
    'blockers?',
    'go live requirements?',
    'must fix',
    'preventing production',
    'required (?:before|for) (?:the )?{launch}',
    'prior to (?:the )?{launch}',
    'ahead of (?:the )?{launch}',
    'by (?:the )?{launch}',
    'until (?:the )?{launch}',
    'needed for (?:the )?{launch}',
    'fix first',
    'do first',
    'release blocking',
    'must have',
  ],
  now: [
    'asap',
    'at once',
    'do (?:it )?now',
    'right now',
    'straight away',
    'right away',
    'tonight',
    'this (?:morning|afternoon|evening)',
    'tomorrow',
    'priority (?:1|one)',
    'top priority',
    'highest priority',
    '(?:24|48|72) (?:hours?|h|hrs?)',
    'critical fix(?:es)?',
    'day 1',
    'day one',
    'immediate(?:ly)?',
    'p0',
    'this week',
    'today',
    'urgent',
    'within (?:24|48) h\\w*',
  ],
  days: ['\\d+\\s*[-–]\\s*\\d+ days?', 'first week', 'next (?:few )?days', 'week 1', 'within (?:1|a) week'],
  weeks: [
    '1\\s*[-–]\\s*[23] weeks',
    'next (?:two|2) weeks',
    'next sprint',
    'this sprint',
    'this month',
    'short term',
    'near term',
    'weeks? [2-4]',
  ],
  'after-launch': [
    'after (?:the )?{launch}',
    'can (?:deploy|launch|ship) without',
    'next release',
    '(?:fix|address|do) (?:soon )?(?:after(?:wards)?|later)',
    'soon after',
    'post (?:beta|mvp|{launch})',
    'follow(?:ing)? (?:the )?{launch}',
    'once (?:we are )?live',
    'can wait',
    'later on',
    'v1\\.[1-9]',
    'once in production',
    'hyper ?care',
  ],
  months: [
    'medium term',
    'mid term',
    'month [12]',
    'months',
    'next month',
    'next quarter',
    'weeks? [5-9]',
    'weeks? 1[0-9]',
  ],
  'long-term': [
    'backlog',
    'eventually',
    'future',
    'long term',
    'months? [3-9]',
    'next year',
    'some ?day',
    'one day',
    'ice ?box',
    'parking lot',
    'wish ?list',
    'stretch goals?',
    'nice to have',
    'quarter',
    'roadmap',
  ],
}

/** Labels and column titles that say when something is due. */
export const dueLabels: Phrases = [
  'by when',
  'complete by',
  'completion(?: date)?',
  'day',
  'deadline',
  'due(?: date| by| on)?',
  'eta',
  'iteration',
  'milestone',
  'month',
  'period',
  'phase',
  'planned(?: for| date)?',
  'quarter',
  'schedule[d]?(?: for)?',
  'sprint',
  'stage',
  'target(?: date| week| day| release)?',
  'time ?frame',
  'time ?line',
  'timing',
  'week',
  'when',
]

/** Labels of the thing that the lines of a block are about. */
export const taskLabels: Phrases = ['action', 'activity', 'item', 'job', 'task', 'title', 'to ?do', 'what', 'work']

/** Words between a thing to do and its time. */
export const dueLinks: Phrases = [
  '(?:is |are )?(?:due|planned|scheduled|targeted|slated|expected|set|postponed|moved|deferred|pushed)(?: to be done)?(?: (?:by|on|for|in|to|until))?(?: the)?',
  'by(?: the)?(?: end of)?',
  'until',
  'in',
  'on',
  'no later than',
  'deadline:?',
  'at',
  'starts?(?: in| on)?',
  'within(?: the)?',
  'during',
  'target:?',
  'eta:?',
]

/** Verbs that make of a sentence a thing to do. */
export const dueModals: Phrases = [
  '(?:must|has to|have to|needs? to|will|should|shall|is to|are to|can|may)(?: (?:only|still|then|also))?(?: (?:be|happen|take place|go live|follow|come|stand|wait))?',
]

/** Words of actions that go on through all stages or grow in steps. */
export const recurring: Phrases = [
  'additional',
  'advanced',
  'comprehensive',
  'continue',
  'enhanced',
  'expand',
  'full',
  'further',
  'improve',
  'monitor',
  'more',
  'ongoing',
  'optimi[sz]e',
  'regular',
  'review',
]

/** Words of what is one of several ways to go, and headings of them. */
export const alternativeWords: Phrases = [
  'either',
  '(?:option|alternative|variant|scenario) (?:[a-d]|[1-4])',
  'decision point',
  'or$',
  'choose (?:one|{w} option)',
]

/** Labels of runs in the output of a program: `Iteration 2: 10 found`. */
export const attemptLabels: Phrases = ['^(?:attempt|iteration|pass|round|run|trial) #?\\d']

/** Headings of what is tried or watched at every stage. */
export const trials: Phrases = [
  '(?:(?:ongoing|post deploy\\w*|post launch|production) )?monitor(?:ing)?',
  'support',
  'test(?:s|ing)?',
  '(?:[\\p{L}\\d-]+ ){1,3}test(?:s|ing)',
  '(?:(?:acceptance|e2e|end to end|functional|integration|manual|regression|smoke|uat|user) )*test(?:s|ing)? (?:cases?|checklist|list|matrix|plan|points|procedure|scenarios?|scripts?|steps?)',
  '(?:acceptance|regression|smoke|uat) (?:checks?|tests?|testing)',
  'validation',
  'verification',
  'what to test',
]

/** Labels of times of day and of the time between them. */
export const clockWords = {
  start: ['(?:start(?:ed|s|ing)?|begin|began|begun|from|opened|opening)(?: time| at)?'],
  end: ['(?:end(?:ed|s)?|finish(?:ed|es)?|complet(?:ed|ion)|stop(?:ped)?|closed|closing|to|until|till)(?: time| at)?'],
  duration: [
    '(?:total |actual |elapsed |overall )?(?:duration|time|length|downtime|elapsed|took)(?: taken| spent| elapsed)?',
  ],
} as const satisfies Record<string, Phrases>
