import { grouped } from '../../../group.ts'
import type { Passage } from '../../../outline/passage.ts'
import type { Spanned } from '../../../span.ts'
import { scoreGuards, scoreWords, wholeNames } from '../../../vocabulary/en/scores.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { letters } from '../../letters.ts'
import { inOneReport } from '../../place.ts'
import { isAmount, isOnScale, type Quantity } from '../../quantity/quantity.ts'
import { begins } from '../beside.ts'
import { changesIn } from '../derived/change.ts'
import { nameWords, scopeOf } from '../scope.ts'
import { speaksOf } from '../statistic.ts'
import { isClaimed, type Stretch, wordsAfter, wordsBefore, wordsOf } from '../stretch.ts'
import { summaryName } from '../sums/table-sums.ts'

/** What a score measures. */
export type ScoreKind = keyof typeof scoreWords | 'score'

/** A score of the whole: `Overall readiness: 92%`, `Production readiness 9.2/10`. */
export interface Score extends Spanned {
  readonly kind: ScoreKind
  readonly name: string
  readonly text: string
  readonly value: number
  /** What the best is: 100, 10 or 5. */
  readonly scale: number
  readonly isApproximate: boolean
  /** The end of a change that the report tells: newer than a score without one. */
  readonly isNewest: boolean
  /** Told as of an earlier time. */
  readonly isHistory: boolean
  readonly passage: Passage
}

const kinds = lexicon(scoreWords)
const guards = lexicon(scoreGuards)
const whole = new Set(wholeNames)

const labelBefore = new RegExp(
  `((?:[${letters}-]+\\s+){0,5}?(?:readiness|score|grade|rating|completion|completeness|confidence|complete|overall|maturity|index))(?:\\s*\\([^)]*\\))?\\s*\\**\\s*[:=–-]?\\s*\\**\\s*[^${letters}\\d]{0,6}$`,
  'i',
)
const verbBefore = new RegExp(
  `((?:[${letters}-]+\\s+){0,4}?(?:readiness|score|grade|rating|completion|completeness|confidence|confidence level|maturity|index))\\s+(?:is|of|at|now|stands at|comes to|came to|reached|reaches|amounts to|improved to|increased to)\\s*\\**~?$`,
  'i',
)
const nameAfter =
  /^\**\s*((?:overall\s+)?(?:production|deployment|launch)?[ -]?(?:readiness|ready|complete|completion))\b/i

/** The mark and the scale of a score; null when the quantity is none. */
function markOf(quantity: Quantity): { value: number; scale: number } | null {
  if (quantity.kind === 'ratio')
    return isOnScale(quantity) && !quantity.isOpen ? { value: quantity.part, scale: quantity.whole } : null
  if (quantity.sign !== null || quantity.isRange || quantity.bound !== null) return null
  if (quantity.dimension === 'percent') return { value: quantity.value, scale: 100 }
  return quantity.dimension === 'stars' ? { value: quantity.value, scale: 5 } : null
}

function nameOf(stretch: Stretch, quantity: Quantity): string | null {
  const left = wordsBefore(stretch, quantity)
    .slice(-90)
    .replace(/^\W*(?:with|at|given|having|and|by)\s+(?:an?|the|our|its)?\s*/i, '')
  const found =
    labelBefore.exec(left) ?? verbBefore.exec(left) ?? nameAfter.exec(wordsAfter(stretch, quantity).slice(0, 60))
  return found?.[1]?.trim() ?? null
}

/** Whether a name holds nothing but words for the whole. */
function isWhole(name: string): boolean {
  return nameWords(name).every((word) => whole.has(word))
}

function kindOf(name: string, passage: Passage): ScoreKind {
  const hits = new Set(kinds.find(name).map(({ meaning }) => meaning))
  if (hits.has('confidence')) return 'confidence'
  if (hits.has('quality')) return 'quality'
  if (hits.has('maturity')) return 'maturity'
  if (hits.has('readiness')) return 'readiness'
  if (hits.has('completion')) return 'completion'
  const titles = passage.context.map(({ text }) => text).join(' ')
  return /\boverall$/i.test(name) && kinds.has(titles, 'readiness') ? 'readiness' : 'score'
}

