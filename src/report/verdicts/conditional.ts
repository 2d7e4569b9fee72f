import type { Passage } from '../../outline/passage.ts'
import { demands, followUps } from '../../vocabulary/en/verdict-forms.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import { plain } from '../plain.ts'
import { type Judgement, judge } from './judgement.ts'
import { sideOf } from './side.ts'
import type { Setting } from './statement.ts'

const words = lexicon({ conditions: followUps, demand: demands })
const followLines = 4

/** Whether a judgement is for release, with or without a condition. */
export function isFor({ decision }: Judgement): boolean {
  return sideOf(decision) === 'for'
}

/** The same judgement with a condition, where it is for release. */
export function conditioned(judgement: Judgement): Judgement {
  return isFor(judgement) ? { ...judgement, decision: 'conditional-go', reserved: true } : judgement
}

/** Whether a refusal only says what has to come first: `must be fixed before launch`. */
export function isDemand({ decision, text }: Judgement): boolean {
  return decision === 'no-go' && words.first(text, 'demand')?.start === 0
}

/** Whether the next words name conditions: "with the following conditions", "these must be closed before launch". */
function conditionFollows(passage: Passage, { outline, words: { verdicts } }: Setting): boolean {
  if (passage.form !== 'heading' && passage.form !== 'line') return false
  const next = outline.passages.slice(passage.index + 1, passage.index + 4).find(({ form }) => form !== 'heading')
  if (next === undefined) return false
  const between = outline.text.slice(passage.span.end, next.span.start)
  if (between.split('\n').length > followLines) return false
  const said = plain(next.prose.text)
  return words.has(said, 'conditions') || (next.form === 'line' && judge(said, verdicts).some(isDemand))
}

/** A judgement of a passage with the condition that the next words set on it. */
export function withWhatFollows(judgement: Judgement, passage: Passage, setting: Setting): Judgement {
  return isFor(judgement) && conditionFollows(passage, setting) ? conditioned(judgement) : judgement
}
