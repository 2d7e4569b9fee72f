import type { Phrases, WordClasses } from '../lexicon.ts'

/** Word classes of what stands in the brackets of a slot. */
export const placeholderClasses: WordClasses = {
  slot: [
    'names?',
    'full name',
    'first name',
    'last name',
    'dates?',
    'time',
    'timestamp',
    'title',
    'role',
    'e ?mail',
    'phone(?: number)?',
    'contact(?: (?:info|information|details|person|name))?',
    'version(?: number)?',
    'number',
    'url',
    'link',
    'company(?: name)?',
    'project(?: name)?',
    'team(?: name)?',
    'signature',
    'address',
    'author',
    'owner',
    'manager',
    'description',
    'department',
    'organi[sz]ation',
    'environment',
    'value',
    'percentage',
    'count',
  ],
}

/** Words that stand for something still to be filled in: what brackets may hold, and words that are a whole value. */
export const placeholderWords: Readonly<Record<'slot' | 'undetermined', Phrases>> = {
  slot: [
    '(?:(?:your|the|insert|enter|add|actual|their|release|report|reviewer|approver|lead) ){0,3}{slot}(?: here)?',
    '(?:insert|enter|fill in|to be filled|to be completed|to be added|replace with|your)(?:\\b.{0,60})?',
    'e\\.g\\..{0,60}',
    'yyyy mm dd',
    'dd mm yyyy',
    'mm dd yyyy',
    'dd/mm/yyyy',
    'mm/dd/yyyy',
    'placeholder',
    'fill in',
    'tbd',
    'tba',
    'tbc',
    'todo',
  ],
  undetermined: [
    'tbd',
    'tba',
    'tbc',
    'to be (?:determined|decided|announced|confirmed|added|filled(?: in)?|completed|provided)',
  ],
}

/** Labels and column heads under which somebody is named who has to act. */
export const personWords = [
  'owner|assignee|assigned to|responsible|accountable|contact(?: person)?|person|on[- ]?call(?: engineer)?|lead|engineer',
  'incident (?:commander|manager)|escalation',
] as const satisfies Phrases
