import { openLexicon } from '../../../vocabulary/additions.ts'
import { gradedFields, gradedNouns, severityWords } from '../../../vocabulary/en/severities.ts'
import { lexicon, type Phrases } from '../../../vocabulary/lexicon.ts'
import { inOtherLanguages, withLanguages } from '../../../vocabulary/multilingual.ts'

/** How bad a risk or an issue is. */
export type RiskSeverity = keyof typeof severityWords

const allWords = withLanguages(severityWords, ({ severities }) => severities)
const words = openLexicon(lexicon(allWords), ({ severities }) => severities)

function mapPhrases(
  change: (phrase: string) => string,
  { critical, high, medium, low }: Readonly<Record<RiskSeverity, Phrases>> = allWords,
): Record<RiskSeverity, Phrases> {
  return { critical: critical.map(change), high: high.map(change), medium: medium.map(change), low: low.map(change) }
}

const numbering = /^\W*\d+(?:\.\d+)*[.):]\s*/
const noPhrases: Readonly<Record<RiskSeverity, Phrases>> = { critical: [], high: [], medium: [], low: [] }
const scale = lexicon(
  mapPhrases(
    (word) => `^\\W*${word}`,
    withLanguages(noPhrases, (language) => language.scale),
  ),
)
const otherNouns = inOtherLanguages(({ roles, columns }) => [...roles.risk, ...columns.severity])
const classes = { noun: [...gradedNouns, ...otherNouns], field: gradedFields }
/** Severity words that stand in a certain place. */
function placed(change: (phrase: string) => string) {
  return openLexicon(
    lexicon(mapPhrases(change), classes),
    ({ severities }) => severities,
    (phrase) => [change(phrase)],
    classes,
  )
}

const graded = placed((word) => `${word}(?=[\\s-]*(?:$|[(),/:—–]|(?<=-)\\s|(?:{field} )?{noun}(?![\\p{L}])))`)
const tags = placed((word) => `^\\[?${word}(?: {noun})?(?:\\]|(?=\\s?[:—–(]|\\s-\\s))`)
const tails = placed(
  (word) =>
    `(?<=(?:^|[-–—:(,]|\\p{Extended_Pictographic}\\uFE0F?)\\s?)${word}(?: {noun})?(?=[)\\].!*\\s]*(?:\\([^()]*\\))?[\\s.]*$)`,
)
const labelled = placed(
  (word) =>
    `(?:severity\\s?[:=]?\\s|(?<=[\\p{L})]\\s[–—·|-]\\s))${word}(?: {noun})?(?=$|[.;,)]|\\s?[–—·|]|\\s-\\s|\\s\\()`,
)
const named = placed((word) => `${word}(?: severity(?! (?:levels?|ratings?))| risk of)`)

/** The first severity word of a text that is about nothing else: a cell, the value of a field. */
export function severityIn(text: string): RiskSeverity | null {
  return words.first(text)?.meaning ?? scale.first(text)?.meaning ?? null
}

/** All severities that a text names, in order. */
export function severitiesIn(text: string): RiskSeverity[] {
  return words.find(text).map(({ meaning }) => meaning)
}

/** The severity that a heading gives to what stands under it: `High-Risk Items`, `Critical (must fix)`. */
export function gradeOf(heading: string): RiskSeverity | null {
  return words.first(heading) === null ? null : (graded.first(heading)?.meaning ?? null)
}

/** The severity that an item's own words give it: `[Blocker] …`, `1. HIGH: …`, `… – critical. …`, `severity: high`. */
export function tagOf(text: string): RiskSeverity | null {
  if (words.first(text) === null) return null
  const counted = numbering.exec(text)?.[0].length ?? 0
  const hit = tags.first(text.slice(counted)) ?? labelled.first(text) ?? tails.first(text)
  return hit?.meaning ?? null
}

/** The severity that an item names in passing: `two medium-severity issues`, `a low risk of`. */
export function severityNamed(text: string): RiskSeverity | null {
  return words.first(text) === null ? null : (named.first(text)?.meaning ?? null)
}

/** Whether a text begins with a severity word. */
export function startsGraded(text: string): boolean {
  return words.first(text)?.start === 0
}
