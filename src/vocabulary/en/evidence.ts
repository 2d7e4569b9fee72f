import type { Phrases, WordClasses } from '../lexicon.ts'

/** Word classes of what a pass rests on: any word, a thing that is there, what a look makes sure of. */
export const evidenceClasses: WordClasses = {
  w: ['[\\w./&+-]+'],
  be: ['is|are|was|were|has been|have been|already|all|both|now|still'],
  there: [
    'available|can be (?:run|used)|capable|checked in|committed|configured|created|defined|documented|enabled|executable|exists?|found|in place',
    'possible|present|prepared|provided|ready|registered|set up|there|wired up|written|scripted|specified|declared|described|outlined|drafted|added',
  ],
  place: ['in|at|under|on|inside|within|via|through|by|from|as'],
  store: [
    '(?:the |our |a )?(?:{w} ){0,2}(?:repo(?:sitory)?|code ?base|run ?book|docs?|documentation|wiki|readme|playbook|pipeline config|compose file|git|manifests?|\\w*[./]\\w[\\w./-]*|{w} (?:folder|directory|file|config))',
  ],
  trial: ['tests?|testing|drills?|rehearsals?|dry runs?|exercises?|restores?|failovers?|rollbacks?'],
  passed: ['pass|passed|passes|passing|successful|succeeded|green'],
  look: [
    'code|config(?:uration)?|design|desk|documentation|docs|manual|paper|peer|source|static|visual|schema|diff|{w} (?:code|config(?:uration)?)',
  ],
}

/** Evidence that a thing is there, not that it works. */
export const existenceOnly: Phrases = [
  '(?:available|exists?|found|possible|present)',
  '(?:files?|configs?) (?:available|found|present)',
  '(?:{be} )*(?:defined|declared|configured|enabled|documented|described|specified|listed) {place} {store}$',
]

/** A piece of evidence that says no more than that a thing is there, was looked at, or is supposed to work. */
export const mereEvidence: Phrases = [
  '^(?:{w} ){0,5}?(?:{be} )*{there}(?: (?:and|but|or) {there})?(?: {place} {w}(?: {w}){0,4})?$',
  '^(?:{w} ){0,4}?(?:is |are |lives? |sits? )?{place} {store}$',
  '^(?:by |via |through |from |based on |per )?(?:a |the |our )?(?:{look} )(?:reviews?|reviewed|inspections?|inspected|reading|check(?:ed)?|walkthrough|analysis|look)(?: of {w}(?: {w}){0,3})? only$',
  '^(?:only |just )(?:by |via |from )?(?:a |the )?(?:{look} )?(?:reviews?|reviewed|inspect(?:ed|ion)|read(?:ing)?|look(?:ed)?(?: at| over)?)(?: {w}(?: {w}){0,4})?$',
  '^(?:{w} ){0,4}?(?:looks?|seems?|appears?) (?:to be )?(?:right|correct|fine|good|ok(?:ay)?|sane|complete|plausible|reasonable|valid|solid|in order)$',
  '^(?:{w} ){0,4}?(?:should|ought to|(?:is |are )?(?:expected|supposed|assumed|meant) to) {w}(?: {w}(?: {w}){0,5})?$',
  '^(?:reviewed|read|inspected|looked (?:at|over|through)|went through) (?:the |our |its )?(?:{w} )?(?:{look}|implementation)$',
  '^(?:assumed|presumed|presumably|not (?:actually )?(?:executed|run|exercised|triggered|tried)|never (?:run|executed|triggered|tried)|without (?:a run|running|executing)(?: (?:it|them))?)$',
  '^(?:no|0|zero) (?:{w} ){0,2}?(?:calls?|requests?|runs?|executions?|tests?|traffic|load)(?: (?:were |was )?(?:made|sent|executed|run|applied|done))?$',
]

/** Names of a trial, and of a thing that is said to work. */
export const trialNames = {
  tried: ['(?:tested|validated|verified|exercised|proven)'],
  works: [
    '(?:works?|working|operational|functional|functioning|takes over|kicks in|recovers|responds)(?: (?:as expected|correctly|properly|fine|end to end))?$',
  ],
  passed: ['{passed}'],
  trial: [
    '{trial}(?: (?:of|for|in|on|with|at|from|to|under) {w}(?: {w}){0,3})?(?: (?:has|have|was|were|is|all|now))* {passed}',
    '{passed} (?:the |our |a )?(?:{w} ){0,2}?{trial}',
  ],
} as const satisfies Record<string, Phrases>

/** Things of which being there, or being set, is the point: their name before or after what is said of them. */
export const staticThings: Phrases = [
  '(?:{w} )?(?:rules?|settings?|variables?|env vars?|headers?|config(?:uration)?s?|files?|docs?|documentation|licen[cs]es?|permissions?|polic(?:y|ies)|secrets?|keys?|credentials?|certificates?|index(?:es)?|dependenc(?:y|ies)|versions?|structure|constants?|schemas?|types?|assets?|links?|fields?|columns?|plans?|runbooks?|contacts?|procedures? documented|modules?|domains?|records?|labels?|tags?|exports?|imports?) (?:(?:is|are|has been|have been|all|present|and) )*(?:verified|validated|tested)',
]
