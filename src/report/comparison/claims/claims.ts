import { spanOf } from '../../../outline/prose.ts'
import type { Span } from '../../../span.ts'
import {
  claimClasses,
  decisionWords,
  levelNames,
  narrowing,
  overallLabels,
  unclaimed,
  universalClaims,
} from '../../../vocabulary/en/claims.ts'
import { type Hit, lexicon } from '../../../vocabulary/lexicon.ts'
import { glyphStateOf } from '../../items/state/glyph.ts'
import { moodOf } from '../../mood.ts'
import { withoutQuotations } from '../../plain.ts'
import { type Stance, unasserted } from '../statement/stance.ts'
import type { Statement } from '../statements.ts'
import { labelOf } from '../subject/naming.ts'
import { level } from './shortfalls.ts'

/** What a universal claim says of its class. */
export type Assertion = keyof typeof universalClaims

/** A claim on all of a class: `All tests pass`, `thoroughly tested`, `no open blockers`. */
export interface Claim {
  readonly span: Span
  readonly text: string
  readonly says: Assertion
  /** Severity levels that it is limited to: `All P0/P1 issues resolved`. */
  readonly levels: readonly string[]
  /** Words that narrow the class: critical, unit, existing. */
  readonly limits: readonly string[]
  /** It speaks of the whole report, not of one part of it such as a row. */
  readonly isOfWhole: boolean
  readonly statement: Statement
}

const words = lexicon(universalClaims, claimClasses)
const around = lexicon({ narrowing, unclaimed, decision: decisionWords, overall: overallLabels })
const silent: ReadonlySet<Stance> = new Set([...unasserted, 'open'])
/** Claims on criteria, which are no criteria themselves. */
const setsStandard: ReadonlySet<Assertion> = new Set(['met', 'exceeded'])
const maxBefore = 60

function speaks({ stance, passage, standing, state }: Statement): boolean {
  if (stance === 'criterion' && isMetCriterion(passage)) return true
  if (silent.has(stance) || passage.quoted) return false
  if (standing.role === 'template' || standing.role === 'guide' || standing.role === 'plan') return false
  return standing.role !== 'action' || state === 'done' || passage.form === 'line'
}

/** `✅ All flows tested` under the criteria of a go is a claim that the criterion is met. */
function isMetCriterion({ leading, context }: Statement['passage']): boolean {
  return glyphStateOf(leading)?.state === 'done' && around.has(context[0]?.text ?? '', 'decision')
}

function isClaimed(text: string, hit: Hit<Assertion>, { state }: Statement): boolean {
  const isBareNoun = hit.meaning === 'tested' && !/ed$/i.test(hit.text) && hit.end - hit.start >= text.trim().length - 1
  if (isBareNoun && state !== 'done') return false
  const sentence = text.slice(Math.max(text.lastIndexOf('. ', hit.start) + 1, hit.start - maxBefore), hit.start)
  const own = setsStandard.has(hit.meaning) ? '' : hit.text.replace(/^no\b/i, '')
  if (around.has(sentence, 'unclaimed') || around.has(own, 'unclaimed')) return false
  const mood = moodOf(text, hit.start, hit.end)
  return (
    mood === 'asserted' || mood === 'title' || mood === 'attributive' || hit.text.startsWith('0') || mood === 'score'
  )
}

function levelsOf(text: string): string[] {
  return [
    ...new Set([...text.matchAll(level)].map(([found]) => levelNames[found.toLowerCase()] ?? found.toLowerCase())),
  ]
}

/** Whether a label says what part the claim is about: `Checkout: all tests pass`. */
function isLabelled({ passage }: Statement): boolean {
  const label = labelOf(passage.body, passage.field)
  return label !== null && !around.has(label.key.text, 'overall')
}

/** Where words may narrow a claim: those before it in its clause; of `all critical tests` those inside. */
function limiting(text: string, { start, text: words, meaning }: Hit<Assertion>): string {
  const clause =
    text
      .slice(Math.max(0, start - maxBefore), start)
      .split(/[.;:|,–—\n]/)
      .at(-1) ?? ''
  return meaning === 'tested' && /^all\b/i.test(words) ? '' : `${clause} ${words}`
}

/** The claims of a report on whole classes of things, in order. */
export function readClaims(statements: readonly Statement[]): Claim[] {
  return statements.filter(speaks).flatMap((statement) => {
    const { prose, row } = statement.passage
    const text = withoutQuotations(prose.text)
    return words
      .find(text)
      .filter((hit) => isClaimed(text, hit, statement))
      .map((hit): Claim => {
        const limits = around.find(limiting(text, hit)).filter((found) => found.meaning === 'narrowing')
        return {
          span: spanOf(prose, hit.start, hit.end),
          text: hit.text,
          says: hit.meaning,
          levels: levelsOf(hit.text),
          limits: limits.map((found) => found.text.toLowerCase()),
          isOfWhole: row === null && statement.passage.parent === null && !isLabelled(statement),
          statement,
        }
      })
  })
}
