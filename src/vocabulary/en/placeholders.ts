import type { Phrases, WordClasses } from '../lexicon.ts'

/** Word classes of what stands in the brackets of a slot. */
export const placeholderClasses: WordClasses = {
  w: ['[a-z][\\w-]*'],
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
export const placeholderWords: Readonly<Record<'slot' | 'undetermined' | 'form', Phrases>> = {
  slot: [
    '(?:(?:your|the|insert|enter|add|actual|their|release|report|reviewer|approver|lead) ){0,3}{slot}(?: here)?',
    '(?:insert|enter|fill in|to be filled|to be completed|to be added|replace with|your)(?:\\b.{0,60})?',
    'e\\.g\\..{0,60}',
    '{slot} of .{2,40}',
    '(?!(?:auto(?:matic(?:ally)?)?|generated|assigned|provided|dynamic|random|system|existing|current|same|previous|live|public|internal|default|issued|redacted|hidden)(?![a-z]))(?:{w} ){1,3}(?:name|e ?mail|phone|contact|signature|number|url|version|date|time)',
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
  /** What a form has for a value that nobody put in. */
  form: [
    '[?]{2,}',
    'fix ?me',
    'v?x\\.y(?:\\.z)?|v?x\\.x(?:\\.x)?',
    'yyyy[-/.]mm[-/.]dd|dd[-/.]mm[-/.]yyyy|mm[-/.]dd[-/.]yyyy',
    'lorem ipsum.*',
    '(?:please )?(?:fill in|insert|enter|add|complete) (?:here|later|this|name|date|value|me)',
    '(?:please )?fill in',
    'placeholder(?: text)?',
    '(?:please )?(?:insert|enter|add|put|write|describe|paste) (?:{w} ){0,4}?here',
  ],
  undetermined: [
    '(?:links?|dates?|names?|owners?|numbers?|times?|details|figures?|results?) t\\.?b\\.?[dac]\\.?',
    't\\.?b\\.?[dac]\\.?(?: by {w}| soon| later)?',
    'to(?:-| )?dos?(?: (?:fill in|add|complete|update|write|insert|replace))?(?: {w}){0,3}',
    'not (?:yet )?(?:filled in|decided|assigned|named|determined)',
    'to follow',
    'still to be {w}',
    'to be (?:determined|decided|announced|confirmed|added|filled(?: in)?|completed|provided)',
  ],
}

/** What a writer notes of a text that is still to be written, and what explains a form instead of being one. */
export const unwrittenWords = {
  todo: ['^(?:to(?: )?dos?|fix(?: )?me|xxx|tb[dac])$'],
  unwritten: [
    '^(?:describe|explain|fill|write|insert|list|document|attach|paste|put|summari[sz]e|elaborate|expand|confirm with)\\b.*',
    '^(?:add|complete|update|replace|link|provide) (?:{w} ){0,3}?(?:here|links?|dates?|names?|numbers?|figures?|results?|screenshots?|details?|text|description|sections?|contacts?|owners?|values?|content|table|summary)\\b.*',
  ],
  explains: [
    '(?:formats?|formatted|templates?|syntax|replaced?|variables?|placeholders?|patterns?|escap(?:e|ed|es|ing)|interpolat\\w+|e ?g|such as|tokens?|literal(?:ly)?|regex|parsed?|rendered|renders|convention|naming|scheme|must|should|use|uses|accepts?|enter|inputs?|prints?|shows?)',
  ],
} as const satisfies Record<string, Phrases>

/** Labels and column heads under which somebody is named who has to act. */
export const personWords = [
  'owners?|names?|assignee|assigned to|responsible|accountable|contact(?: person)?|person|on[- ]?call(?: engineer)?|lead|engineer',
  'incident (?:commander|manager)|escalation',
] as const satisfies Phrases

/** Says that the people are there who have to act: `On-call rotation established`, `Owners named`. */
export const staffingWords = [
  '(?:(?:project|release|rollout|deployment|support|operations|response) )?(?:teams?|on call(?: {w}){0,2}|owners?|roles?|responsibilities|contacts?|escalation(?: {w}){0,2}|rota|rotation|staff(?:ing)?|responders?) (?:(?:is|are|has been|have been|were|was|all|and {w}|fully) ){0,2}(?:assigned|established|staffed|named|identified|in place|defined|confirmed|appointed|prepared|nominated|allocated)',
] as const satisfies Phrases
