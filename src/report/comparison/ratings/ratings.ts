import type { Cell, Passage } from '../../../outline/passage.ts'
import type { Span } from '../../../span.ts'
import { otherGrades, otherTimes, ratingFrames } from '../../../vocabulary/en/ratings.ts'
import { ratedNouns } from '../../../vocabulary/en/subjects.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { cellAt, columnRole } from '../../items/columns.ts'
import { bareWords } from '../../items/cues.ts'
import { gradeOf, type RiskSeverity, severityIn, startsGraded, tagOf } from '../../items/severity/grade.ts'
import type { Role } from '../../items/standing.ts'
import { glyphStateOf } from '../../items/state/glyph.ts'
import type { Statement } from '../statements.ts'
import { type Subject, subjectOfText } from '../subject/subject.ts'
import { isLevelAlone, readTold } from './told.ts'

/** What a rating measures; how bad a thing is and how soon it is due are two things. */
export type RatingScale = 'severity' | 'priority'

/** How bad one thing is said to be. */
export interface Rating {
  readonly span: Span
  readonly text: string
  readonly severity: RiskSeverity
  readonly scale: RatingScale
  /** By the heading of the list that it stands in, and not by its own words. */
  readonly isOfList: boolean
  readonly subject: Subject
  readonly statement: Statement
}

const priority = /\b(?:priority|p[0-4])\b/i
/** Stems of what every list of issues speaks of. */
const generic: ReadonlySet<string> = new Set([
  'issu',
  'bug',
  'defect',
  'problem',
  'concern',
  'find',
  'found',
  'known',
  'vulner',
  'recommend',
  'fix',
  'risk',
  'gap',
  'blocker',
  'critic',
  'summari',
  'high',
  'medium',
  'low',
])
/** `CRITICAL – needs code splitting` */
const shouted = /^\W*(?:CRITICAL|HIGH|MEDIUM|LOW)\b/
const maxCell = 30
const maxText = 160
const accusing: ReadonlySet<Role> = new Set(['risk', 'action', 'limitation', 'condition'])
const silent: ReadonlySet<Role> = new Set(['template', 'history', 'criteria', 'no-go-criteria', 'guide', 'option'])
const words = lexicon({
  noun: ratedNouns,
  other: otherGrades.map((title) => `^(?:${title})$`),
  frame: ratingFrames.map((name) => `^(?:${name})$`),
  elsewhen: otherTimes,
})

function scaleOf({ passage, item }: Statement): RatingScale {
  const column = item?.columns?.roles.indexOf('severity') ?? -1
  const label = column >= 0 ? (passage.row?.grid.header[column]?.body.text ?? '') : passage.body.text
  const texts = [label, ...passage.context.slice(0, 2).map((entry) => entry.text)]
  return texts.some((text) => priority.test(text)) ? 'priority' : 'severity'
}

/** What a heading such as `High issues` or `Critical` says of the things right under it. */
function severityOfHeading({ context: [near] }: Passage): RiskSeverity | null {
  if (near === undefined || near.kind === 'parent') return null
  const text = bareWords(near.text)
    .replace(/\([^()]*\)/g, '')
    .trim()
  if (isLevelAlone(text)) return severityIn(text)
  return startsGraded(text) && words.has(text, 'noun') ? gradeOf(text) : null
}

/** What a heading such as `High priority` or `Priority 3` says of what is to be done under it. */
function priorityOfHeading({ standing: { governors }, state }: Statement): RiskSeverity | null {
  const [near] = governors
  if (near === undefined || near.context.kind === 'parent' || state === 'done') return null
  return priority.test(near.words) ? near.priority : null
}

/** A status with a glyph of its own: `⚠️ LOW` says how much is done. */
function isMarked({ leading }: Cell): boolean {
  return glyphStateOf(leading)?.grade === false
}

