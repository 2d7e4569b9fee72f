import type { Phrases } from '../lexicon.ts'

/** Words that say that something was tried out. */
export const trialWords = {
  shown: [
    '(?:{adverb} )?(?:tested|verified|exercised|rehearsed|proven|validated|drilled|benchmarked|tried out|demonstrated|load tested|stress tested)',
  ],
  /** Links between a subject and what is said of it. */
  link: ['(?:{aux} )*(?:{adverb} )*$'],
  /** `Load tests confirm 500 users` */
  confirms: [
    '(?:tests?|drills?|runs?|scans?|rehearsals?|benchmarks?) (?:confirm(?:s|ed)?|show(?:s|ed)?|prove[sd]?|demonstrate[sd]?|passed|succeeded|(?:was|were) (?:{adverb} )?(?:successful|passed|completed|done|carried out|performed|run))',
  ],
  /** Not meant of a single thing. */
  general: ['all|every|everything|each|both|fully tested|only|partly|partially|most(?:ly)?|some'],
  trial: ['(?:tests?|testing|drills?|scans?|rehearsals?|benchmarks?|dry runs?|uat|audits?)'],
  end: ['in|on|with|at|by|for|to|under|against|before|after|using|via|and|but|which|that|because|since|when'],
} as const satisfies Record<string, Phrases>

/** Word classes of what was tried out. */
export const trialClasses = {
  aux: ['has|have|had|was|were|is|are|been|be|being|we|i|team'],
  adverb: [
    'successfully|thoroughly|carefully|repeatedly|also|already|now|completely|twice|extensively|manually|automatically',
  ],
} as const satisfies Record<string, Phrases>

/** Words that do not tell one thing tried out from another. */
export const trialStopWords: ReadonlySet<string> = new Set(
  (
    'the a an our its their this that these those it we and or of in on at for to with by from as is are was were has have had been be being not never yet ' +
    'no nobody far so still test tests testing tested run runs ran drill drills scan scans rehearsal exercise verification validation check checks done open ' +
    'pending completed complete passed pass result results status procedure procedures full successfully planned postponed skipped performed executed exercised ' +
    'verified validated proven tried took taken place ever actually during before after until because last next week month time'
  ).split(' '),
)
