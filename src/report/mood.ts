import { sentencesOf } from '../outline/lines.ts'
import type { Span } from '../span.ts'
import {
  afterWork,
  conditionOpeners,
  conditions,
  delays,
  futureConditions,
  genreNouns,
  phraseEnds,
  prospects,
  releaseActs,
  sequels,
  softeners,
  suppositions,
  turningPoints,
} from '../vocabulary/en/conditions.ts'
import { hedges, moodClasses, moodLeads, negators } from '../vocabulary/en/moods.ts'
import { type Hit, lexicon } from '../vocabulary/lexicon.ts'
import { plain } from './plain.ts'

/**
 * How a phrase is meant in its sentence: `asserted` of now and of the report itself, or otherwise.
 * `hedged` and `conditional` are asserted with a reserve, `negated` is asserted of the opposite.
 */
export type Mood =
  | 'asserted'
  | 'negated'
  | 'hedged'
  | 'conditional'
  | 'future'
  | 'history'
  | 'criterion'
  | 'question'
  | 'instruction'
  | 'attributive'
  | 'title'
  | 'score'
  | 'delayed'

const near = lexicon({ negated: negators, hedged: hedges }, moodClasses)
const leads = lexicon(moodLeads, moodClasses)
const links = lexicon(
  {
    work: afterWork,
    sequel: sequels,
    futureCondition: futureConditions,
    turningPoint: turningPoints,
    prospect: prospects,
    case: suppositions,
  },
  moodClasses,
)
const follow = lexicon(
  {
    condition: conditions,
    opener: conditionOpeners,
    softener: softeners,
    genre: genreNouns,
    end: phraseEnds,
    delay: delays,
    act: releaseActs,
  },
  moodClasses,
)
type Following = 'condition' | 'opener' | 'softener' | 'genre' | 'end' | 'delay' | 'act'

