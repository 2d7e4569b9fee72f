import type { Passage } from '../../outline/passage.ts'
import { type Prose, spanOf } from '../../outline/prose.ts'
import { denialClasses, denialWords } from '../../vocabulary/en/items.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import type { Denial } from '../model/item.ts'
import type { Item } from './items.ts'
import { glyphStateOf } from './state/glyph.ts'

const words = lexicon(denialWords, denialClasses)
const closing = /\(([^()]*)\)[\s.]*$/
/** A course of states is spoken of as such: `pending → ready`. */
const course = /→|->|⇒/
/** Up to the last colon or dash. */
const clauseStart = /^.*(?:[:：]|\s[—–-])\s+/s
/** What follows another sentence is said of the subject of its own. */
const sentenceEnd = /\w{4}[.!?]\)?\s/
const breaks = /(?:[:：]|\s[—–-]|,)\s+/g
/** So many of so many were done, in the brackets or behind the colon of an item. */
const fraction =
  /(?:\(|[:,–—-]\s)(?:only\s)?(\d{1,6})\s*(?:\/|(?:out )?of)\s*(\d{1,6})(?![\d/.])(?:\s+(?:\p{L}+\s+){0,2}(?:done|completed?|finished|migrated|implemented|reviewed|ready|tested|covered|verified|signed|converted|translated|fixed|closed|documented|trained|enabled|updated)|\s+(?!required|needed|minimum|approvers?|reviewers?|quorum|nodes?|replicas?|keys?|shares?)\p{L}{3,})?(?=\)|$|[,;.])/iu

