import type { Passage } from '../../outline/passage.ts'
import { spanOf } from '../../outline/prose.ts'
import type { Span } from '../../span.ts'
import { claimClasses } from '../../vocabulary/en/claims.ts'
import { acceptedRisk, futureMitigation, unmitigated } from '../../vocabulary/en/shortfalls.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import { columnRole } from '../items/columns.ts'
import type { Statement } from './statements.ts'

/** A risk for which nothing has been done yet: its mitigation is to come, or unknown. */
export interface OpenRisk {
  readonly span: Span
  readonly text: string
  readonly statement: Statement
}

const words = lexicon({ future: futureMitigation, none: unmitigated, accepted: acceptedRisk }, claimClasses)
const maxLine = 160

function openMitigation({ passage }: Statement): Span | null {
  const { field, row } = passage
  if (field !== null && columnRole(field.key.text) === 'mitigation' && words.has(field.value.text, 'future'))
    return words.has(field.value.text, 'accepted') ? null : spanOf(field.value)
  const column = row === null ? -1 : row.grid.header.findIndex((cell) => columnRole(cell.body.text) === 'mitigation')
  const cell = row?.cells[column]
  return cell !== undefined && words.first(cell.body.text, 'future')?.start === 0 ? spanOf(cell.body) : null
}

/** Whether a list of measures holds one for now beside one for later. */
function hasOtherMeasure({ list, context: [near] }: Passage): boolean {
  if (list === null || columnRole(near?.text.replace(/:$/, '') ?? '') !== 'mitigation') return false
  return list.items.some(({ body }) => !words.has(body.text, 'none') && !words.has(body.text, 'future'))
}

function isUnknownRisk({ passage, standing, text }: Statement): boolean {
  const inRisks = standing.governors.some(
    ({ words: heading, context }) => context.kind === 'heading' && /\brisks?\b/i.test(heading),
  )
  const role = columnRole(passage.field?.key.text ?? '')
  if (role === 'likelihood' || role === 'impact' || hasOtherMeasure(passage)) return false
  return inRisks && passage.form !== 'heading' && text.length < maxLine && words.has(text, 'none')
}

/** The risks that nothing has been done about. */
export function readOpenRisks(statements: readonly Statement[]): OpenRisk[] {
  return statements.flatMap((statement): OpenRisk[] => {
    if (statement.stateBy === 'box' || statement.stance === 'struck' || statement.standing.role === 'template')
      return []
    const span = openMitigation(statement) ?? (isUnknownRisk(statement) ? statement.span : null)
    return span === null ? [] : [{ span, text: statement.text, statement }]
  })
}
