import type { Passage } from '../../../outline/passage.ts'
import { levelNames } from '../../../vocabulary/en/claims.ts'
import { gateNouns } from '../../../vocabulary/en/subjects.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { columnRole } from '../../items/columns.ts'
import { bareWords } from '../../items/cues.ts'
import { gradeOf, type RiskSeverity, severityIn, tagOf } from '../../items/severity/grade.ts'
import type { Statement } from '../statements.ts'
import type { Rating } from './ratings.ts'

/** A `Severity:` field in a section whose heading states another severity. */
export interface MisratedField {
  readonly field: Rating
  readonly heading: Passage
  readonly headingSeverity: RiskSeverity
}

const priority = /\b(?:priority|p[0-4])\b/i
const maxCell = 30
const graded = lexicon({ gate: gateNouns })

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
    const field: Rating = { span, text, severity, scale: 'severity', isOfList: false, subject, statement }
    return [{ field, heading: above.heading, headingSeverity: above.severity }]
  })
}
