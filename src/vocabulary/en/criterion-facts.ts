import type { Phrases } from '../lexicon.ts'

/** Labels and openings of a sentence that states a criterion of the release. */
export const criterionOpenings: Phrases = [
  '^(?:the |our |a )?(?:(?:exit|entry|release|success|go|go live|launch|ship|acceptance|quality|pass|gating|hard) )*(?:criteri(?:on|a)|gates?|definition of (?:done|ready)|requirements?|bar|rules?)(?: \\d+)?(?: (?:for|to) (?:a |the )?[a-z-]+(?: [a-z-]+)?)?(?::| (?:is|are)(?: that)?)',
  '^(?:we|you|the team|it|this) (?:will |can |may |must )?(?:only )?(?:ship|launch|release|deploy|go live|promote|roll out)(?: \\w+)? (?:only|if|when|as long as|provided)(?: that)?',
  '^(?:a |the |our |any )?(?:release|launch|go|go live|deployment|ship) (?:decision )?(?:requires?|needs?|demands?|is only allowed|only (?:with|if|when))',
  '^(?:to|in order to|for us to|before we) (?:ship|launch|release|deploy|go live)(?: to production)?,?(?: we)?(?: (?:need|require|want|have to|must))?',
]

/** Words of which a criterion or a fact may have any without speaking of something else. */
export const neutralWords = (
  'a above achieved actual after all an and any are as at average be been below beneath better by came come coming criterion criteria current currently day did ' +
  'each end ended exceed exit every exit final finally finished for from gate get go good had has have higher hit hour if in is it its ' +
  'just keep kept landed last latest least less level live low lower max maximum mean measure measured measuring min minimum minute month more most must ' +
  'need needed no not now observed of off on only or our out over overall per percent period reach reached record recorded release requirement ' +
  'required result run saw see seen shall ship should show showed shown sit sits stand stands stay stayed still target than that the there this ' +
  'threshold time to today total totalled under up value was we week were will window with within year yield zero during across executed definition done ' +
  'came ran landed turned passed-in measured reported came-out launch score test-run least more greater smaller fewer'
).split(' ')

/** Names under which one thing goes, by the name that stands for all. */
export const sameNames = {
  'pass rate': [
    '(?:(?:of|all|the|executed|automated) )*(?:test cases?|tests?) (?:(?:that|must|should|have|has|to|be|are|is|were|was) )*pass(?:ed|ing|es)?',
    '(?:tests? |test case |case )?pass(?:ing)? (?:rate|ratio|percentage)',
    'tests? success(?: rate)?',
    'passed',
  ],
  coverage: ['(?:(?:code|test|unit test|line|statement) )*coverage', '(?:lines|code) covered'],
  'error rate': ['(?:http )?(?:error|failure) (?:rate|ratio)'],
  uptime: ['uptime', 'availability'],
  'crash free': ['crash free (?:(?:sessions?|users?) )?(?:rate)?', 'crash free (?:sessions?|users?)'],
} as const satisfies Record<string, Phrases>

/** Right after a number: it is the least, or the most, that is allowed. */
export const boundAfter = {
  '≥': ['(?:or|and) (?:more|higher|above|better|over|up)'],
  '≤': ['(?:or|and) (?:less|lower|below|fewer|under)', '(?:at most|max(?:imum)?)'],
} as const satisfies Record<string, Phrases>

/** A fact of another time than the decision. */
export const formerFacts: Phrases = [
  '(?:previous(?:ly)?|before|formerly|initial(?:ly)?|originally|baseline|first (?:week|day|run|month)|last (?:release|version|sprint)|earlier|up from|down from|prior|old|legacy|used to|history)',
]