/** The only cell of a row that is a severity and no more, in a column that is not one of another grade. */
function gradedCell({ passage: { row }, item }: Statement): Cell | null {
  if (row === null) return null
  const status = item?.columns?.status
  const found = row.cells.filter((cell, index) => {
    const title = row.grid.header[index]?.body.text ?? ''
    if (index === 0 || words.has(bareWords(title), 'other') || columnRole(title) === 'likelihood') return false
    const isGraded = isLevelAlone(cell.body.text) || shouted.test(cell.body.text)
    return isGraded && !(index === status && isMarked(cell))
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

function severityOfRow(statement: Statement): RiskSeverity | null {
  const { passage, item } = statement
  const rated = item?.columns ? cellAt(item.columns, passage.row?.cells ?? [], 'severity') : null
  if (rated !== null) return severityIn(rated.body.text.slice(0, maxCell))
  const graded = gradedCell(statement)
  return graded === null ? null : severityIn(graded.body.text)
}

/** The severity of a `Severity:` line, which is that of the thing above it. */
function severityOfField({ passage: { field } }: Statement): RiskSeverity | null {
  if (field === null || columnRole(field.key.text) !== 'severity' || /class|level$/i.test(field.key.text)) return null
  return isLevelAlone(field.value.text.slice(0, maxCell)) ? severityIn(field.value.text.slice(0, maxCell)) : null
}

function severityOfMark({ leading }: Passage): RiskSeverity | null {
  const bracket = leading.find((mark) => mark.kind === 'bracket')
  return bracket?.kind === 'bracket' ? severityIn(bracket.word) : null
}

/** The severity by a thing's own words, its row or the line below it. */
function ownSeverity(statement: Statement): RiskSeverity | null {
  const { passage } = statement
  if (passage.row !== null) return severityOfRow(statement)
  if (passage.field !== null && words.has(bareWords(passage.field.key.text), 'other')) return null
  const marked = severityOfField(statement) ?? severityOfMark(passage)
  return marked ?? (passage.body.text.length <= maxText ? tagOf(passage.body.text) : null)
}

/** The severity by what a thing stands under. */
function severityOfList(statement: Statement): RiskSeverity | null {
  const { passage, standing, item } = statement
  const ofList = severityOfHeading(passage) ?? priorityOfHeading(statement)
  if (passage.form === 'heading') {
    const isNear = accusing.has(standing.role) && standing.governors[0]?.severity === item?.severity
    return ofList ?? (isNear ? (item?.severity ?? null) : null)
  }
  if (passage.row !== null) return ofList
  return passage.form === 'item' && item?.detail !== true ? ofList : null
}

function isRating({ passage, stance, standing }: Statement): boolean {
  if (stance === 'struck' || stance === 'history' || passage.fenced || passage.quoted || silent.has(standing.role))
    return false
  return !words.has(passage.prose.text, 'elsewhen') && !isFrame(passage)
}

/** A heading of things of one level, or one that names a level and nothing that has it. */
function isFrame({ form, body, field, row }: Passage): boolean {
  if (row !== null) return false
  const text = bareWords(body.text)
    .replace(/\([^()]*\)/g, '')
    .trim()
  if (isLevelAlone(text)) return true
  return (
    form === 'heading' &&
    ((field !== null && isLevelAlone(field.value.text)) ||
      (startsGraded(text) && /s$/i.test(text) && words.has(text, 'noun') && text.split(/\s+/).length <= 3))
  )
}

function namesThing({ key, ids, name }: Subject): boolean {
  if (words.has(name, 'frame') || /^\W*(?:none|no|nothing)\b/i.test(name)) return false
  return ids.size > 0 || [...key.keys()].some((term) => !generic.has(term))
}

/** The things of a report that are rated: in a column, by a tag, in a list of one severity, in running words. */
export function readRatings(statements: readonly Statement[]): Rating[] {
  return statements.filter(isRating).flatMap((statement): Rating[] => {
    const { span, text, subject, passage } = statement
    const base = { text, scale: scaleOf(statement), isOfList: false, statement }
    const told = readTold(passage).map(({ name, severity, span: at }) => ({
      ...base,
      span: at,
      severity,
      subject: subjectOfText(name),
    }))
    const own = told.length > 0 ? null : ownSeverity(statement)
    const severity = own ?? (told.length > 0 ? null : severityOfList(statement))
    const whole = severity === null ? [] : [{ ...base, span, severity, subject, isOfList: own === null }]
    return [...told, ...whole].filter((rating) => namesThing(rating.subject))
  })
}