const nearStart = 2
const maxNested = 80
const shortfall =
  /\b(?:all|every|tests?|checks?)\b[^()\d]{0,60}\((\d{1,6})\s*\/\s*(\d{1,6})(?![\d/])|\btests?\s+pass(?:ing|ed)\b[^()\d]{0,30}\((\d{1,2}(?:\.\d+)?)\s*%\s*pass/i

/** A strategy that is planned is what its tick says. */
function isPlan(subject: string, { text }: { readonly text: string }): boolean {
  return words.has(subject, 'plan') && words.has(text, 'planned')
}

/** The states that a thing can have, side by side: `submitted/approved/failed`. */
function isEnumeration(text: string, fewest = 2): boolean {
  const parts = text.split(/\s*(?:[,/|]|→|->|⇒|\bor\b)\s*/)
  return parts.length >= fewest && parts.every((part) => part.trim().split(/\s+/).length <= 2)
}

/** Whether a text ends inside brackets. */
function isWithinBrackets(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}

function fromParenthesis(passage: Passage): Denial | null {
  const { body } = passage
  const match = closing.exec(body.text)
  const inside = match?.[1] ?? ''
  const hit = words.first(inside, 'denied') ?? words.first(inside, 'closing')
  if (match === null || hit === null || words.has(inside, 'excused')) return null
  if (words.has(inside.slice(0, hit.start), 'turned')) return null
  if (isPlan(body.text.slice(0, match.index), hit)) return null
  if (isEnumeration(inside) || (inside.includes(',') && hit.start > nearStart)) return null
  const start = match.index + 1
  return { by: 'words', text: inside, span: spanOf(body, start, start + inside.length) }
}

/** The words after a colon or dash when they begin with a denial: `Load test: pending`. */
function fromTail({ body }: Passage): Denial | null {
  for (const match of body.text.matchAll(breaks)) {
    const from = match.index + match[0].length
    const head = body.text.slice(0, match.index)
    const tail = body.text.slice(from).split(/[.;(\n]/)[0] ?? ''
    const list = body.text.slice(clauseStart.exec(head)?.[0].length ?? 0)
    if (course.test(tail) || isEnumeration(list, 3) || isWithinBrackets(head) || sentenceEnd.test(head)) continue
    const closing = words.first(tail, 'closing')
    const ends = closing !== null && closing.end === tail.trimEnd().length
    const hit = words.first(tail, 'denied') ?? (ends ? closing : null)
    if (hit === null || hit.start > nearStart || words.has(head, 'repaired')) continue
    if (!words.has(tail, 'excused') && !isPlan(head, hit))
      return { by: 'words', text: tail.trim(), span: spanOf(body, from, from + tail.length) }
  }
  return null
}

/** What the last words of the sentence say of its subject: `Rotation is in progress`. */
function fromPredicate({ body }: Passage): Denial | null {
  const said = body.text.replace(/\s*\([^()]*\)\s*$/, '').split(/[.\n]\s/)[0] ?? ''
  let from = 0
  for (const clause of said.split(/;\s/)) {
    const hit = words.first(clause, 'predicate')
    if (hit !== null && hit.start > 0 && !words.has(clause.slice(0, hit.start), 'condition'))
      return { by: 'words', text: hit.text, span: spanOf(body, from + hit.start, from + hit.end) }
    from += clause.length + 2
  }
  return null
}

/** A tag between the tick and the words: `[x] [WIP] …`. */
function fromTag({ leading }: Passage): Denial | null {
  const mark = leading.find(({ kind }) => kind === 'bracket')
  if (mark?.kind !== 'bracket' || !words.has(mark.word, 'tag')) return null
  return { by: 'words', text: mark.word, span: mark.span }
}

function fromCount({ body }: Passage): Denial | null {
  const match = shortfall.exec(body.text)
  if (match === null) return fromFraction(body)
  const [text, done, total, share] = match
  if (share === undefined && Number(done) >= Number(total)) return null
  const open = text.indexOf('(')
  return {
    by: 'count',
    text: text.slice(open + 1),
    span: spanOf(body, match.index + open + 1, match.index + text.length),
  }
}

/** So many of so many done; a share with its percentage, coverage or a score is a measurement. */
function fromFraction(body: Prose): Denial | null {
  const match = fraction.exec(body.text)
  if (match === null || Number(match[1]) >= Number(match[2])) return null
  if (body.text.includes('%') || words.has(body.text.slice(0, match.index), 'measured')) return null
  const from = match.index + 1
  const text = body.text.slice(from, match.index + match[0].length)
  return { by: 'count', text: text.trim(), span: spanOf(body, from, from + text.length) }
}

function fromChild(child: Item): Denial | null {
  const { passage, state, stateBy, obligation } = child
  if (stateBy === 'box') {
    const open = state === 'open' && obligation !== 'optional'
    return open ? { by: 'child-box', text: child.text, span: passage.span } : null
  }
  const hit = words.first(passage.body.text.slice(0, maxNested), 'nested')
  return hit === null || words.has(passage.body.text, 'excused')
    ? null
    : { by: 'child-words', text: child.text, span: passage.span }
}

/** Whether a mark says that the item is done, whatever its words say. */
function isTicked({ passage, state }: Item): boolean {
  return state === 'done' || (passage.row === null && glyphStateOf(passage.leading)?.state === 'done')
}

/** What says of a ticked item that it is not done: its own predicate, a count that falls short, or an item nested in it. */
export function readDenials(item: Item, children: readonly Item[]): Denial[] {
  const { passage } = item
  if (!isTicked(item)) return []
  const excused = words.has(passage.body.text, 'excused')
  const inPanel = passage.field === null ? null : fromParenthesis(passage)
  if (passage.fenced) return excused || inPanel === null ? [] : [inPanel]
  const own = excused
    ? null
    : (fromTag(passage) ?? fromParenthesis(passage) ?? fromTail(passage) ?? fromPredicate(passage))
  const count = item.stateBy === 'box' ? fromCount(passage) : null
  const nested = item.stateBy === 'box' ? children.map(fromChild) : []
  const isRemedy = own !== null && item.standing.settled && words.first(own.text, 'remedy')?.start === 0
  return [isRemedy ? null : own, count, ...nested].filter((denial) => denial !== null)
}
