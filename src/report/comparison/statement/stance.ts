import type { Passage } from '../../../outline/passage.ts'
import { isSet } from '../../../outline/prose.ts'
import { actionLists, caseOpeners, caseWords, futureWords, remainingWords } from '../../../vocabulary/en/statements.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { isImperative } from '../../items/imperative.ts'
import type { Standing } from '../../items/standing.ts'
import { glyphStateOf } from '../../items/state/glyph.ts'
import type { State } from '../../items/state/phrase.ts'
import type { StateBy } from '../../items/state/read.ts'
import { isFacet as facetLabel, labelOf } from '../subject/naming.ts'
import type { Subject } from '../subject/subject.ts'
import { leadingVerb, startsWithKnownVerb } from '../subject/verb.ts'

/**
 * What a passage does when it is held against another: it claims a state, is open, tells to do, describes a step, plans,
 * sets a condition or a criterion, asks or leaves a value to be written in, names a side of something, tells of the past, lists an option, quotes, is struck
 * out, titles, or just mentions.
 */
export type Stance =
  | 'claim'
  | 'open'
  | 'instruction'
  | 'step'
  | 'plan'
  | 'condition'
  | 'criterion'
  | 'question'
  | 'history'
  | 'option'
  | 'quotation'
  | 'struck'
  | 'mention'

/** Stances in which nothing is said to be so. */
export const unasserted: ReadonlySet<Stance> = new Set([
  'instruction',
  'step',
  'plan',
  'condition',
  'criterion',
  'question',
  'history',
  'option',
  'quotation',
  'struck',
])

const words = lexicon({
  future: futureWords,
  case: caseWords,
  opener: caseOpeners,
  actionList: actionLists,
  remaining: remainingWords,
})

const blank = /_{3,}/
/** Boxes within a line: `☐ GO ☐ NO-GO`. */
const choice = /[☐☑☒⬜]|\[[ xX]\](?=\s)/g

/** The words of the nearest heading, bold line, lead-in or parent item. */
function nearestWords(passage: Passage): string {
  return passage.context[0]?.text ?? ''
}

/** Whether a passage stands on a list of what remains to be done. */
export function isOnRemainingList(passage: Passage): boolean {
  const near = nearestWords(passage)
  return passage.form !== 'heading' && words.has(near, 'remaining') && !/\b(?:none|risk|post.?launch)\b/i.test(near)
}

function tellsToDo(passage: Passage, standing: Standing, subject: Subject): boolean {
  if (passage.row !== null) return standing.role === 'action' && subject.verb !== null
  const { text } = passage.body
  const label = passage.form === 'item' ? labelOf(passage.body, passage.field) : null
  if (label !== null && !facetLabel(label.key.text) && leadingVerb(label.value.text) !== null) return true
  return subject.verb !== null || (!startsWithKnownVerb(text) && isImperative(text))
}

/** `✅ Configure the cache` on a list of next steps says neither that it is done nor that it is open. */
function isTickedOrder({ leading, trailing }: Passage, state: State | null, by: StateBy | null): boolean {
  return (state === null || by === 'section') && glyphStateOf([...leading, ...trailing])?.state === 'done'
}

function bareStance(
  passage: Passage,
  standing: Standing,
  subject: Subject,
  state: State | null,
  by: StateBy | null,
): Stance {
  if (by === 'box') return state === 'done' ? 'claim' : 'open'
  if (tellsToDo(passage, standing, subject) && (by === null || by === 'glyph' || by === 'word' || by === 'section'))
    return isTickedOrder(passage, state, by) ? 'mention' : 'instruction'
  if (state !== null && by !== 'section') return 'claim'
  return passage.form === 'item' && words.has(nearestWords(passage), 'actionList') ? 'instruction' : 'mention'
}

function isHypothetical(text: string, bare: Stance): boolean {
  return words.first(text, 'opener')?.start === 0 || (bare !== 'instruction' && words.has(text, 'case'))
}

/** Reads what a passage does, from its state, its words and what it stands under. */
export function stanceOf(
  passage: Passage,
  standing: Standing,
  subject: Subject,
  state: State | null,
  by: StateBy | null,
): Stance {
  const text = passage.body.text
  const bare = bareStance(passage, standing, subject, state, by)
  const marked = by === 'box' || by === 'cell' || by === 'bracket'
  if (text !== '' && isSet(passage.body, 'struck')) return 'struck'
  if ((passage.prose.text.match(choice) ?? []).length > 1) return 'option'
  if (by === 'box') return blank.test(text) ? 'question' : bare
  if (/\?\s*$/.test(text)) return 'question'
  if (isHypothetical(text, bare)) return 'condition'
  if (standing.role === 'history' && state !== 'done') return 'history'
  if (standing.role === 'option') return 'option'
  if (standing.role === 'criteria' || standing.role === 'no-go-criteria') return 'criterion'
  if (passage.quoted) return 'quotation'
  if (bare === 'instruction' && standing.role === 'guide') return 'step'
  if (bare === 'claim' && !marked && state === 'done' && words.has(text, 'future')) return 'plan'
  return bare
}
