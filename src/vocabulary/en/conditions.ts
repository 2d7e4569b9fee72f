import type { Phrases } from '../lexicon.ts'

/** Work that a clause tells to do before the phrase holds: `fix the two bugs, then`. */
export const afterWork: Phrases = [
  '(?:address|fix|resolve|complete|finish|implement|remediate|close|finali[sz]e|run|execute|perform|set up|configure|update|verify)',
]

/** What links work to be done to what may follow it. */
export const sequels: Phrases = ['(?:and )?then', 'before', 'prior to']

/** Openings of a sentence that tells of the time after something that is still to come. */
export const turningPoints: Phrases = ['once', 'as soon as']

/** What says when something may follow: `Once the fixes ship, it can …`. */
export const futureConditions: Phrases = ['once', 'when', 'after', 'if', 'as soon as', 'assuming']

/** What opens a clause that is granted before the sentence says otherwise: `While the tests pass, …`. */
export const concessions: Phrases = ['while', 'whilst', 'although', 'though', 'even (?:though|if)', 'despite']

/** What opens a sentence that only supposes something. */
export const suppositions: Phrases = ['assuming', 'if', 'in case', 'provided(?: that)?', 'unless']

/** What says that something may follow. */
export const prospects: Phrases = ['can', 'will', 'could', 'would', 'becomes?', 'moves?', 'should']

/** Conditions right after a phrase, or at the start of the clause that follows it. */
export const conditions: Phrases = [
  'subject to',
  'pending',
  'provided(?: that)?',
  'contingent (?:up)?on',
  'conditional (?:up)?on',
  'dependent on',
  'depends on',
  'assuming',
  'as long as',
  'as soon as',
  '(?:on|under) (?:the )?conditions?',
  'with (?:the |these )?(?:following )?{caveat}',
  'with(?: \\S+){0,6}? {caveat}',
  'once',
  'after',
  'when',
  'unless',
  'until',
  'if',
  'except(?: for| that)?',
  'only (?:when|with|if|after|for)',
  'just needs?',
  'requires?(?: \\w+){0,4} (?:fix|config)\\w*',
]

/** Words that open the bracket or dash clause of a condition. */
export const conditionOpeners: Phrases = [
  'with',
  'subject',
  'pending',
  'after',
  'once',
  'when',
  'provided',
  'conditional(?:ly)?',
  'contingent',
  'if',
  'needs?',
  'requires?',
  'just',
  'only',
  'must',
  'all (?:\\w+ ){0,4}must',
  'unless',
  'until',
  'except',
]

/** What looks like a condition and leaves the claim as it is. */
export const softeners: Phrases = [
  'with(?: \\w+){0,2} (?:monitoring|minor|optional|non blocking|small|low|cosmetic|recommendations|notes|observations|confidence|warnings)(?! {caveat})',
  'minor',
  'with (?:no|zero|few|high|full|complete|strong)',
  'after (?:successful|comprehensive|thorough|extensive|completing|all|this|passing|the)',
]

/** Nouns right after a phrase that make a title or a rule of it: `GO criteria`. */
export const genreNouns: Phrases = [
  'criteri(?:a|on)',
  'conditions?',
  'gates?',
  'thresholds?',
  'decisions?(?! (?:is|was|:))',
  'checklists?',
  'requirements',
  'rules?',
  'triggers?',
  'items?',
  'timeline',
  'sequence',
  'plan',
  'strategy',
  'steps',
  'process',
  'procedure',
  'guide',
  'window',
  'date',
  'assessment',
  'report',
  'review',
  'score',
  'notes',
  'path',
  'approach',
  'options?',
  'scenarios?',
  'phases?',
  'meeting',
  'call',
  'signal',
  'formula',
  'matrix',
  'audit',
  'framework',
  'package',
  'materials',
  'documentation',
  'documents?',
]

/** Words after `-ready` that end the phrase there; any other word makes an adjective of it: `production-ready code`. */
export const phraseEnds: Phrases = [
  'and',
  'or',
  'with',
  'for',
  'but',
  'after',
  'once',
  'when',
  'pending',
  'to',
  'in',
  'as',
  'at',
  'on',
  'by',
  'now',
  'today',
  'immediately',
  'from',
  'per',
  'subject',
  'under',
  'within',
  'without',
  'if',
  'given',
  'since',
  'because',
  'status',
  'state',
  'except',
  'provided',
  'upon',
  'release',
  'version',
  'build',
  'until',
  'unless',
  'i',
  'we',
  'the',
  'this',
  'is',
  'was',
  'yes',
  'no',
  'via',
  'across',
  'despite',
  'according',
  'assuming',
  'also',
  'overall',
  'only',
  'again',
  'while',
  'though',
  'although',
  'that',
  'which',
  'thanks',
  'due',
  'modulo',
  'minus',
  'plus',
  'through',
  'v?\\d\\S*',
]

/** When something will hold: `in 2-3 weeks`. */
export const delays: Phrases = [
  '(?:in|within|by)(?: about| approximately| the next)?\\s+~?\\s*{few}(?:\\s*(?:-|to)\\s*{few})?[\\s-]*{time}',
]

/** What a prohibition begins with. */
export const prohibitionWords: Phrases = ['do not', "don't", 'never', 'must not', 'should not']

/** Words that open an exception to a prohibition: `do not deploy without approval`. */
export const prohibitionEnds: Phrases = ['without', 'until', 'unless', 'before', 'if', 'when']

/** Acts that `ready to` may be followed by when it judges a release. */
export const releaseActs: Phrases = ['{release}', 'open(?! (?:an?|the|up|new|more|pull|prs?|issues?) )', 'go ahead']

/** What names the case in which a verdict would hold: `NO-GO if a test fails`. */
export const caseWords: Phrases = ['(?:only )?(?:if|when|whenever)', 'in case']

/** The day that a prohibition is about: `do not launch today`. */
export const dayWords: Phrases = [
  'today',
  'tonight',
  'tomorrow',
  'this (?:week|weekend|evening|afternoon|morning|month)',
  '(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?',
  'right now',
]

/** The part that a prohibition is about: `do not ship the mobile app`. */
export const partObjects: Phrases = [
  '(?:the |this |its |our )?(?:[\\w-]+ ){0,2}?(?:front(?: )?end|back(?: )?end|modules?|components?|features?|endpoints?|migrations?|mobile app|ios app|android app|dashboard|plugin|integration|workflow)',
]
