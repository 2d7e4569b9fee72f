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
    'required before',
  ],
  now: [
    'asap',
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
  weeks: ['1\\s*[-–]\\s*2 weeks', 'next (?:two|2) weeks', 'next sprint', 'weeks? [2-4]'],
  'after-launch': [
    'after (?:the )?{launch}',
    'can (?:deploy|launch|ship) without',
    'next release',
    '(?:fix|address|do) (?:soon )?(?:after(?:wards)?|later)',
    'soon after',
    'post (?:beta|mvp|{launch})',
  ],
  months: ['medium term', 'month [12]', 'next month', 'weeks? [5-9]'],
  'long-term': [
    'backlog',
    'eventually',
    'future',
    'long term',
    'months? [3-9]',
    'next year',
    'nice to have',
    'quarter',
    'roadmap',
  ],
}

/** Times that stand in the words of an action itself. */
export const ownTimes: Phrases = [
  'from day (?:1|one)',
  'in (?:the )?next sprint',
  'after (?:the )?{launch}',
  'before (?:the )?{launch}',
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

/** Headings of what is tried or watched at every stage. */
export const trials: Phrases = [
  'monitor(?:ing)?',
  'support',
  'test(?:s|ing)?',
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
