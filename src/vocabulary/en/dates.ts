import type { Phrases, WordClasses } from '../lexicon.ts'

/** Months by their first three letters. */
export const months: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
]

/** Labels of a day, by what happens on it. */
export const dateLabels: Readonly<
  Record<'report' | 'update' | 'start' | 'end' | 'event' | 'approval' | 'effective' | 'release' | 'next', Phrases>
> = {
  report: [
    '(?:(?:final|status) )?(?:(?:report|document|assessment|audit|review|evaluation|generated|generation|publication|issue) )?(?:date|generated|published|created|issued|prepared|written|compiled)(?: on| at| date)?',
  ],
  update: ['(?:last )?(?:updated?|modified|revised|revision)(?: on| at| date)?', 'date updated', 'as of'],
  start: [
    '(?:(?:planned|actual|scheduled|test|phase|project) )?(?:start|started|begin|began|kick(?: )?off|opened|commenced)(?: date| on| at)?',
    'from',
  ],
  end: [
    '(?:(?:planned|actual|scheduled|test|phase|project) )?(?:end|ended|finish|finished|concluded|closed)(?: date| on| at)?',
    'to',
  ],
  event: [
    '(?:test(?:ed|ing)?|execut(?:ed|ion)|completed|completion|verified|verification|validated|validation|resolved|fixed|deployed|measured|performed)(?: date| on| at)',
    '{work} (?:completed|finished|performed|conducted|executed|ended|run)(?: date| on| at)?',
    '(?:last )?(?:checked|tested|verified)(?: on)?',
    'field(?: )?work',
    '{work} (?:period|window|dates?)',
  ],
  approval: ['(?:date )?(?:approved|approval|signed|sign(?: )?off)(?: date| on| at| granted)?'],
  effective: ['(?:effective|in force)(?: date| from| on)?'],
  release: ['(?:released|(?:release|launch|go live|roll(?: )?out|production deployment)(?: start)? (?:date|on|at))'],
  next: ['(?:next|follow up) (?:review|audit|assessment|check)(?: date| due| on| by)?', 'valid until', 'review due'],
}

/** Word classes of labels and sentences that date work. */
export const dateClasses: WordClasses = {
  work: [
    '(?:(?:load|performance|security|penetration|acceptance|regression|system|user) )?(?:tests?|testing|audit|validation|verification|execution|assessment|deployment|review|scan)',
  ],
}

/** Verbs before a day in running words that say something was done on it. */
export const doneOn: Phrases = [
  '(?:tested|executed|completed|verified|validated|resolved|fixed|deployed|measured|performed|passed|closed|merged|signed|held|decided|agreed|reviewed|confirmed|detected|discovered|reported)(?: on| at)?',
  '(?:took|made|reached|confirmed) (?:this|the|its|their) decision(?: on| at)?',
]

/** Before such a verb: it is still to be done. */
export const dueWords: Phrases = [
  'will|shall|must|should|can|may|would',
  'to be|be|being|gets?|is|are',
  'planned|scheduled|expected|due|target(?:ed)?|once|when|if|until|unless|by',
]

/** Days of the week from Sunday, by their first three letters. */
export const weekdays: readonly string[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** Labels of how long the whole takes. */
export const totalDurations: Phrases = [
  '(?:total|overall|complete) (?:{w} ){0,2}(?:time(?: )?(?:line|frame)?|duration)',
]

/** What begins and what ends a period, before its day or over its column. */
export const periodWords = {
  begins: [
    '(?:(?:actual|planned) )?(?:start(?:ed|s|ing)?|begin|began|begun|opened|open date|raised|created|reported|detected|commenced|launched|kicked off|from|introduced|found)(?: date| on| at)?',
  ],
  ends: [
    '(?:(?:actual|planned) )?(?:end(?:ed|s)?|finish(?:ed|es)?|closed|close date|resolved|fixed|completed?|concluded|stopped|to|until|verified|retired)(?: date| on| at)?',
  ],
  other: [
    'expected',
    'due',
    'deadline',
    'was to',
    'should have',
    'originally',
    'previous(?:ly)?',
    'last time',
    'again',
    'reopened',
  ],
} as const satisfies Record<string, Phrases>

/** Labels of the days on which a report was written and last changed. */
export const versionLabels = {
  created: ['(?:date )?created(?: on| at| date)?', 'first (?:written|published|issued)', '(?:created|creation) date'],
  updated: ['(?:last )?(?:updated?|modified|revised|edited|changed)(?: on| at| date)?', 'date updated'],
} as const satisfies Record<string, Phrases>
