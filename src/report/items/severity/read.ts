import type { Passage } from '../../../outline/passage.ts'
import { type Columns, cellAt, columnRole } from '../columns.ts'
import type { Standing } from '../standing.ts'
import { type RiskSeverity, severityIn, severityNamed, startsGraded, tagOf } from './grade.ts'

const maxCell = 30
const gradable: ReadonlySet<string | null> = new Set([null, 'subject', 'status', 'judgement'])

/** The severity that the headings give to what stands under them; of parents only one that begins with it. */
function severityOfChain({ governors }: Standing): RiskSeverity | null {
  for (const { context, severity, words } of governors)
    if (severity !== null && (context.kind !== 'parent' || startsGraded(words))) return severity
  return null
}

/** The severity that a line `Severity: High` or `Impact: High` below an item or heading gives to it. */
function severityOfField(passages: readonly Passage[], role: 'severity' | 'impact'): RiskSeverity | null {
  const labelled = passages.find(({ field }) => field !== null && columnRole(field.key.text) === role)
  const value = labelled?.field?.value.text
  if (value !== undefined) return severityIn(value.slice(0, maxCell))
  return role === 'severity' ? severityOfFieldTable(passages) : null
}

/** The severity in the only row of a table of fields: `| Severity | Status |` below the heading of an issue. */
function severityOfFieldTable(passages: readonly Passage[]): RiskSeverity | null {
  const row = passages.find(({ form }) => form === 'row')?.row
  if (row === null || row === undefined || row.grid.rows.length !== 1) return null
  const cell = row.cells[row.grid.header.findIndex(({ prose }) => columnRole(prose.text) === 'severity')]
  return cell === undefined ? null : severityIn(cell.body.text.slice(0, maxCell))
}

function severityOfRow(passage: Passage, columns: Columns, standing: Standing): RiskSeverity | null {
  const cells = passage.row?.cells ?? []
  const rated = cellAt(columns, cells, 'severity')
  const own = rated === null ? null : severityIn(rated.body.text.slice(0, maxCell))
  if (own !== null) return own
  const chain = severityOfChain(standing)
  if (chain !== null) return chain
  const impact = cellAt(columns, cells, 'impact')
  const byImpact = impact === null ? null : severityIn(impact.body.text.slice(0, maxCell))
  const begins = cells.find(
    ({ body }, index) => index > 0 && gradable.has(columns.roles[index] ?? null) && startsGraded(body.text),
  )
  return byImpact ?? (begins === undefined ? null : severityIn(begins.body.text.slice(0, maxCell)))
}

/** How severe an item is: by its own column or words, the lines below it, else by what it stands under. */
export function severityOf(
  passage: Passage,
  columns: Columns | null,
  standing: Standing,
  below: readonly Passage[],
): RiskSeverity | null {
  if (passage.row !== null) return columns === null ? null : severityOfRow(passage, columns, standing)
  const bracket = passage.leading.find((mark) => mark.kind === 'bracket')
  const marked = bracket?.kind === 'bracket' ? severityIn(bracket.word) : null
  return (
    marked ??
    tagOf(passage.body.text) ??
    severityOfField(below, 'severity') ??
    severityOfChain(standing) ??
    severityOfField(below, 'impact') ??
    severityNamed(passage.body.text)
  )
}
