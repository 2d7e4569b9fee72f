import { readMarks } from '../../../outline/marks.ts'
import type { Cell, Passage } from '../../../outline/passage.ts'
import { type Prose, slice, spanOf, trim } from '../../../outline/prose.ts'
import type { Spanned } from '../../../span.ts'
import { columnRole } from '../../items/columns.ts'
import { startsGraded } from '../../items/severity/grade.ts'
import { isOfRepairedFaults } from '../../items/standing.ts'
import { refusalIn } from '../../items/state/answer.ts'
import { boxState, glyphStateOf } from '../../items/state/glyph.ts'
import { moodOf } from '../../mood.ts'
import { unasserted } from '../statement/stance.ts'
import type { Statement } from '../statements.ts'
import { isFacet } from '../subject/naming.ts'
import { type Subject, subjectOfText } from '../subject/subject.ts'
import { activeIn } from './active.ts'
import { clausesOf } from './clauses.ts'
import { isSaid, type Predicate, predicatesIn, withoutAuxiliaries } from './predicate.ts'

/** One thing by its name with what is said of it: a row, a labelled value, a marked line, a plain sentence. */
export interface Assertion extends Spanned {
  readonly subject: Subject
  readonly predicate: Predicate
  readonly statement: Statement
  readonly text: string
  readonly form: 'cell' | 'value' | 'mark' | 'sentence'
  /** The header of the cell that says so, when it names a side of its own: `Tested`. */
  readonly aspect: string | null
  /** Says that and nothing else. */
  readonly isWhole: boolean
}

/** Roles of passages that state nothing of now. */
export const silentRoles: ReadonlySet<string> = new Set([
  'template',
  'guide',
  'plan',
  'history',
  'criteria',
  'no-go-criteria',
  'option',
  'condition',
])
const stateRoles: ReadonlySet<string | null> = new Set(['status', 'judgement'])
const stateLabel = /\b(?:status|state|result|outcome|readiness|verdict)\b/i
const maxValue = 5
const maxMarked = 2
/** Behind a cross the words tell what is wrong. */
const maxReason = 12
const maxName = 7
const maxLead = 2
const maxTail = 4
const bound =
  /^\s*(?:to|for (?!all\b|every\b|the whole\b)|by|with|without|until|unless|in (?!production)|if|when|once|only)\b/i
const article =
  /^\W*(?:(?:known (?:limitation|issue|problem|gap)|note|caveat|limitation|issue|gap)s?:\s+)?(?:(?:everything|all) (?:in|about|of)\s+)?(?:(?:the|our|this|its|a|an)\s+)?/i

function wordCount(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/).length
}

/** What a mark in front of or behind the words says. */
function fromMarks(marks: Passage['leading']): Predicate | null {
  const mark = boxState(marks) ?? glyphStateOf(marks)
  if (mark === null || mark.grade || !['done', 'failed', 'open'].includes(mark.state)) return null
  return { side: 'any', isGood: mark.state === 'done', start: 0, end: 0, word: mark.state }
}

/** What a cell or value says that says little else. */
function wholePredicate({
  body: whole,
  leading,
  trailing,
}: Pick<Cell, 'body' | 'leading' | 'trailing'>): Predicate | null {
  const refusal = refusalIn(whole.text)
  const body = refusal === 0 ? whole : slice(whole, 0, refusal)
  const [first, ...others] = wordCount(body.text) <= maxValue ? predicatesIn(body.text) : []
  if (others.some(({ isGood }) => isGood !== first?.isGood)) return null
  const mark = fromMarks([...leading, ...trailing])
  if (mark?.isGood === true && first?.isGood === false) return null
  const lead = first === undefined ? '' : body.text.slice(0, first.start)
  const isLed = first !== undefined && wordCount(lead) <= (first.isGood ? 0 : maxLead)
  if (isLed) return mark === null || mark.isGood === first.isGood ? first : null
  return wordCount(body.text) <= (mark?.isGood === false ? maxReason : maxMarked) ? mark : null
}

/** The name without articles and with the words between it and its predicate taken off. */
function nameBefore(prose: Prose, start: number, end: number): Prose {
  const stop = start + withoutAuxiliaries(prose.text.slice(start, end)).length
  const from = start + (article.exec(prose.text.slice(start, stop))?.[0].length ?? 0)
  return trim(slice(prose, from, Math.max(from, stop)))
}

type Found = Omit<Assertion, 'statement'>

function ofRow({ passage: { row }, subject, span, text }: Statement): Found[] {
  if (row === null) return []
  const { header } = row.grid
  return row.cells.flatMap((cell, index): Found[] => {
    const title = header[index]?.body.text ?? ''
    const predicate = index === 0 ? null : wholePredicate(cell)
    const isStatus =
      header.length === 2 ||
      stateRoles.has(columnRole(title)) ||
      /health|state|readiness|rag|outcome|progress/i.test(title)
    if (predicate === null || columnRole(title) === 'severity' || startsGraded(cell.body.text)) return []
    return [
      {
        subject,
        predicate,
        span,
        text,
        form: 'cell',
        aspect: isStatus ? null : title,
        isWhole: wordCount(cell.body.text) <= 3,
      },
    ]
  })
}

