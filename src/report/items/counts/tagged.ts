import type { Outline, Passage } from '../../../outline/passage.ts'
import type { Cover } from '../../model/count.ts'
import { columnRole } from '../columns.ts'
import { type RiskSeverity, severityIn, startsGraded } from '../severity/grade.ts'

const series = /^\W*(?:(C|CRIT|CRITICAL)|(H|HIGH)|(M|MED|MEDIUM)|(L|LOW))-?\d{1,3}\b/
const letters = ['critical', 'high', 'medium', 'low'] as const
const maxTag = 30
const bracketed = /[([]([\w ]{3,20})[)\]]\W*$/

/** Things that each bear their own severity, all in one way. */
export interface Tagged {
  readonly by: Cover['by']
  readonly tags: readonly { readonly passage: Passage; readonly severity: RiskSeverity }[]
}

type Read = (passage: Passage) => RiskSeverity | null

/** `Severity: High` in the findings of a report. */
const ofField: Read = ({ field }) =>
  field !== null && columnRole(field.key.text) === 'severity' ? severityIn(field.value.text.slice(0, maxTag)) : null

/** The cell of a column of severities, where the column is not what the table lists. */
const ofColumn: Read = ({ row }) => {
  const index = row?.grid.header.findIndex((cell) => columnRole(cell.prose.text) === 'severity') ?? -1
  const cell = index > 0 ? row?.cells[index] : undefined
  return cell === undefined ? null : severityIn(cell.body.text.slice(0, maxTag))
}

/** The letter of a numbered finding: `### H-1 Path traversal`. */
const ofHeading: Read = ({ form, body }) => {
  const match = form === 'heading' ? series.exec(body.text) : null
  return letters.find((_, index) => match?.[index + 1] !== undefined) ?? null
}

/** The level in the brackets that end a heading: `### Slow export (LOW)`. */
const ofBracket: Read = ({ form, body }) => {
  const level = form === 'heading' ? bracketed.exec(body.text)?.[1] : undefined
  return level === undefined || !startsGraded(level) ? null : severityIn(level)
}

/** The ways in which the things of a report bear a severity of their own, those that no two things share left out. */
export function readTagged({ passages }: Outline): Tagged[] {
  const ways: readonly { readonly by: Cover['by']; readonly read: Read }[] = [
    { by: 'items', read: ofField },
    { by: 'rows', read: ofColumn },
    { by: 'headings', read: ofHeading },
    { by: 'headings', read: ofBracket },
  ]
  return ways.flatMap(({ by, read }) => {
    const tags = passages.flatMap((passage) => {
      const severity = passage.quoted ? null : read(passage)
      return severity === null ? [] : [{ passage, severity }]
    })
    return new Set(tags.map(({ severity }) => severity)).size > 1 ? [{ by, tags }] : []
  })
}
