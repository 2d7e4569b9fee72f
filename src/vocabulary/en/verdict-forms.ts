import type { Phrases, WordClasses } from '../lexicon.ts'

/** Go and no-go offered side by side, which decides nothing: `GO / NO-GO`, `ready or not ready`. */
export const optionPhrases: Phrases = [
  '(?:go|ready|pass|approved?)\\s*(?:[/|,]|or|vs\\.?| )\\s*(?:go with caution\\s*/\\s*|conditional(?: go)?\\s*/\\s*)?(?:no(?: )?go|not ready|fail|rejected?|hold)(?:\\s*/\\s*(?:go|no(?: )?go|hold|conditional|defer)\\w*)*',
  'no(?: )?go\\s*/\\s*go',
  'yes\\s*/\\s*no',
]

/** What a document calls itself by which a go is decided. */
export const decisionForms: Phrases = [
  'go\\s*(?:/|or|vs\\.?| )\\s*no(?: )?go (?:\\w+ ){0,2}?(?:check(?: )?list|gates?|review|decision)',
]

/** Answers to a question that asks for readiness. */
export const answerWords: Readonly<Record<'yes' | 'no' | 'nearly', Phrases>> = {
  yes: [
    'yes',
    'y',
    'true',
    'go',
    'ready',
    'approved',
    'pass(?:ed)?',
    'confirmed',
    'granted',
    'given',
    'achieved',
    'reached',
  ],
  no: ['no', 'not', 'n', 'false', 'no go'],
  nearly: ['almost', 'nearly', 'mostly', 'partially', 'conditionally', 'yes,? but'],
}

/** Readings that name the stage a verdict is limited to. */
export const stageWords: Readonly<Record<'testing' | 'rehearsal' | 'limited' | 'public', Phrases>> = {
  /** No stage before the release: the release itself. */
  public: [
    'production',
    'launch',
    'ga',
    'general availability',
    'go(?: )?live',
    'public',
    'customers',
    'all users',
    'deployment',
  ],
  testing: ['testing', 'tests?', 'uat', 'qa', 'validation', 'verification', 'user acceptance'],
  /** Environments before production. */
  rehearsal: ['staging', 'testnet', 'dev(?:elopment)?', 'sandbox', 'test environment'],
  limited: [
    'shadow',
    'pilot',
    'pre pilot',
    'beta',
    'limited',
    'canary',
    'soft',
    'internal',
    'alpha',
    'demo',
    'closed',
    'private',
    'controlled',
    'restricted',
    'staged',
  ],
}

/** How far a report says it is from being ready. */
export const distances: {
  readonly classes: WordClasses
  readonly phrases: Readonly<Record<'time' | 'later' | 'share' | 'aim' | 'wait', Phrases>>
} = {
  classes: {
    end: ['production', 'launch', 'release', 'deployment', 'go(?: )?live', 'ready'],
  },
  phrases: {
    time: [
      '(?:estimated |realistic |remaining )?(?:time(?:line)?|effort|eta)(?: \\w+){0,4}? (?:to|until|for) (?:\\w+ ){0,4}?{end}\\b[^.\\n]{0,60}?\\d',
    ],
    later: [
      '(?:once|when|after|with focused)\\b[^.\\n]{1,160}?\\b(?:can|will|could|would|becomes?|moves?)\\b[^.\\n]{1,80}?\\bready',
    ],
    share: [
      '(?:readiness|ready)\\b[^.|\\n]{0,20}?~?\\s*\\d{1,3}(?:\\.\\d+)?\\s?%',
      '\\d{1,3}(?:\\.\\d+)?\\s?%[\\s-]*(?:production|launch|deployment|release)?[\\s-]*(?:ready|readiness)',
    ],
    aim: ['targets?', 'goals?'],
    wait: [
      '\\d+(?:\\s?(?:-|to)\\s?\\d+)?\\s?(?:days?|weeks?|months?)\\b[^.\\n]{0,80}?\\b(?:then|to|until|before) (?:reach(?:ing)? )?(?:production|launch|deployment|release)(?: (?:ready|readiness|deployment))?',
    ],
  },
}

/** What announces conditions after a verdict. */
export const followUps: Phrases = [
  'with (?:the )?(?:following|these) (?:conditions?|caveats?|restrictions?|prerequisites)',
  '^\\W*(?:conditions?|caveats?|restrictions?|prerequisites?)(?: (?:for|of|to) (?:\\w+ ){0,3}?\\w+)?:?\\W*$',
]

/** Refusals that only say what has to come first: `must be completed before launch`. */
export const demands: Phrases = ['must', 'should', 'needs?', 'ha(?:s|ve) to', 'requires?']

/** Headings and labels that name a decision as an option, unless what they are for follows. */
export const optionLabels: Readonly<Record<'for' | 'against' | 'between', Phrases>> = {
  for: ['(?:go|ready|approved?)(?! (?:for|to|with)\\b)'],
  against: ['(?:no go|nogo|not ready|hold|rejected?)(?! (?:for|to|with)\\b)'],
  between: ['(?:conditional(?: go)?|go with \\w+)'],
}

/** Words that claim an approval or a go has been given, which readiness alone is not. */
export const approvalWords: Phrases = [
  'approv(?:ed|al|e)',
  'authori[sz](?:ed|ation)',
  'signed off',
  'sign(?: )?off',
  'certified',
  'cleared',
  'accepted',
  'go',
  'green(?: )?(?:lit|light)',
]
