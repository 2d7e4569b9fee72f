import type { Phrases } from '../lexicon.ts'

/** Numbers in words. */
export const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
}

/** Things that a heading or lead-in counts when a list of them follows. */
export const countedNouns = [
  'checks?|items?|issues?|blockers?|findings?|bugs?|gaps?|requirements?|criteria|gates?|steps?|endpoints?',
  'features?|components?|files?|modules?|services?|variants?|tables?|functions?|phases?|tasks?|fixes|vulnerabilities',
  'risks?|scenarios?|cases?|conditions?|improvements?|limitations?|suites?|experiments?|categories|areas?|deliverables?',
  'documents?|pages?|defects?|warnings?|violations?|actions?|controls?|schemas?|migrations?|hooks?|events?|agents?',
  'roles?|channels?|examples?|recommendations?|options?|patterns?|changes|problems?|concerns?|questions?|reasons?',
  'metrics|workflows?|jobs?|scripts?|commands?|libraries|packages?|routes?|screens?|views?|models?|rules?|policies',
  'layers?|stages?|milestones?|workstreams?|points?|guides?|reports?|patches|updates?|dependencies|integrations?|bots?',
  'tools?|domains?|topics?|failures?|errors?|goals?|objectives?|mitigations?|assumptions?|prerequisites?|artifacts?',
  'environments?|contracts?|queries|assets?|groups?|regressions?|exceptions?',
] as const satisfies Phrases

/** Words of a heading or lead-in whose number counts something else than the list below it. */
export const countWords = {
  other: [
    'tests?',
    'hours?|days?|weeks?|minutes?|min|months?|years?|sprint|version|level|tier|score|percent|lines?',
    'phase \\d+|step \\d+|week \\d+|day \\d+|stage \\d+|priority \\d+|section \\d+|part \\d+',
    'top|more|at least|up to|per|example|see|refer|baselined|removed',
    'fixed (?:of|in)|passed|passing|of \\d+',
  ],
  /** Only some of what is counted is named. */
  some: ['including|such as|e\\.g\\.'],
  /** In front of a number: it is some of what is listed, or more than that. */
  part: ['remaining|another|additional|further|next|first|last|other'],
  /** In a parenthesis: how large the thing is that the heading names. */
  measure: [
    'seconds?|secs?|users?|engineers?|developers?|devs?|people|persons?|words?|pages?|rows?|records?|requests?|runs?',
    'rounds?|iterations?|times|cycles?|seeds?|samples?|nodes?|instances?|replicas?|cores?|gpus?|bytes|tokens?|commits?',
    'calls?|credits?|retries|attempts?|connections?|sessions?|points?|stars?|assertions?|languages?|sections?|chapters?|slides?',
  ],
  score: ['score|grade|rating|stars?|points?'],
  /** After a tally: what it counts is what stands below. */
  tallied: [
    'passed|passing|pass|completed?|done|items?|checks?|met|ready|verified|fixed|closed|resolved|criteria|tests?',
  ],
  /** After a tally in words: that many of them are done. */
  finished: [
    'complete[d]?|done|finished|ticked|checked|closed|passed|passing|met|ready|verified|fixed|resolved|fulfilled|satisfied|cleared|implemented',
  ],
  /** Before it: only some are spoken of, or not as of now. */
  unsure: ['not|only|no|if|once|when|should|must|will|at least|about|target|goal|last|previous|was|were|need'],
  total: ['^(?:grand )?total|^sub(?: )?total|^sum|^overall|^average'],
} as const satisfies Record<string, Phrases>

/** Words of an enumeration that does not name everything. */
export const openEnded = [
  'etc',
  'e\\.g',
  'including',
  'such as',
  'incl',
  'more',
  'others?',
  'out of',
] as const satisfies Phrases
