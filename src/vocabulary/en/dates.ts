import type { Phrases } from '../lexicon.ts'

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
  Record<'report' | 'update' | 'start' | 'end' | 'event' | 'approval' | 'effective', Phrases>
> = {
  report: [
    '(?:(?:report|document|assessment|audit|review|evaluation|generated|generation|publication|issue) )?(?:date|generated|published|created|issued|prepared)(?: on| at| date)?',
  ],
  update: ['(?:last )?(?:updated?|modified|revised|revision)(?: on| at| date)?', 'date updated', 'as of'],
  start: ['(?:start|started|begin|began|kick(?: )?off)(?: date| on| at)?', 'test start', 'from'],
  end: ['(?:end|ended|finish|finished)(?: date| on| at)?', 'test end', 'to'],
  event: [
    '(?:test(?:ed|ing)?|execut(?:ed|ion)|completed|completion|verified|verification|validated|validation|resolved|fixed|deployed|measured|performed)(?: date| on| at)',
  ],
  approval: ['(?:approved|approval|signed|sign(?: )?off)(?: date| on| at)'],
  effective: ['(?:effective|in force)(?: date| from| on)?'],
}

/** Verbs before a day in running words that say something was done on it. */
export const doneOn: Phrases = [
  '(?:tested|executed|completed|verified|validated|resolved|fixed|deployed|measured|performed|passed|closed|merged|signed)(?: on| at)?',
]