/** A label such as `Impact`, which tells of another side of the thing than how it stands. */
function isOtherSide({ field }: Passage): boolean {
  return field !== null && isFacet(field.key.text) && !stateLabel.test(field.key.text)
}

function ofValue({ passage, subject, span, text }: Statement): Found[] {
  const label = /^(.{0,90}?)(?:\s[—–-]\s|:\s+|\s(?:→|=>)\s)([^:]*)$/.exec(passage.body.text)
  const value = passage.field?.value.text ?? label?.[2]
  const isLabelled = passage.form === 'heading' || subject.name.trim() === passage.body.text.trim()
  const name = passage.field?.key ?? (label === null ? null : slice(passage.body, 0, label[1]?.length))
  if (passage.row !== null || value === undefined || value === '' || isOtherSide(passage)) return []
  const at = passage.body.text.lastIndexOf(value)
  const { leading, body } = readMarks(slice(passage.body, Math.max(0, at)))
  const predicate = at < 0 ? null : wholePredicate({ body, leading, trailing: passage.trailing })
  return predicate === null
    ? []
    : [
        {
          subject: isLabelled && name !== null ? subjectOfText(trim(name)) : subject,
          predicate,
          span,
          text,
          form: 'value',
          aspect: null,
          isWhole: wordCount(value) <= 3,
        },
      ]
}

function ofMark({ passage, span, text }: Statement): Found[] {
  const { body, row } = passage
  const predicate = row === null ? (fromMarks(passage.leading) ?? fromMarks(passage.trailing)) : null
  if (predicate === null || wordCount(body.text) > maxName + 1) return []
  const [said] = predicatesIn(body.text).slice(-1)
  const isTail = said !== undefined && said.end >= body.text.trimEnd().length - 1 && said.start > 0
  const name = isTail ? nameBefore(body, 0, said.start) : body
  const side = isTail && said.isGood === predicate.isGood ? said.side : 'any'
  return [
    {
      subject: subjectOfText(name),
      predicate: { ...predicate, side },
      span,
      text,
      form: 'mark',
      aspect: null,
      isWhole: true,
    },
  ]
}

/** `The importer is broken`: a short name, what is said of it, and perhaps where or why. */
function ofSentences(statement: Statement): Found[] {
  const { prose, row, form } = statement.passage
  if (row !== null || form === 'heading') return []
  return clausesOf(prose.text).flatMap(({ start, end }): Found[] => {
    const text = prose.text.slice(start, end)
    const active = activeIn(statement.passage.prose, start, end)
    if (active !== null)
      return [
        {
          subject: subjectOfText(active.name),
          predicate: active.predicate,
          span: spanOf(prose, start, end),
          text,
          form: 'sentence',
          aspect: null,
          isWhole: false,
        },
      ]
    const said = predicatesIn(text).find((entry) => entry.start > 0)
    if (said === undefined || !isSaid(text, said) || text.endsWith('?') || /→|=>/.test(text)) return []
    const rest = (text.slice(said.end).split(/[:;,(—–]|\s-\s|\b(?:because|since|due)\b/)[0] ?? '').replace(/[.!]+$/, '')
    if (wordCount(rest) > maxTail || bound.test(rest)) return []
    const name = nameBefore(prose, start, start + said.start)
    const count = wordCount(name.text)
    if (count === 0 || count > maxName || /[,;:|]/.test(name.text)) return []
    const mood = moodOf(text, said.start, said.end)
    if (mood !== 'asserted' && mood !== 'negated' && !(mood === 'title' || mood === 'attributive')) return []
    const span = spanOf(prose, start, end)
    return [
      { subject: subjectOfText(name), predicate: said, span, text, form: 'sentence', aspect: null, isWhole: false },
    ]
  })
}

function isTold({ stance, passage, standing }: Statement): boolean {
  if (unasserted.has(stance) || passage.quoted || passage.fenced) return false
  return !silentRoles.has(standing.role)
}

/** The plain assertions of a report, in order. */
export function readAssertions(statements: readonly Statement[]): Assertion[] {
  return statements.filter(isTold).flatMap((statement) => {
    const marked = ofMark(statement)
    const valued = ofValue(statement)
    const found = [
      ...ofRow(statement),
      ...valued,
      ...marked,
      ...(valued.length > 0 || isOfRepairedFaults(statement.standing) ? [] : ofSentences(statement)),
    ]
    return found.map((entry) => ({ ...entry, statement }))
  })
}
