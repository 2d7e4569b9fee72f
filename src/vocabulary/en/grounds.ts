import type { Phrases } from '../lexicon.ts'

/** What a rating says of itself when nothing is known that it could rest on. */
export const unknownGrounds: Phrases = [
  'unknown',
  'not (?:yet )?(?:tested|measured|known|assessed|evaluated|analy[sz]ed|investigated|verified|quantified)',
  '(?:untested|unmeasured|unverified|unquantified)',
  'no (?:data|figures|measurements?|evidence|metrics|tests?)(?: (?:yet|available|exists?|so far))?',
  'never (?:tested|measured|tried|exercised)',
]

/** What is said to be no downtime: the verb, and what it is no part of. */
export const exclusions: Phrases = [
  "(?:do(?:es)? not|don't|doesn't|not|never|won't|will not|is not|are not|isn't|aren't) (?:be )?(?:count(?:ed)?|considered|treated|regarded|classed|included|recorded)(?: as| in| toward[s]?| against)? (?:the |an |a |any |our )?(?:{w} )?{outage}",
  '(?:excluded|exempt(?:ed)?|left out) from (?:the |our |all )?(?:{w} )?{outage}',
]

/** Excluded by custom: what was announced. */
export const announced: Phrases = [
  '(?:planned|scheduled|announced|maintenance|agreed|force majeure|customer|third party|upstream)',
]

/** An outage that a report gives the length of. */
export const outages: Phrases = ['{outage}', '(?:unavailable|unreachable|offline|down)']

/** Word classes of outages. */
export const outageClasses = {
  w: ["[\\p{L}\\p{N}'’]+"],
  outage: ['downtime|outages?|uptime|availability|sla|slo|error budget|unavailability|interruptions?|service loss'],
} as const

/** Says how a score came about. */
export const derivationWords: Phrases = [
  '(?:weight(?:s|ed|ing)?|average|avg|mean|calculat(?:ed|ion)|computed|formula|sum of|based on|derived|methodology|scoring (?:method|model|rubric)|rubric|breakdown|scorecard)',
]
