import type { Passage } from '../../../outline/passage.ts'
import type { Prose } from '../../../outline/prose.ts'
import { levelNames } from '../../../vocabulary/en/claims.ts'
import { belittlingWords } from '../../../vocabulary/en/ratings.ts'
import { gateNouns, ratedNouns } from '../../../vocabulary/en/subjects.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { columnRole } from '../../items/columns.ts'
import { bareWords } from '../../items/cues.ts'
import { gradeOf, type RiskSeverity, severityIn, tagOf } from '../../items/severity/grade.ts'
import type { Statement } from '../statements.ts'
import type { Rating } from './ratings.ts'

/** A severity of its own in a section whose heading states another. */
export interface Misrated {
  readonly rating: Rating
  readonly heading: Passage
  readonly headingSeverity: RiskSeverity
}

interface Above {
  readonly heading: Passage
  readonly severity: RiskSeverity
  readonly text: string
}

const priority = /\b(?:priority|p[0-4])\b/i
/** Two columns rate at two times. */
const graded = /\bseverity\b/i
const maxCell = 30
const words = lexicon({ gate: gateNouns, noun: ratedNouns, ...belittlingWords })

function ratedBy(passage: Passage): Above | null {
  for (const { kind, passage: heading, text } of passage.context) {
    if (kind !== 'heading' && kind !== 'bold') continue
    const severity = gradeOf(bareWords(text)) ?? tagOf(bareWords(text))
    if (severity !== null) return { heading, severity, text }
  }
  return null
}

function isSeverityLabel(label: string): boolean {
  return columnRole(label) === 'severity' && !priority.test(label) && !/class|level$/i.test(label)
}

/** The cell of a row that grades it under a heading of graded issues. */
function gradingCell({ row, context: [near] }: Passage, above: Above): Prose | null {
  if (row === null || near?.passage !== above.heading || !words.has(above.text, 'noun')) return null
  if (row.grid.header.filter(({ body }) => graded.test(body.text)).length > 1) return null
  const column = row.grid.header.findIndex(({ body }) => isSeverityLabel(body.text))
  return row.cells[column]?.body ?? null
}

/** Whether a heading names the level as well: `Critical and high issues`. */
function namesLevel({ text }: Above, level: string): boolean {
  const own = level.toLowerCase().match(/[a-z]+\d?/g) ?? []
  const names = own.filter((word) => word in levelNames || severityIn(word) !== null)
  return names.some((word) => text.toLowerCase().includes(word))
}

function isGate({ text }: Above): boolean {
  return words.has(text.replace(/\([^()]*\)/g, ''), 'gate')
}

/** The severity by a `Severity:` line or column. */
function labelledSeverity(passage: Passage, above: Above): RiskSeverity | null {
  const { field } = passage
  const labelled = field !== null && isSeverityLabel(field.key.text) ? field.value : gradingCell(passage, above)
  const value = labelled?.text.slice(0, maxCell)
  if (value === undefined || namesLevel(above, value)) return null
  const severity = severityIn(value)
  return severity === 'high' && isGate(above) ? null : severity
}

/** Whether the words of an entry under `Critical issues` or `Blockers` end in `but not critical`. */
function isBelittled({ passage, standing }: Statement, { severity, text }: Above): boolean {
  if (severity !== 'critical' || passage.form === 'heading' || passage.row !== null || standing.settled) return false
  return words.has(text, 'noun') && words.has(passage.body.text, 'belittled')
}

/** The ratings that stand under a heading of another severity; the first heading that names one counts. */
export function readMisrated(statements: readonly Statement[]): Misrated[] {
  return statements.flatMap((statement): Misrated[] => {
    const { passage, span, text, subject, standing, stance } = statement
    const above = ratedBy(passage)
    if (above === null || standing.role === 'template' || stance === 'struck') return []
    const severity = labelledSeverity(passage, above) ?? (isBelittled(statement, above) ? 'low' : null)
    if (severity === null || above.severity === severity) return []
    const rating: Rating = { span, text, severity, scale: 'severity', isOfList: false, subject, statement }
    return [{ rating, heading: above.heading, headingSeverity: above.severity }]
  })
}
