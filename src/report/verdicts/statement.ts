import type { Outline, Passage } from '../../outline/passage.ts'
import { type Prose, spanOf } from '../../outline/prose.ts'
import { approvalWords } from '../../vocabulary/en/verdict-forms.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import type { VerdictPlace } from '../model/decision.ts'
import type { Verdict } from '../model/verdict.ts'
import { plain } from '../plain.ts'
import { hasCue } from './cues.ts'
import type { Judgement } from './judgement.ts'
import { bare, type Scope, scopesOf, titleOf } from './scope.ts'
import type { VerdictLexicons } from './words.ts'

/** A verdict as its place states it. */
export type Statement = Omit<Verdict, 'superseded'>

/** What the readers of verdicts know about the report around a passage. */
export interface Setting {
  readonly outline: Outline
  readonly words: VerdictLexicons
  readonly scopeOf: (passage: Passage) => Scope
  /** Whether a label stands under so many headings that it speaks of parts. */
  readonly isRepeated: (key: string) => boolean
  /** Words of the title, in which a stage may be named that then limits nothing. */
  readonly title: string
}

const approvals = lexicon({ approval: approvalWords })
const manyHeadings = 4

function countHeadings(outline: Outline): Map<string, number> {
  const sections = new Map<string, Set<number>>()
  for (const { field, section } of outline.passages) {
    if (field === null) continue
    const key = bare(field.key.text).toLowerCase()
    sections.set(key, (sections.get(key) ?? new Set()).add(section.index))
  }
  return new Map([...sections].map(([key, indices]) => [key, indices.size]))
}

/** Looks over the report once for what its passages are judged by. */
export function settingOf(outline: Outline, words: VerdictLexicons): Setting {
  const headings = countHeadings(outline)
  return {
    outline,
    words,
    scopeOf: scopesOf(outline, words),
    isRepeated: (key) => (headings.get(bare(key).toLowerCase()) ?? 0) >= manyHeadings,
    title: plain(titleOf(outline)).toLowerCase(),
  }
}

/** Limits that the title itself names limit nothing: `GO for staging` in a staging go/no-go. */
function isNamedByTitle(said: string, title: string): boolean {
  const stage = /\b(?:staging|pilot|beta|uat|testing|soft|shadow|alpha|canary|testnet|limited)\b/i.exec(said)?.[0]
  return stage !== undefined && hasCue(title, 'deciding') && new RegExp(`\\b${stage}\\b`, 'i').test(title)
}

/** How much a place weighs, and whether its verdict is about the whole. */
export interface Place {
  readonly rank: number
  readonly place: VerdictPlace
  readonly whole: boolean
}

/** What a judgement in a prose states, given how much its place weighs. */
export function stateOf(prose: Prose, judgement: Judgement, place: Place, { title }: Setting): Statement {
  const { start, end, text, stage, reserved } = judgement
  const unlimited = stage !== null && isNamedByTitle(plain(prose.text.slice(start, end + 30)), title)
  return {
    span: spanOf(prose, start, end),
    text: prose.text.slice(start, end) || text,
    decision: unlimited && !reserved && judgement.decision === 'conditional-go' ? 'go' : judgement.decision,
    plain: !reserved && (unlimited || judgement.decision !== 'conditional-go'),
    approval: judgement.decision !== 'no-go' && approvals.has(text, 'approval'),
    stage: unlimited ? null : stage,
    place: place.place,
    rank: place.rank,
    scope: place.whole ? 'whole' : 'part',
  }
}
