import type { Phrases, WordClasses } from '../lexicon.ts'

/** Words of headings that say of a whole list that it is over, that it is well, or that it is still open. */
export const listings: Readonly<Record<'over' | 'well' | 'open', Phrases>> = {
  over: [
    '^(?:{adverb} )*{ended}(?: {w}){0,3}$',
    '^(?:{adverb} )*(?:{w} ){1,3}{ended}$',
    '^(?:{w} ){0,2}(?:fixes|repairs) (?:applied|delivered|made|merged)$',
  ],
  well: [
    "^what(?:[’']?s| is)? (?:already )?(?:works?|working|went|goes|going)(?: (?:very |really )?(?:well|fine|right|good))?$",
    '^(?:good points|strengths?|positives|pros|successes|achievements|accomplishments|highlights)$',
    '^(?:{adverb} )*(?:passing|passed|working|healthy)(?: {w}){0,2}$',
  ],
  open: [
    '^(?:{adverb} )*{unended}(?: {w}){0,3}$',
    '^(?:{adverb} )*(?:{w} ){1,2}(?:still )?(?:outstanding|remaining|unresolved|pending|not (?:yet )?(?:done|fixed|implemented|started|working|resolved))$',
  ],
}

/** What the phrases of such headings are made of. */
export const listingClasses: WordClasses = {
  adverb: ['all', 'already', 'now', 'fully', 'recently', 'still', 'currently', 'newly', 'successfully', 'known'],
  ended: [
    'addressed',
    'closed',
    'completed?',
    'delivered',
    'done',
    'finished',
    'fixed',
    'implemented',
    'remediated',
    'resolved',
    'shipped',
    'solved',
  ],
  unended: [
    'broken',
    'failed',
    'failing',
    'incomplete',
    'not (?:yet )?(?:done|fixed|implemented|started|working|resolved|completed?|ready|tested|deployed)',
    'open',
    'outstanding',
    'pending',
    'remaining',
    'to(?: )?do',
    'unfinished',
    'unfixed',
    'unresolved',
  ],
  w: ['[\\p{L}\\d-]+'],
}

/** Words by which such a heading means another time, a part, or a condition. */
export const listingReserves: Phrases = [
  'almost',
  'and',
  'before',
  'criteria',
  'definition',
  'found',
  'how',
  'if',
  'mostly',
  'must',
  'nearly',
  'no',
  'none',
  'once',
  'or',
  'partial(?:ly)?',
  'plan(?:s|ned)?',
  'questions?',
  'ready',
  'required',
  'should',
  'steps',
  'to be',
  'until',
  'vs',
  'when',
  'with',
]

/** Words of an entry that is over, and of one that is not. */
export const entryStates: Readonly<Record<'over' | 'bad', Phrases>> = {
  over: [
    '(?:now |already |been )?(?:fixed|resolved|closed|done|completed?|implemented|remediated|finished|passed|solved|shipped)',
  ],
  bad: [
    '(?:still )?(?:open|failing|failed|broken|missing|pending|unresolved|outstanding)',
    'to(?: )?do',
    'tb[dc]',
    'not (?:yet )?(?:started|done|fixed|working|implemented|tested|completed?|resolved|deployed|merged|verified)',
    'in progress',
    'incomplete',
    'partial(?:ly)?(?: {w})?',
    'needs? {w}',
    'fails?',
    'wip',
    'blocked',
  ],
}
