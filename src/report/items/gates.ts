import { sentencesOf } from '../../outline/lines.ts'
import type { Outline, Passage } from '../../outline/passage.ts'
import { spanOf } from '../../outline/prose.ts'
import type { Span } from '../../span.ts'
import { openGateWords, requirementWords } from '../../vocabulary/en/obligations.ts'
import { sectionClasses } from '../../vocabulary/en/roles.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import type { ChecklistItem } from '../model/item.ts'
import { type Mood, moodOf } from '../mood.ts'
import { subjectCell } from './columns.ts'
import type { Role, Standing } from './standing.ts'

const requirements = lexicon(requirementWords, sectionClasses)
const labels = lexicon(openGateWords, sectionClasses)
const negation = /^(?:none|no|nothing|0|n\/a)(?!\p{L})/iu
const noGate: ReadonlySet<Role> = new Set(['history', 'template', 'no-go-criteria', 'option'])

const meant: ReadonlySet<Mood> = new Set([
  'asserted',
  'conditional',
  'future',
  'criterion',
  'instruction',
  'title',
  'attributive',
])

/** A sentence, label or verdict cell that names what has to be done before the go. */
export interface Gate {
  readonly passage: Passage
  readonly item: ChecklistItem
}

function gate(passage: Passage, text: string, span: Span, isFirm = false): Gate {
  const item: ChecklistItem = {
    span,
    text: text.replace(/\s+/g, ' ').trim(),
    state: 'open',
    stateBy: 'section',
    obligation: 'mandatory',
    obligationBy: null,
    waived: false,
    step: false,
    beforeLaunch: isFirm,
    proof: isFirm,
    nested: false,
    choice: false,
    denials: [],
    affirmed: false,
  }
  return { passage, item }
}

/** Whether a sentence names what has to be done before this release, and is no rule for releases. */
function isFirmRequirement(sentence: string): boolean {
  const hit = requirements.first(sentence, 'firm')
  if (hit === null || requirements.has(sentence, 'general') || /:\W*$/.test(sentence)) return false
  return meant.has(moodOf(sentence, hit.start, hit.end))
}

function fromSentences(passage: Passage): Gate[] {
  const { prose } = passage
  return sentencesOf(prose.text).flatMap(({ start, end }) => {
    const sentence = prose.text.slice(start, end)
    const isFirm = isFirmRequirement(sentence)
    const asks = (isFirm || requirements.has(sentence, 'requirement')) && !requirements.has(sentence, 'waived')
    return asks ? [gate(passage, sentence, spanOf(prose, start, end), isFirm)] : []
  })
}

/** `**Pending gate:** load test` */
function fromLabel(passage: Passage): Gate[] {
  const { field } = passage
  if (field === null || field.value.text === '' || negation.test(field.value.text)) return []
  return labels.has(field.key.text, 'label') ? [gate(passage, field.value.text, passage.span, true)] : []
}

/** A verdict that names its conditions itself: `CONDITIONAL GO – requires a load test`. */
function fromVerdict(passage: Passage): Gate[] {
  const cells = passage.row?.cells ?? []
  const judged = passage.field?.key.text ?? subjectCell(cells)?.body.text ?? ''
  const said =
    passage.field?.value.text ??
    cells
      .slice(1)
      .map(({ prose }) => prose.text)
      .join(' | ')
  return labels.has(judged, 'judged') && labels.has(said, 'conditional') ? [gate(passage, said, passage.span)] : []
}

/** `Must verify before deployment` above files or running words: what the heading asks for is not itemised. */
function asksByHeading({ form, section }: Passage, { own }: Standing): boolean {
  if (form !== 'heading' || own === null || !own.before || !own.mandatory || own.settled || own.optional) return false
  const isItemised = section.passages.some((passage) => passage.form === 'item' || passage.form === 'row')
  return !isItemised && section.children.length === 0 && section.passages.length > 0
}

/** Reads what sentences, labels and verdicts ask for before the go. */
export function readGates(outline: Outline, standings: ReadonlyMap<Passage, Standing>): Gate[] {
  return outline.passages.flatMap((passage) => {
    const standing = standings.get(passage)
    if (passage.fenced || standing === undefined || noGate.has(standing.role)) return []
    if (asksByHeading(passage, standing)) return [gate(passage, passage.body.text, passage.span)]
    const stated = [...fromLabel(passage), ...fromVerdict(passage)]
    if (stated.length > 0 || passage.quoted) return stated
    return passage.form === 'line' && passage.parent === null ? fromSentences(passage) : []
  })
}