const clauseEnd = /[.;:!]\s|, (?:and|but)\b|\s(?:but|however)\s|^\W*with\b[^,]*,\s/gi
const arrow = /(?:→|->|=>)/
const test = /\b(?:if|any|all|fails?)\b|[<>≥≤=]/i
const shareBefore = /(\d{1,3}(?:\.\d+)?)\s?%\s*(?:[a-z]+\s)?$/i
const shareAfter = /^[\s:(~-]*(\d{1,3}(?:\.\d+)?)\s?%/
const clauseOpening = /^\s*(?:-|\(|,|;|:)\s*/

interface Surroundings {
  /** From the start of the sentence. */
  readonly before: string
  /** From the start of the clause. */
  readonly clause: string
  readonly words: string
  /** To the end of the sentence. */
  readonly after: string
}

/** How far the words around a phrase can bear on it, in UTF-16 units. */
const reach = 1000

/** The sentence around an index, as far as it bears on what stands there. */
function sentenceAround(text: string, index: number): Span {
  const from = Math.max(0, index - reach)
  const window = text.slice(from, index + reach)
  const found = sentencesOf(window).find((part) => from + part.start <= index && index < from + part.end)
  return found === undefined
    ? { start: from, end: from + window.length }
    : { start: from + found.start, end: from + found.end }
}

function surroundings(text: string, start: number, end: number): Surroundings {
  const sentence = sentenceAround(text, start)
  const before = plain(text.slice(sentence.start, start))
  const cut = [...before.matchAll(clauseEnd)].at(-1)
  const clause = cut === undefined ? before : before.slice(cut.index + cut[0].length)
  return {
    before,
    clause,
    words: plain(text.slice(start, end)),
    after: plain(text.slice(end, Math.max(end, sentence.end))),
  }
}

/** The phrase of the meaning that stands right before the end of the text. */
function lastHit(text: string, meaning: 'negated' | 'hedged'): Hit<string> | undefined {
  return near.find(text).find((hit) => hit.meaning === meaning && /^[\s-]*$/.test(text.slice(hit.end)))
}

function endsWith(text: string, meaning: 'negated' | 'hedged'): boolean {
  return lastHit(text, meaning) !== undefined
}

function startsWith(text: string, meaning: Following): boolean {
  const lead = /^[\s-]*/.exec(text)?.[0].length ?? 0
  return follow.first(text.slice(lead, lead + 90), meaning)?.start === 0
}

function isScore({ before, after }: Surroundings): boolean {
  const match = shareBefore.exec(before.slice(-24)) ?? shareAfter.exec(after.slice(0, 14))
  return match !== null && Number(match[1]) < 100
}

/** `production-ready code`: an adjective, not a verdict. */
function isAttributive({ words, after }: Surroundings): boolean {
  if (!/[\s-]ready$/i.test(words) || words === words.toUpperCase()) return false
  return /^ [a-z]/i.test(after) && !startsWith(after, 'end')
}

/** `ready to fix the blocker`: ready for something else. */
function isReadyForOther({ clause, words, after }: Surroundings): boolean {
  const other = /\bready to (?=[a-z]|$)/i.exec(clause)
  if (other !== null && !startsWith(`${clause}${words}`.slice(other.index + other[0].length), 'act')) return true
  const next = /ready$/i.test(words) ? /^ to (?=[a-z])/i.exec(after) : null
  return next !== null && !startsWith(after.slice(next[0].length), 'act')
}

/** `Fix the two bugs, then proceed`: an order of work. */
function isAfterWork({ before }: Surroundings): boolean {
  if (/\bthen(?: be| is|,)?\s*$/i.test(before)) return true
  const work = links.first(before, 'work')
  return work !== null && links.has(before.slice(work.end), 'sequel')
}

/** `Once the fix is in, it can be released`, `If both pass, it is ready`. */
function isConditionalFuture({ before, words }: Surroundings): boolean {
  if (links.first(before.trimStart(), 'case')?.start === 0) return true
  if (links.first(before.trimStart(), 'turningPoint')?.start === 0 && before.includes(',')) return true
  return (
    links.has(before, 'futureCondition') &&
    (links.has(before, 'prospect') ||
      /^(?:can|will|ship|launch|release|deploy|publish|roll|proceed|go|let)\b/i.test(words))
  )
}

function isCriterion({ before, clause }: Surroundings): boolean {
  const last = before.lastIndexOf(arrow.exec(before)?.[0] ?? '\u0000')
  if (last > 0 && test.test(before.slice(0, last))) return true
  return leads.has(clause.slice(clause.lastIndexOf(',') + 1), 'criterion')
}

/** Whether a condition limits the phrase: right after it, or opening the bracket or dash clause that follows. */
function isConditional({ after }: Surroundings): boolean {
  const tail = after.split(/[.;!](?:\s|$)/)[0] ?? ''
  const aside = tail.search(/ - |\(/)
  const direct = aside >= 0 ? tail.slice(0, aside) : tail
  const opened = aside >= 0 ? tail.slice(aside).replace(clauseOpening, '') : ''
  const said = startsWith(opened, 'opener') ? `${direct} ${opened}` : direct
  return follow.has(said, 'condition') && !follow.has(said, 'softener')
}

/** The mood of the words between two indices of a text, judged by the sentence that they stand in. */
export function moodOf(text: string, start: number, end: number): Mood {
  const around = surroundings(text, start, end)
  if (isScore(around)) return 'score'
  if (isAttributive(around)) return 'attributive'
  if (isReadyForOther(around)) return 'future'
  if (startsWith(around.after, 'genre')) return 'title'
  if (isAfterWork(around)) return 'instruction'
  if (isCriterion(around)) return 'criterion'
  if (startsWith(around.after, 'delay')) return 'delayed'
  if (endsWith(around.clause, 'negated')) return 'negated'
  if (/\?\s*$/.test(around.after)) return 'question'
  if (isConditionalFuture(around) || leads.has(around.clause, 'future')) return 'future'
  if (leads.has(around.clause, 'history')) return 'history'
  if (endsWith(around.clause, 'hedged')) return 'hedged'
  return isConditional(around) ? 'conditional' : 'asserted'
}

/** Where a negated phrase begins, its negation included: at `not` of `not yet production-ready`. */
export function startOfNegated(text: string, start: number, end: number): number {
  const { clause } = surroundings(text, start, end)
  return start - clause.length + (lastHit(clause, 'negated')?.start ?? clause.length)
}
