import type { Passage } from '../../outline/passage.ts'
import type { Prose } from '../../outline/prose.ts'
import { stateGlyphs } from '../../vocabulary/en/glyphs.ts'
import { isDemand, withWhatFollows } from './conditional.ts'
import { endsWithCue, hasCue, opensWithCue } from './cues.ts'
import { isAsserted, isOnPart, type Judgement, judge } from './judgement.ts'
import { speaksOfPart } from './labels.ts'
import { rank } from './rank.ts'
import { bare, type Scope } from './scope.ts'
import { type Setting, type Statement, stateOf } from './statement.ts'

/** A heading that is the verdict says little else; under a decision heading it may say more. */
const asideLength = { alone: 14, decided: 40 }
const parting = /:\s|\s(?:[-–—|]|→|=>|->)\s|\s(?=\p{Extended_Pictographic})/gu

/** A sign of waiting behind a name sets the name apart from what waits. */
const waiting = new RegExp(`\\p{L}.*(?:${stateGlyphs.open.join('|')})`, 'u')

/** `Critical (Blocks Production)`: a phrase in brackets labels a group. */
function isGroupLabel(title: string, start: number): boolean {
  const opened = title.lastIndexOf('(', start)
  return opened >= 0 && !title.slice(opened, start).includes(')') && !hasCue(title, 'whole')
}

function isReportTitle({ section }: Passage, { outline }: Setting): boolean {
  return outline.sections.find(({ heading }) => heading !== null) === section
}

/** A verdict that is one end of the title: `# Ordering 3.1 – cleared for launch`, `# APPROVED: Ordering 3.1`. */
function endOfTitle({ text }: Prose, all: readonly Judgement[]): Judgement | undefined {
  const cuts = [...text.matchAll(parting)]
  const [first, last] = [cuts[0], cuts.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const isEnd = (hit: Judgement, start: number, end: number) => {
    const rest = bare(text.slice(start, end)).length - hit.text.length
    const inside = start <= hit.start && hit.end <= end
    return inside && (hit.strong ? rest <= asideLength.alone : rest <= 0 && hit.text === hit.text.toUpperCase())
  }
  const asserted = all.filter(isAsserted)
  return (
    asserted.find((hit) => isEnd(hit, last.index + last[0].length, text.length)) ??
    asserted.find((hit) => isEnd(hit, 0, first.index))
  )
}

/** Whether the words around a verdict name a part: `Frontend ⏳ READY TO DEPLOY`, `DO NOT LAUNCH the mobile app`. */
function namesPart(title: string, { start, end }: Judgement): boolean {
  const subject = title.slice(0, start)
  return speaksOfPart(subject) || waiting.test(subject) || isOnPart(title.slice(end))
}

/** Whether a heading is one of several below a part, and so speaks of that. */
function isOneOfPart({ section }: Passage, scope: Scope): boolean {
  return scope.near === 'part' && (section.parent?.children.length ?? 0) > 1
}

/** Reads a heading that is itself a verdict: `## ✅ PRODUCTION READY`. */
export function readHeadingVerdict(passage: Passage, scope: Scope, setting: Setting): Statement | null {
  const { text } = passage.body
  const title = bare(text)
  if (title.endsWith('?') || opensWithCue(title, 'question') || endsWithCue(title, 'awaited') || scope.barred)
    return null
  const { words } = setting
  const all = judge(text, words.verdicts)
  const ending = isReportTitle(passage, setting) ? endOfTitle(passage.body, all) : undefined
  const hit = ending ?? all.find((item) => item.strong && isAsserted(item) && !isDemand(item))
  if (hit === undefined) return null
  const isDecision = words.headings.has(title, 'decision') || scope.near === 'decision'
  if (words.headings.has(title, 'criteria') && !hit.reserved && !hasCue(title, 'verdict')) return null
  const rest = title.length - hit.text.length
  if (ending === undefined && rest > asideLength.alone && !(isDecision && rest < asideLength.decided)) return null
  if (isGroupLabel(text, hit.start)) return null
  const judgement = withWhatFollows(hit, passage, setting)
  const ofPart = (scope.partAbove && scope.near !== 'decision') || isOneOfPart(passage, scope)
  const whole = !hasCue(title, 'group') && !namesPart(text, hit) && !ofPart
  const weight = scope.near === 'decision' || hasCue(title, 'verdict') ? rank.decision : rank.overall
  return stateOf(passage.body, judgement, { rank: weight, place: 'heading', whole }, setting)
}
