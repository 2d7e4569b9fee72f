import type { Phrases } from '../lexicon.ts'

/** Titles of columns whose cells are graded and are no severity. */
export const otherGrades: Phrases = [
  'accuracy',
  'appetite',
  '(?:before|after|current|previous|old|new|target)(?: .*)?',
  'complexity',
  'confidence',
  'coverage',
  'difficulty',
  'ease',
  'effort',
  'exposure',
  'impact',
  'inherent',
  'initial',
  'likelihood',
  'maturity',
  'possibility',
  'probability',
  'quality',
  'residual',
  'size',
  'usage',
  'value',
]

/** What is graded by what it is worth or costs, and not by how bad it is: `High impact improvements`. */
export const worthNouns: Phrases = [
  'effort',
  'enhancements?',
  'features?',
  'ideas?',
  'improvements?',
  'opportunit(?:y|ies)',
  'optimi[sz]ations?',
  'refactors?|refactoring',
  'value',
  'wins?',
]

/** Words of a rating that holds at another time, or that has been changed on purpose. */
export const otherTimes: Phrases = [
  'after',
  'before',
  'downgraded',
  'eventually',
  'formerly',
  'from (?:critical|high|medium|low) to',
  'inherent',
  'initial(?:ly)?',
  'lowered',
  'mitigated',
  '(?<!at )once',
  'originally',
  'previously',
  'raised',
  'reclassified',
  'reduced',
  'residual',
  'until',
  'upgraded',
  'was',
  'were',
  'would',
]

/** Words that take the gravity of an entry back, at the end of its words. */
export const belittlingWords = {
  belittled: [
    '(?:(?<=[(–—,;-]\\s?)|(?:but|is|are|though|although) )(?:(?:certainly|currently|really|strictly) )?(?:not (?:really |yet |a |that )?(?:critical|blocker|blocking|show ?stopper|urgent)|non critical)(?=\\W*$|\\s?[.,;:)(–—])',
  ],
} as const satisfies Record<string, Phrases>

/** What stands between a thing and its rating in a sentence. */
export const ratingVerbs: Phrases = [
  '(?:is|are|remains?|looks?|counts? as)(?: (?:now|still|only|merely|just|clearly))?(?: (?:a|an|the|of|at))?(?: very)? $',
  '(?:(?:is|are|has been|have been) )?(?:rated|ranked|classified|classed|graded|assessed|scored|marked|flagged|seen|regarded|considered|treated|tagged|filed)(?: (?:as|to be|at))?(?: (?:a|an|of))? $',
]

/** What may follow the rating of a sentence. */
export const ratingNouns: Phrases = [
  '^(?: |-)?(?:severity|risk|priority|impact)?(?: |-)?(?:level )?(?:severity|risk|priority|item|issue|finding|problem|bug|defect|vulnerability|gap|matter|blocker|one)?s?(?: (?:in|for) (?:severity|priority|impact))?(?=$|[\\s]*[.,;:)(—–])',
]

/** Names under which ratings are listed and which rate nothing. */
export const ratingFrames: Phrases = [
  'confidence',
  'effort',
  'impact',
  'legend',
  'likelihood',
  'maturity',
  'overall',
  'probability',
  'quality',
  'risk',
  'severity',
  'total',
]
