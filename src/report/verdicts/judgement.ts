import { caseWords, dayWords, partObjects, prohibitionEnds, prohibitionWords } from '../../vocabulary/en/conditions.ts'
import { optionPhrases, stageWords } from '../../vocabulary/en/verdict-forms.ts'
import { verdictClasses } from '../../vocabulary/en/verdicts.ts'
import type { VerdictMeaning } from '../../vocabulary/language.ts'
import { type Hit, type Lexicon, lexicon } from '../../vocabulary/lexicon.ts'
import type { Decision } from '../model/verdict.ts'
import { type Mood, moodOf, startOfNegated } from '../mood.ts'
import { plain, withoutQuotations } from '../plain.ts'

/** A stage that a verdict is limited to; null when it is about the release itself. */
export type Stage = 'testing' | 'rehearsal' | 'limited' | null

/** A phrase that judges a release, as indices into its text. */
export interface Judgement {
  readonly decision: Decision
  /** Judges by itself; weak words judge only after a label that asks for a verdict. */
  readonly strong: boolean
  readonly start: number
  readonly end: number
  readonly text: string
  readonly mood: Mood
  /** Said with a condition or a hedge. */
  readonly reserved: boolean
  readonly stage: Stage
}

const options = lexicon({ option: optionPhrases }, verdictClasses)
const stages = lexicon(stageWords)
const prohibitions = lexicon({
  opening: prohibitionWords,
  end: prohibitionEnds,
  case: caseWords,
  day: dayWords,
  part: partObjects,
})
const weak = '-weak'
/** `with UAT`, `to user acceptance testing.`: what the verdict starts, where nothing more is said of it. */
const activityAfter = /^ (?:with|to|into) (?:the )?((?:[\w-]+ ){0,2}[\w-]+)(?=[^\w-]*$|[.,;:!|(])/i

/** `for production testing`: the aim is named by the next word. */
const nextWord = /^ ([a-z-]+)(?![\w-])/i

function decisionOf(meaning: VerdictMeaning): Decision {
  return (meaning.endsWith(weak) ? meaning.slice(0, -weak.length) : meaning) as Decision
}

function blank(text: string, hits: readonly Hit<string>[]): string {
  return hits.reduce(
    (masked, { start, end }) => masked.slice(0, start) + '/'.repeat(end - start) + masked.slice(end),
    text,
  )
}

/** A word that goes on behind a hyphen is another word: `go-live`, `pass-through`. */
function isWholeWord(text: string, { end }: Hit<string>): boolean {
  return !/^-\p{L}/u.test(text.slice(end, end + 2))
}

function stageOf(words: string, after: string): Stage {
  const near = /^ (?:for|to|into) (?:an? |the )?(?:\w+ )?(\w[\w-]*)/i.exec(after)?.[0] ?? ''
  const far = /^ (?:for|to|into) [^.;:,]{1,80}/i.exec(after)?.[0] ?? ''
  const aim = stages.has(far, 'public') ? near : far
  const object = /^\s*(?:[–—-]+|\()\s*((?:[\w-]+\s*){1,5})/.exec(after)?.[1] ?? ''
  const said = `${words} ${aim} ${object}`
  if (stages.has(said, 'rehearsal')) return 'rehearsal'
  if (stages.has(said, 'limited')) return 'limited'
  const activity = activityAfter.exec(after)?.[1] ?? nextWord.exec(after)?.[1] ?? ''
  return stages.has(words, 'testing') || stages.has(activity, 'testing') ? 'testing' : null
}

/** `Do not tag without approval`: says what must come first, and refuses nothing. */
function isProhibition(words: string, after: string): boolean {
  return prohibitions.first(words, 'opening')?.start === 0 && prohibitions.has(after, 'end')
}

/** `NO-GO if a test fails`: names the case in which it would be so. */
export function isCase(after: string): boolean {
  return prohibitions.first(after.trimStart(), 'case')?.start === 0
}

/** `DO NOT LAUNCH TODAY`: refuses a day and not the release. */
function isOfDay(after: string): boolean {
  return prohibitions.first(after.trimStart(), 'day')?.start === 0
}

/** `DO NOT SHIP the mobile app`: refuses a part. */
export function isOnPart(after: string): boolean {
  return prohibitions.first(after.trimStart(), 'part')?.start === 0
}

function weigh(hit: Hit<VerdictMeaning>, text: string): Judgement | null {
  const stated = decisionOf(hit.meaning)
  const after = text.slice(hit.end)
  const said = moodOf(text, hit.start, hit.end)
  const isNegated = said === 'negated'
  if (isNegated && stated === 'no-go') return null
  const start = isNegated ? startOfNegated(text, hit.start, hit.end) : hit.start
  const stage = isNegated ? null : stageOf(hit.text, after)
  const isReserved = said === 'hedged' || said === 'conditional'
  const turned = stated === 'go' && (isReserved || stage !== null) ? 'conditional-go' : stated
  const denied = stated === 'undecided' ? 'undecided' : 'no-go'
  const isPutOff = stated === 'no-go' && said === 'delayed'
  const asserted = isNegated || isReserved || isPutOff ? 'asserted' : said
  return {
    decision: isNegated ? denied : turned,
    strong: !hit.meaning.endsWith(weak) || (hit.text === 'GO' && !/^ to\b/.test(after)),
    start,
    end: hit.end,
    text: text.slice(start, hit.end),
    mood:
      stated === 'no-go' && isCase(after)
        ? 'criterion'
        : stated === 'no-go' && isProhibition(hit.text, after)
          ? 'instruction'
          : asserted,
    reserved:
      stated === 'no-go'
        ? isOfDay(after)
        : !isNegated && (isReserved || (stated === 'conditional-go' && stage === null)),
    stage,
  }
}

/**
 * Every judgement in a text, in order, whatever its mood. Options side by side (`GO / NO-GO`) and quotations are passed
 * over, and refusals that are denied ("no blockers prevent release").
 */
export function judge(raw: string, words: Lexicon<VerdictMeaning>): Judgement[] {
  const unquoted = withoutQuotations(plain(raw))
  const text = blank(unquoted, options.find(unquoted))
  return words
    .find(text)
    .filter((hit) => isWholeWord(text, hit))
    .map((hit) => weigh(hit, text))
    .filter((judgement) => judgement !== null)
}

/** Whether a judgement is meant of now and of the report itself. */
export function isAsserted({ mood }: Judgement): boolean {
  return mood === 'asserted'
}