const figures = /\d+(?:\.\d+)?\s*(?:%|\/\s*\d+)?/g
const maxScopeWords = 3
const headLength = 1200

/** What says "overall" or stands at the top speaks of the whole; a bare score inside a section need not. */
function speaksOfWhole(stretch: Stretch, name: string, isNewest: boolean): boolean {
  const { passage, cell } = stretch
  if (scopeOf(passage).length > maxScopeWords) return false
  const isOfPart = passage.form === 'heading' && passage.section.depth > 1
  if (isOfPart && !isWhole(passage.body.text.replace(figures, ''))) return false
  if (cell !== null && !summaryName(passage.row?.cells[0]?.body.text ?? '')) return false
  return (
    isNewest || guards.has(name, 'whole') || guards.has(wordsOf(stretch), 'whole') || passage.span.start < headLength
  )
}

function read(stretch: Stretch): Score[] {
  const text = wordsOf(stretch)
  if (!guards.has(text, 'any')) return []
  const changes = changesIn(stretch)
  return stretch.quantities.flatMap((quantity): Score[] => {
    const mark = markOf(quantity)
    if (mark === null || quantity.isCode || changes.some(({ before }) => before === quantity)) return []
    const change = changes.find(({ after }) => after === quantity)
    const name = nameOf(stretch, change === undefined ? quantity : change.before) ?? nameOf(stretch, quantity)
    if (name === null || !isWhole(name) || !speaksOfWhole(stretch, name, change !== undefined)) return []
    const [left, right] = [wordsBefore(stretch, quantity), wordsAfter(stretch, quantity)]
    const isWanted = speaksOf(left.slice(-30), 'target') || speaksOf(right.slice(0, 14), 'target')
    const isPlanned = speaksOf(text.replace(/phase \d/gi, ''), 'planned') || guards.has(left, 'later')
    if (isWanted || isPlanned || /\b(?:from|was)\s*\**$/i.test(left) || begins(right, guards, 'later')) return []
    return [
      {
        span: quantity.span,
        kind: kindOf(name, stretch.passage),
        name,
        text: quantity.text.trim(),
        ...mark,
        isApproximate: isAmount(quantity) && quantity.isApproximate,
        isNewest: change !== undefined,
        isHistory: speaksOf(text, 'earlier'),
        passage: stretch.passage,
      },
    ]
  })
}

/** The scores that speak of the whole, as of now; bare `Score:` lines that sibling sections have are those of the sections. */
export function readScores(stretches: readonly Stretch[]): Score[] {
  const scores = stretches.filter(({ passage }) => isClaimed(passage)).flatMap(read)
  const ofSections = scores.filter(({ kind, passage }) => kind === 'score' && passage.section.depth > 1)
  const siblings = grouped(ofSections, ({ passage: { section } }) => section.parent)
  const own = [...siblings.values()].filter((group) => new Set(group.map(({ passage }) => passage.section)).size > 1)
  const parts = new Set(own.flat())
  return scores.filter((score) => !parts.has(score))
}

/** Points of the scale within which two scores are the same, and within which approximate ones are. */
const same = 0.5
const roughlySame = 5

function differ(a: Score, b: Score): boolean {
  const tolerance = a.isApproximate || b.isApproximate ? roughlySame : (same * a.scale) / 100
  return Math.abs(a.value - b.value) > tolerance + 1e-9
}

/** Whether two scores speak of the same thing at the same time and cannot both hold. */
export function isAtOdds(a: Score, b: Score): boolean {
  if (a.kind !== b.kind || a.scale !== b.scale || a.passage === b.passage) return false
  if (!inOneReport(a.passage, b.passage)) return false
  const isOld = (a.isHistory || b.isHistory) && !a.isNewest && !b.isNewest
  return !isOld && differ(a, b)
}
