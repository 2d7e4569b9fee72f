import type { Outline, Passage } from '../../outline/passage.ts'
import { spanOf } from '../../outline/prose.ts'
import type { Span } from '../../span.ts'
import { claimClasses } from '../../vocabulary/en/claims.ts'
import {
  acceptedRisk,
  existenceOnly,
  futureMitigation,
  mereExistence,
  unmitigated,
} from '../../vocabulary/en/shortfalls.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import { cellAt, columnRole } from '../items/columns.ts'
import { glyphStateOf } from '../items/state/glyph.ts'
import type { Statement } from './statements.ts'
import { labelOf } from './subject/naming.ts'

/** A cell of a feature matrix that says no for the thing that its column is named after. */
export interface MatrixGap {
  readonly span: Span
  readonly text: string
  /** The column's header in lower case. */
  readonly column: string
}

/** A risk for which nothing has been done yet: its mitigation is to come, or unknown. */
export interface OpenRisk {
  readonly span: Span
  readonly text: string
  readonly statement: Statement
}

/** A pass that rests on the mere existence of a thing. */
export interface VacuousPass {
  readonly span: Span
  readonly text: string
  /** The words that it rests on. */
  readonly evidence: string
  /** It is called tested by its own words. */
  readonly isOfTest: boolean
  readonly statement: Statement
}

const words = lexicon(
  {
    future: futureMitigation,
    none: unmitigated,
    accepted: acceptedRisk,
    existence: existenceOnly,
    mere: mereExistence,
    tried: claimClasses.tested ?? [],
  },
  claimClasses,
)
const maxLine = 160
const maxEvidenceWords = 6
const minColumns = 3

/** The cells of feature matrices that say no. */
export function readMatrixGaps(outline: Outline): MatrixGap[] {
  return outline.grids.flatMap(({ header, rows }) =>
    header.length < minColumns
      ? []
      : rows.flatMap(({ row }) =>
          (row?.cells ?? []).flatMap((cell, index): MatrixGap[] => {
            const column = header[index]?.body.text.trim().toLowerCase() ?? ''
            const isGap = glyphStateOf([...cell.leading, ...cell.trailing])?.state === 'failed' && cell.body.text === ''
            return index > 0 && isGap && column !== '' ? [{ span: cell.span, text: cell.prose.text, column }] : []
          }),
        ),
  )
}

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

const aside = /\(([^()]*)\)\W*$/

/** What a ticked line or row that calls itself tested rests on, when that is mere existence. */
function emptyEvidence({ passage, subject, item }: Statement): string | null {
  const { row, body } = passage
  const inBrackets = aside.exec(body.text)
  const cell = row === null || item?.columns == null ? null : cellAt(item.columns, row.cells, 'evidence')
  const evidence = row === null ? (inBrackets?.[1] ?? '') : (cell?.body.text ?? '')
  const name = row === null ? body.text.slice(0, inBrackets?.index ?? 0) : subject.name
  if (evidence === '' || !words.has(name, 'tried')) return null
  return evidence.split(/[,;]\s*/).every((part) => words.has(part.trim(), 'mere')) ? evidence : null
}

/** The passes that rest on something being there and not on its having run. */
export function readVacuousPasses(statements: readonly Statement[]): VacuousPass[] {
  return statements.flatMap((statement): VacuousPass[] => {
    const { passage, stance, state, stateBy, span, text } = statement
    if (state !== 'done' || statement.trust < 2) return []
    const isMet = stance === 'claim' || (stance === 'criterion' && stateBy === 'cell')
    const empty = isMet ? emptyEvidence(statement) : null
    if (empty !== null) return [{ span, text, evidence: empty, isOfTest: true, statement }]
    if (stance !== 'claim' || passage.row !== null) return []
    if (stateBy !== 'bracket' && stateBy !== 'glyph' && stateBy !== 'box') return []
    const evidence = labelOf(passage.body, passage.field)?.value.text ?? ''
    if (evidence === '' || evidence.split(/\s+/).length > maxEvidenceWords || !words.has(evidence, 'existence'))
      return []
    if (statement.subject.artefacts.has('docs') || statement.subject.artefacts.has('design')) return []
    return [{ span, text, evidence, isOfTest: false, statement }]
  })
}
