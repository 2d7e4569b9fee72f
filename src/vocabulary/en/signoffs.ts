import type { Phrases } from '../lexicon.ts'

/** Headings under which approvals are given. */
export const signoffHeadings: Phrases = [
  'sign(?: )?offs?',
  'approvals?',
  'approvers?',
  'authori[sz]ations?',
  'signatures?',
  'signatories',
]

/** Who may be asked for an approval. */
export const signoffRoles: Phrases = [
  'leads?',
  'owners?',
  'managers?',
  'director',
  'head of \\w+',
  'officer',
  'c[teo]o',
  'ciso',
  'vp',
  'sponsor',
  'stakeholders?',
  'client',
  'customer',
  'board',
  'committee',
  'team',
]

/** Column titles of a table of approvals. */
export const signoffColumns: Readonly<Record<'who' | 'name' | 'state' | 'signature' | 'date', Phrases>> = {
  who: ['role', 'approver', 'reviewer', 'stakeholder', 'signatory', 'team', 'title', 'position', 'department'],
  name: ['names?', 'person', 'owner'],
  state: [
    'status',
    'decision',
    'approval',
    'approved',
    'verdict',
    'sign(?: )?off',
    'recommendation',
    'vote',
    'released',
  ],
  signature: ['signature', 'signed', 'initials'],
  date: ['date', 'when'],
}

/** Titles of a column that says whether an approval was given. */
export const signoffGiven: Phrases = [
  'approved',
  'signed(?: off)?',
  'released',
  'approval',
  'sign(?: )?off',
  'authori[sz]ed',
]

/** Claims that every approval was given. */
export const signoffClaims: Phrases = [
  'all (?:(?:required|necessary|mandatory|requested) )?(?:sign(?: )?offs|signatures|approvals|authori[sz]ations) (?:(?:have|has|are|were|been|now) ){0,3}(?:received|obtained|collected|complete[d]?|given|granted|in place|on file|present)',
  '(?:all|every) (?:(?:required|key|the|named) ){0,2}(?:departments?|approvers?|stakeholders?|signatories|parties|teams?|leads|owners) (?:(?:have|has|are|were|been|now) ){0,3}(?:signed(?: off)?|approved|released|agreed to the release)',
  '(?:approved|signed(?: off)?|authori[sz]ed|released) by (?:all|every) (?:(?:required|key|the|named) ){0,2}(?:departments?|approvers?|stakeholders?|signatories|parties|teams?|leads|owners)',
]

/** Labels of a line for an approval. */
export const signoffLabels: Phrases = [
  '(?:approved|authori[sz]ed|signed(?: off)?|accepted|certified) by',
  'approver',
  'signature',
  'sign(?: )?off(?: by)?',
  'signed',
]

/** Labels of lines among approvals that are nobody's approval. */
export const signoffDetails: Phrases = [
  '^(?:overall )?(?:status|decision|date|time|version|release|notes?|comments?|conditions?|scope|deadline|expir\\w+)',
]

/** Words of an approval's state. */
export const signoffStates: Readonly<Record<'signed' | 'pending' | 'refused', Phrases>> = {
  signed: [
    'approved',
    'signed(?: off)?',
    'yes',
    'done',
    'complete[d]?',
    'accepted',
    'authori[sz]ed',
    'go',
    'obtained',
    'granted',
    'given',
    'ready',
    'pass(?:ed)?',
  ],
  pending: [
    'pending',
    'awaiting(?: \\w+){0,3}',
    'tbd',
    'tbc',
    'not (?:yet )?(?:signed|approved|obtained|given)',
    'to be (?:signed|approved|determined|confirmed)',
    'open',
    'outstanding',
    'required',
    'waiting',
    'in progress',
    'needed',
  ],
  refused: ['rejected', 'refused', 'declined', 'denied', 'not approved', 'no(?: )?go'],
}

/** Labels that say from when an approval holds. */
export const effectLabels: Phrases = [
  'effective(?: (?:date|from|time))?',
  'authority',
  'in force',
  'valid from',
  'deployment (?:window|time|date)',
  'go(?: )?live(?: date)?',
]

/** From when an approval holds. */
export const effectWords: Readonly<Record<'now' | 'approval', Phrases>> = {
  now: ['immediate(?:ly)?', 'now', 'effective immediately', 'as of now', 'at once', 'today'],
  approval: [
    '(?:immediately )?(?:upon|on|after|following|pending|subject to|once|awaiting)(?: \\w+){0,3}? (?:approval|approved|authori[sz]ation|sign(?: )?off)(?: (?:by|from|of) [\\p{L}\\p{N}_-]+)?',
  ],
}
