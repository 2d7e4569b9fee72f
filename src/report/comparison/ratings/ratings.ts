import type { Cell, Passage } from '../../../outline/passage.ts'
import type { Span } from '../../../span.ts'
import { levelNames } from '../../../vocabulary/en/claims.ts'
import { gateNouns, ratedNouns } from '../../../vocabulary/en/subjects.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { cellAt, columnRole } from '../../items/columns.ts'
import { bareWords } from '../../items/cues.ts'
import { gradeOf, type RiskSeverity, severityIn, startsGraded, tagOf } from '../../items/severity/grade.ts'
import type { Role } from '../../items/standing.ts'
import { glyphStateOf } from '../../items/state/glyph.ts'
import type { Statement } from '../statements.ts'
import type { Subject } from '../subject/subject.ts'

/** What a rating measures; how bad a thing is and how soon it is due are two things. */
export type RatingScale = 'severity' | 'priority'

/** How bad one thing is said to be. */
export interface Rating {
  readonly span: Span
  readonly text: string
  readonly severity: RiskSeverity
  readonly scale: RatingScale
  readonly subject: Subject
  readonly statement: Statement
}

/** A `Severity:` field in a section whose heading states another severity. */
export interface MisratedField {
  readonly field: Rating
  readonly heading: Passage
  readonly headingSeverity: RiskSeverity
}

const priority = /\b(?:priority|p[0-4])\b/i
const maxCell = 30
const accusing: ReadonlySet<Role> = new Set(['risk', 'action', 'limitation', 'condition'])
const shouted = /^\W*(?:CRITICAL|HIGH|MEDIUM|LOW)\b/
const graded = lexicon({ noun: ratedNouns, gate: gateNouns })

function scaleOf({ passage, item }: Statement): RatingScale {
  const column = item?.columns?.roles.indexOf('severity') ?? -1
  const label = column >= 0 ? (passage.row?.grid.header[column]?.body.text ?? '') : passage.body.text
  const words = [label, ...passage.context.slice(0, 2).map((entry) => entry.text)]
  return words.some((text) => priority.test(text)) ? 'priority' : 'severity'
}

/** What a heading such as `High issues` says of the items right under it. */
function severityOfHeading({ context: [near] }: Passage): RiskSeverity | null {
  if (near === undefined || near.kind === 'parent') return null
  const words = bareWords(near.text)
  return startsGraded(words) && graded.has(words, 'noun') ? gradeOf(words) : null
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

function ownSeverity(statement: Statement): RiskSeverity | null {
  const { passage, item, standing } = statement
  const ofList = () => severityOfHeading(passage) ?? priorityOfHeading(statement)
  if (passage.row !== null) {
    const rated = item?.columns ? cellAt(item.columns, passage.row.cells, 'severity') : null
    if (rated !== null) return severityIn(rated.body.text.slice(0, maxCell))
    const status = item?.columns?.status
    const begins = passage.row.cells.find(
      (cell, index) => index > 0 && !(index === status && isMarked(cell)) && shouted.test(cell.body.text),
    )
    return begins === undefined ? ofList() : severityIn(begins.body.text)
  }
  if (passage.form === 'heading') return accusing.has(standing.role) ? (item?.severity ?? null) : null
  return passage.form === 'item' ? ofList() : null
}

/** The items of a report that are rated: in a severity column, by a tag on a heading, or in a list of issues of one severity. */
export function readRatings(statements: readonly Statement[]): Rating[] {
  return statements.flatMap((statement): Rating[] => {
    const { item, span, text, subject, stance, standing, passage } = statement
    if (item === null || item.detail || stance === 'struck' || stance === 'history' || passage.fenced) return []
    if (standing.role === 'template' || standing.role === 'history' || subject.key.size === 0) return []
    const severity = ownSeverity(statement)
    return severity === null ? [] : [{ span, text, severity, scale: scaleOf(statement), subject, statement }]
  })
}

function ratedBy(passage: Passage): { heading: Passage; severity: RiskSeverity; text: string } | null {
  for (const { kind, passage: heading, text } of passage.context) {
    if (kind !== 'heading' && kind !== 'bold') continue
    const severity = gradeOf(bareWords(text)) ?? tagOf(bareWords(text))
    if (severity !== null) return { heading, severity, text }
  }
  return null
}

/** The `Severity:` fields that stand under a heading of another severity; the first heading that names one counts. */
export function readMisratedFields(statements: readonly Statement[]): MisratedField[] {
  return statements.flatMap((statement): MisratedField[] => {
    const { passage, span, text, subject, standing } = statement
    const label = passage.field?.key.text ?? ''
    if (
      passage.field === null ||
      columnRole(label) !== 'severity' ||
      priority.test(label) ||
      /class|level$/i.test(label)
    )
      return []
    const severity = severityIn(passage.field.value.text.slice(0, maxCell))
    const above = ratedBy(passage)
    if (severity === null || above === null || above.severity === severity || standing.role === 'template') return []
    const own =
      passage.field.value.text
        .slice(0, maxCell)
        .toLowerCase()
        .match(/[a-z]+\d?/g) ?? []
    const names = own.filter((word) => word in levelNames || severityIn(word) !== null)
    if (
      names.some((word) => above.text.toLowerCase().includes(word)) ||
      graded.has(above.text.replace(/\([^()]*\)/g, ''), 'gate')
    )
      return []
    const field: Rating = { span, text, severity, scale: 'severity', subject, statement }
    return [{ field, heading: above.heading, headingSeverity: above.severity }]
  })
}
