import type { Phrases, WordClasses } from '../lexicon.ts'

/** Word classes of needed scores: what sets a limit, and the release that it is set for. */
export const needClasses: WordClasses = {
  limit: [
    '(?:pass(?:ing)?|required|minimum|min|target|needed|qualifying|cut ?off|threshold) (?:score|mark|grade|rating|total|readiness|result)',
    '(?:score|mark|launch|release|readiness|pass) (?:threshold|minimum|target|bar|gate|cut ?off|required|needed)',
    'thresholds?|minimum|min|bar|cut ?off|hurdle|targets?|required|needed|goal',
  ],
  is: ['is|was|are|of|at|to|stays|remains|sits at|stands at|set (?:at|to)|(?:is|was|has been) set (?:at|to)'],
  aim: ['(?:to|for) (?:a |an |the |our )?[a-z-]+(?: [a-z-]+){0,2}'],
}

/** Words beside a number that make it the least score that a release needs. */
export const needWords = {
  'least before': [
    '{limit}(?: {aim})?(?: {is})*(?: at least)?',
    '(?:needs?|needed|requires?|required|expects?|demands?|asks? for|(?:must|had? to|has to|have to|should) (?:be|reach|score|hit|exceed|get|come to|clear|pass))(?: to (?:be|reach|score|hit|exceed|get|clear))?(?: (?:a|an|the|it|us|total|overall|readiness|score|rating|mark|of|above|over|at|least|or))*',
    '(?:ship|launch|release|deploy|proceed|go(?: |-)live|go|pass)(?: only)? (?:at|from|above|with)(?: at least)?',
  ],
  'least after': [
    '(?:or (?:more|higher|above|better|up) )?(?:(?:points?|overall|total) )?(?:(?:is|are|was) )?(?:the |our |a |an )?(?:{limit}|pass mark|required|needed|(?:we|you|it|they) (?:need|require|want)(?:ed|s)?)',
    '(?:or (?:more|higher|above|better|up) )?(?:(?:points?|overall|total) )?to (?:ship|launch|release|deploy|proceed|go|pass|be|get|qualify)',
    '(?:or (?:more|higher|above|better|up) )?(?:(?:is|are|means?|=|→|:) )?(?:a |an )?(?:go|pass|ready|required|needed)(?! (?:no|fail))',
  ],
  /** Before a number that is an upper end: what falls short of it. */
  'short of': [
    '(?:anything|everything|any score|a score|scores|a total|a result|results|whatever(?: scores)?)(?: that)?(?: is)?',
  ],
  /** After a number that is an upper end. */
  'no go': [
    '(?:(?:the )?(?:is|are|means?|=|→|:|counts as|would be|will be|release|launch|deployment|go live) ){0,3}(?:a |an )?(?:no go|not ready|fails?|failing|failure|blocks?|blocked|blocker|stops?|postponed|delayed|on hold|rejected|do not (?:ship|launch|deploy))',
  ],
  /** A number of another time, or of a scale. */
  former: ['from', 'was', 'previously', 'formerly', 'last (?:week|month|time|round|quarter)', 'before', 'initially'],
  'other time': [
    'next (?:week|month|quarter|release|sprint|year|phase|version)',
    'long term',
    'later',
    'eventually',
    'future',
    'stretch',
    'perfect',
    'q[1-4]',
    'post launch|after (?:the )?(?:launch|release)',
    'ideal(?:ly)?',
  ],
} as const satisfies Record<string, Phrases>

/** Heads of a column that holds scores, or what they have to be. */
export const scoreHeads = {
  score: [
    '^(?:our |final |overall )?(?:scores?|points?|marks?|ratings?|grades?|readiness|results?|values?|actual|current|achieved|reached)$',
  ],
  need: [
    '^(?:{limit}|(?:required|needed|pass) (?:score|mark)?|minimum|min|threshold|target|needed|required)(?: to {aim})?$',
  ],
} as const satisfies Record<string, Phrases>

/** Words beside the name of the whole in a sentence that speaks of its score and of nothing else. */
export const scoreSentenceWords = (
  'a an and any anything are as at be below above bar better but came cutoff cut off checklist clear comes deploy deploying deployment ' +
  'did everything expect fail failing fall for from get give given go going go-live goal grade got had has have hit higher hit i in is it its just least less ' +
  'live lower mark marked max maximum mean min minimum more must need needed no no-go not now of on only or our out over ' +
  'overall pass passed passing per point possible proceed production reach reached readines readiness ready release releasing require required ' +
  'requirement result review rubric scale score scored scorecard scoring set ship shipping should stand standing stop sum target than that the ' +
  'this threshold to today total under up want was we were which whole with would yield you sits stays remain weighted percent hurdle ' +
  'launching rollout blocked block blocker do what by gate test achieved build version candidate land landed mean postpone postponed delayed hold held rejected'
).split(' ')
