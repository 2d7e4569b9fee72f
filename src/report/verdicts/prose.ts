import { sentencesOf } from '../../outline/lines.ts'
import type { Passage } from '../../outline/passage.ts'
import { isSet } from '../../outline/prose.ts'
import { concessions } from '../../vocabulary/en/conditions.ts'
import { namedParts, productNouns } from '../../vocabulary/en/documents.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import { isImperative } from '../items/imperative.ts'
import type { Decision } from '../model/verdict.ts'
import { plain } from '../plain.ts'
import { conditioned, isDemand, isFor, withWhatFollows } from './conditional.ts'
import { endsWithCue, opensWithCue } from './cues.ts'
import { isAsserted, isCase, isOnPart, type Judgement, judge } from './judgement.ts'
import { classOfLabel, speaksOfPart } from './labels.ts'
import { rank } from './rank.ts'
import type { Scope } from './scope.ts'
import { type Place, type Setting, type Statement, stateOf } from './statement.ts'

const subjects = lexicon({ product: productNouns, part: namedParts, concession: concessions })
const gravity: readonly Decision[] = ['no-go', 'conditional-go', 'undecided', 'go']
const lead = 20
const longLine = 160
const letter = /[\p{L}\p{N}]/u
const shortSubject = 7

/** `While the contracts are approved for launch, the backend is not`: granted before the sentence says otherwise. */
function isConceded(judgement: Judgement, sentence: string): boolean {
  const isOpening = subjects.first(sentence, 'concession')?.start === 0
  return isOpening && isFor(judgement) && sentence.indexOf(',') >= judgement.end
}

/** A prohibition under a decision heading decides, unless it only says what must come first. */
function counts(judgement: Judgement, scope: Scope, sentence: string): boolean {
  const isRule = judgement.start <= lead && isCase(sentence.slice(judgement.end))
  if (isConceded(judgement, sentence)) return false
  if (isAsserted(judgement)) return !isRule
  return (
    judgement.mood === 'instruction' &&
    scope.near === 'decision' &&
    judgement.decision === 'no-go' &&
    !/\bwithout\b/i.test(sentence)
  )
}

function speaksOfWhole(sentence: string, judgement: Judgement): boolean {
  const before = sentence.slice(0, judgement.start)
  const named = sentence.slice(0, judgement.end)
  if (subjects.find(before).some(({ meaning, end }) => meaning === 'part' && endsWithCue(before.slice(end), 'copula')))
    return false
  if (judgement.start <= lead || judgement.decision === 'no-go' || subjects.has(named, 'product')) return true
  return before.split(' ').length <= shortSubject && endsWithCue(before, 'copula')
}

function rankOf(
  judgement: Judgement,
  isFirst: boolean,
  isBoldLine: boolean,
  hasBold: boolean,
  scope: Scope,
  subject: boolean,
): number {
  const leads = judgement.start <= lead
  if (judgement.decision === 'undecided') return rank.undecided
  if (isFirst && leads && scope.near === 'decision') return rank.leadLine
  if (isBoldLine && (leads || scope.near === 'decision')) return scope.near === 'decision' ? rank.leadLine : rank.status
  return hasBold && subject ? rank.prose : rank.plainProse
}

/** A line of the verdict alone, or with its conditions: `✅ **READY**`, `Approved.`, `Approve, subject to two changes`. */
function isAlone(text: string, { start, end, decision, reserved }: Judgement, isUnderDecision: boolean): boolean {
  if (decision === 'undecided' || !(isUnderDecision || opensWithCue(text, 'settled'))) return false
  const isFirst = !letter.test(text.slice(0, start))
  return (
    isFirst && (!letter.test(text.slice(end)) || (isUnderDecision && reserved && /^\s*[,;(–—-]/.test(text.slice(end))))
  )
}

/** A judgement and how much its place weighs. */
interface Found {
  readonly judgement: Judgement
  readonly place: Place
}

/** A go beside what has to come first, `Ready for launch. Backups must be set up before going live`, is conditional. */
function withDemands(found: readonly Found[]): readonly Found[] {
  const rest = found.filter(({ judgement }) => !isDemand(judgement))
  if (rest.length === found.length || !rest.some(({ judgement }) => isFor(judgement))) return found
  return rest.map(({ judgement, place }) => ({ judgement: conditioned(judgement), place }))
}

/** `6. Deploy to production` ends a list of steps. */
function isStep({ list, body }: Passage): boolean {
  return (
    list?.kind === 'ordered' &&
    list.items.length > 2 &&
    isImperative(body.text) &&
    list.items.some((item) => item.body !== body && isImperative(item.body.text))
  )
}

/** Reads the verdicts of running words, a sentence at a time. */
export function readProseVerdicts(passage: Passage, scope: Scope, setting: Setting): Statement[] {
  const { body, form, field, section } = passage
  if (isStep(passage)) return []
  const hasBold = body.styles.some(({ style }) => style === 'strong')
  const isBoldLine = hasBold && isSet(body, 'strong') && body.text.length < longLine
  if (form === 'item' && scope.near !== 'decision' && !(isBoldLine && scope.whole)) return []
  const ofPart = field !== null && classOfLabel(field.key.text, setting.words) === null && speaksOfPart(field.key.text)
  const whole = !ofPart && (scope.whole || scope.head || scope.foot) && !scope.barred
  if (!whole && !isBoldLine) return []
  const said = plain(body.text)
  const isSetApart = scope.near === 'decision' || (scope.head && isBoldLine)
  const isSaid = (hit: Judgement, sentence: string) => {
    if (passage.fenced) return hit.strong && isAlone(said, hit, true)
    return hit.strong || (isSetApart && isAlone(sentence, hit, scope.near === 'decision'))
  }
  const found: Found[] = []
  for (const { start, end } of sentencesOf(said)) {
    const sentence = said.slice(start, end)
    const hits = judge(sentence, setting.words.verdicts).filter(
      (hit) => isSaid(hit, sentence) && counts(hit, scope, sentence),
    )
    const hit = gravity
      .map((decision) => hits.find((item) => item.decision === decision))
      .find((item) => item !== undefined)
    if (hit === undefined) continue
    const subject = speaksOfWhole(sentence, hit)
    if (!subject && !isBoldLine) continue
    const isFirst = start === 0 && form !== 'item' && section.passages[0] === passage
    const place = rankOf(hit, isFirst, isBoldLine, hasBold, scope, subject)
    const ofWhole = whole && !(hit.decision === 'no-go' && isOnPart(sentence.slice(hit.end)))
    const judgement = { ...hit, start: hit.start + start, end: hit.end + start }
    found.push({ judgement, place: { rank: place, place: place <= rank.status ? 'line' : 'prose', whole: ofWhole } })
  }
  const isLeadIn = said.endsWith(':') && found.every(({ judgement }) => isDemand(judgement))
  if (isLeadIn) return []
  return withDemands(found).map(({ judgement, place }) =>
    stateOf(body, withWhatFollows(judgement, passage, setting), place, setting),
  )
}
