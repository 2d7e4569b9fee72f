import type { Phrases } from '../lexicon.ts'

/** Headings under which approvals are given. */
export const signoffHeadings: Phrases = [
  'approvals?',
  'approvers?',
  'authori[sz]ations?',
  'sign(?: )?offs?',
  'signatories',
  'signatures?',
]

/** Who may be asked for an approval. */
export const signoffRoles: Phrases = [
  'board',
  'ciso',
  'client',
  'committee',
  'c[teo]o',
  'customer',
  'director',
  'head of \\w+',
  'leads?',
  'managers?',
  'officer',
  'owners?',
  'sponsor',
  'stakeholders?',
  'team',
  '^(?:the )?(?:qa|quality(?: assurance)?|security|legal|finance|operations|ops|engineering|product|marketing|support|it|hr|compliance|privacy|data protection|architecture|development|devops|sre|infrastructure|design|business|sales|audit|procurement|works council|customer service)$',
  'vp',
]

/** Column titles of a table of approvals. */
export const signoffColumns: Readonly<Record<'who' | 'name' | 'state' | 'signature' | 'date', Phrases>> = {
  who: [
    'approvers?',
    'department',
    'party',
    'position',
    'reviewer',
    'role',
    'signatory',
    'stakeholder',
    'team',
    'title',
  ],
  name: ['names?', 'person', 'owner'],
  state: [
    'approval',
    'approved',
    'decision',
    'recommendation',
    'released',
    'sign(?: )?off',
    'status',
    'verdict',
    'vote',
  ],
  signature: ['signature', 'signed', 'initials'],
  date: ['date', 'when'],
}

/** Titles of a column that says whether an approval was given. */
export const signoffGiven: Phrases = [
  'approval',
  'approved',
  'authori[sz]ed',
  'released',
  'sign(?: )?off',
  'signed(?: off)?',
]

/** Claims that every approval was given. */
export const signoffClaims: Phrases = [
  'all (?:(?:required|necessary|mandatory|requested) )?(?:sign(?: )?offs|signatures|approvals|authori[sz]ations) (?:(?:have|has|are|were|been|now) ){0,3}(?:received|obtained|collected|complete[d]?|given|granted|in place|on file|present|in|there|here|done|given)(?=$|[.,;!)]|\\s)',
  '(?:everyone|everybody|all (?:of (?:us|them)|parties|sides)|each (?:team|department|approver|stakeholder|signatory)) (?:(?:involved|concerned|named|required) )?(?:(?:has|have|is|are) (?:now )?)?(?:signed(?: off)?|approved|agreed to the release)',
  '(?:unanimously|fully) (?:approved|signed off)',
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
    'accepted',
    'approved',
    'authori[sz]ed',
    'complete[d]?',
    'done',
    'given',
    'go',
    'granted',
    'obtained',
    'pass(?:ed)?',
    'ready',
    'signed(?: off)?',
    'yes',
  ],
  pending: [
    'pending',
    'awaiting(?: \\w+){0,3}',
    'tbd',
    'tbc',
    'not (?:yet )?(?:signed|approved|obtained|given|received|done)',
    'no(?! objections?)',
    'not yet',
    'missing',
    'to follow',
    'requested',
    'awaited',
    'unsigned',
    'none',
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

/** Labels of a line that nobody but the approver fills in. */
export const approverLabels: Phrases = [
  '(?:approved|authori[sz]ed|signed(?: off)?|accepted|certified|released) by',
  '^signed$',
  '^signature$',
]

/** Sentences that say that an approval is not there. */
export const missingApprovals: Phrases = [
  '(?:the )?(?:approval|sign(?: )?off|signature|authori[sz]ation|consent|clearance|release) (?:by|of|from) (?:the |our )?(?:[\\w-]+ ){1,5}?(?:is|are|remains?|has|have) (?:still |currently |yet |not |been )*(?:outstanding|pending|missing|open|awaited|to come|not given|given|received|obtained|there)',
  '(?:[\\w-]+ ){1,4}(?:approval|sign(?: )?off|signature) (?:is|remains) (?:still |currently |yet )*(?:outstanding|pending|missing|open|awaited|to come)',
  '(?:awaiting|awaits|waiting for|still need|still needs|missing|lacks?) (?:the |an? |final )*(?:approval|sign(?: )?off|signature|consent|clearance) (?:by|of|from)',
  '(?:has|have|did) not (?:yet )?(?:approved?|signed?(?: off)?|released|consented|given (?:its|their|his|her) (?:approval|consent|ok))',
  "(?:has|have|did)n['’]t (?:yet )?(?:approved?|signed?(?: off)?)",
  '(?:has|have) (?:still |yet )to (?:sign|approve)',
  'without (?:the |an? )?(?:approval|sign(?: )?off|signature|consent) (?:by|of|from)',
]

/** Labels that say from when an approval holds. */
export const effectLabels: Phrases = [
  'authority',
  'deployment (?:window|time|date)',
  'effective(?: (?:date|from|time))?',
  'go(?: )?live(?: date)?',
  'in force',
  'valid from',
]

/** From when an approval holds. */
export const effectWords: Readonly<Record<'now' | 'approval', Phrases>> = {
  now: ['immediate(?:ly)?', 'now', 'effective immediately', 'as of now', 'at once', 'today'],
  approval: [
    '(?:immediately )?(?:upon|on|after|following|pending|subject to|once|awaiting)(?: \\w+){0,3}? (?:approval|approved|authori[sz]ation|sign(?: )?off)(?: (?:by|from|of) [\\p{L}\\p{N}_-]+)?',
  ],
}
