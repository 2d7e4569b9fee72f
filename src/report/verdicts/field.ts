import type { Field } from '../../outline/field.ts'
import { sentencesOf } from '../../outline/lines.ts'
import type { Passage } from '../../outline/passage.ts'
import { slice } from '../../outline/prose.ts'
import type { Decision } from '../model/verdict.ts'
import { plain } from '../plain.ts'
import { answerOf } from './answer.ts'
import { conditioned, withWhatFollows } from './conditional.ts'
import { endsWithCue, hasCue, opensWithCue } from './cues.ts'
import { isAsserted, type Judgement, judge } from './judgement.ts'
import { asksForReadiness, classOfLabel, isAmbiguous, isVerdictLabel, type LabelClass } from './labels.ts'
import { rank } from './rank.ts'
import type { Scope } from './scope.ts'
import { type Setting, type Statement, stateOf } from './statement.ts'

const gravity: readonly Decision[] = ['no-go', 'conditional-go', 'go', 'undecided']
const early = 20
const soon = 14
const dashed = /^([^:.!?\n]{2,50}?)\s+(?:[–—-]+|→|=>|->|=)\s+(?=\S)/

/** The judgement that a value amounts to: an early strong one, else the gravest strong one, else a weak one that leads or is the predicate. */
function chosen(said: string, all: readonly Judgement[]): Judgement | undefined {
  const strong = all.filter((judgement) => judgement.strong)
  return (
    strong.find(({ start }) => start <= early) ??
    gravity.map((decision) => strong.find((judgement) => judgement.decision === decision)).find((hit) => hit) ??
    all.find(({ stage }) => stage === 'testing') ??
    all.find(({ text }) => opensWithCue(text, 'go')) ??
    all.find(({ start }) => start <= soon) ??
    all.find(({ start }) => endsWithCue(said.slice(0, start).trimEnd().split(' ').slice(-2).join(' '), 'copula'))
  )
}

/** Whether words that tell what to do, or what will be, are the decision where one is asked for: `Postpone the release`. */
function isDecided({ mood, decision }: Judgement): boolean {
  return mood === 'future' || (mood === 'instruction' && decision === 'no-go')
}

/** Whether a refusal is among the judgements: `Ready for the closed beta. Not ready for the public launch.` */
function isRefused(all: readonly Judgement[]): boolean {
  return all.some((item) => item.strong && isAsserted(item) && item.decision === 'no-go')
}

/** What the value of a label decides. */
function decisionOf(value: string, label: LabelClass, key: string, { words }: Setting): Judgement | null {
  const said = plain(value)
  const first = sentencesOf(said)[0]?.end ?? said.length
  const all = judge(said.slice(0, first), words.verdicts)
  const answer = asksForReadiness(key) ? answerOf(said) : null
  if (answer !== null)
    return all.find((item) => item.strong && isAsserted(item) && item.start <= answer.start) ?? answer
  const hit = chosen(
    said,
    all.filter((item) => isAsserted(item) || (label === 'decision' && isDecided(item))),
  )
  if (hit !== undefined)
    return hasCue(said, 'reserve') || isRefused(judge(said.slice(first), words.verdicts)) ? conditioned(hit) : hit
  const work = all.find((item) => item.mood === 'instruction' && item.decision !== 'no-go')
  if (work !== undefined && label === 'decision') return { ...conditioned(work), strong: false, mood: 'instruction' }
  const ready = all.find((item) => item.start <= early && endsWithCue(item.text, 'readiness'))
  return ready !== undefined && hasCue(said.slice(ready.end), 'awaited')
    ? { ...conditioned(ready), strong: true }
    : null
}

function isWhole(
  label: LabelClass,
  key: string,
  judgement: Judgement,
  passage: Passage,
  scope: Scope,
  setting: Setting,
): boolean {
  if (scope.past) return false
  if (passage.form === 'item' && scope.near === 'part' && label !== 'decision') return false
  if (scope.head || scope.foot) return true
  if (scope.barred) return false
  if (label === 'decision') return !setting.isRepeated(key) && !(scope.near === 'part' && !judgement.strong)
  if (label === 'status') return scope.whole
  return !setting.isRepeated(key) && (scope.whole || /overall|production|deployment|launch|release/i.test(key))
}

function rankOf(label: LabelClass, judgement: Judgement, passage: Passage, scope: Scope): number {
  const { text, decision, strong, mood, stage } = judgement
  if (decision === 'undecided') return label === 'status' && !strong ? rank.draft : rank.undecided
  if (mood === 'instruction') return rank.weak
  if (stage === 'testing') return rank.weak
  if (!strong && opensWithCue(text, 'outcome') && label !== 'decision') return rank.weak
  if (passage.fenced) return scope.head && strong ? rank.status : rank.prose
  if (label === 'decision') return rank.decision
  return label === 'overall' || scope.head || scope.near === 'decision' ? rank.overall : rank.status
}

function readVerdictLabel({ key, value }: Field, passage: Passage, scope: Scope, setting: Setting): Statement | null {
  if (opensWithCue(value.text, 'sequel')) return null
  const prose = slice(passage.body, 0)
  const said = judge(`${key.text} ${value.text}`, setting.words.verdicts)[0]
  if (said === undefined || !(said.strong || said.stage !== null)) return null
  const judgement: Judgement = {
    decision: said.decision,
    strong: true,
    start: 0,
    end: prose.text.length,
    text: prose.text,
    mood: 'asserted',
    reserved: said.reserved,
    stage: said.stage,
  }
  const whole = (scope.head || scope.foot || scope.whole || scope.near === 'decision') && !scope.barred
  return stateOf(prose, judgement, { rank: rank.status, place: 'label', whole }, setting)
}

/** `**Launch decision – approved**`: a label that asks for the decision, before a dash. */
function readDashed({ body, form, row }: Passage, { words }: Setting): Field | null {
  const match = form === 'line' && row === null ? dashed.exec(body.text) : null
  if (match === null || classOfLabel(match[1] ?? '', words) !== 'decision') return null
  const from = match[0].length
  return { key: slice(body, 0, match[1]?.length), value: slice(body, from) }
}

/** Whether the words can only be those of a decision, and not the state of a feature. */
function decides({ strong, text }: Judgement): boolean {
  return strong || (opensWithCue(text, 'settled') && !opensWithCue(text, 'outcome'))
}

/** Reads `Key: value`. */
export function readFieldVerdict(passage: Passage, scope: Scope, setting: Setting): Statement | null {
  const { form, fenced } = passage
  const field = passage.field ?? readDashed(passage, setting)
  if (field === null || plain(field.value.text).trim() === '') return null
  if (form !== 'heading' && isVerdictLabel(field.key.text)) return readVerdictLabel(field, passage, scope, setting)
  const label = classOfLabel(field.key.text, setting.words)
  if (label === null) return null
  const read = decisionOf(field.value.text, label, field.key.text, setting)
  if (read === null) return null
  const judgement = withWhatFollows(read, passage, setting)
  if (!judgement.strong && (fenced || (label === 'status' && !opensWithCue(judgement.text, 'settled')))) return null
  if (isAmbiguous(field.key.text) && !decides(judgement)) return null
  const whole = isWhole(label, field.key.text, judgement, passage, scope, setting)
  const place = rankOf(label, judgement, passage, scope)
  const kind = place === rank.draft ? 'document-status' : label === 'decision' ? 'label' : 'status'
  return stateOf(field.value, judgement, { rank: place, place: form === 'heading' ? 'heading' : kind, whole }, setting)
}
