import type { Cell, Grid, Outline, Passage } from '../../outline/passage.ts'
import { type Prose, spanOf } from '../../outline/prose.ts'
import type { Span } from '../../span.ts'
import {
  approverLabels,
  effectLabels,
  effectWords,
  missingApprovals,
  signoffClaims,
  signoffColumns,
  signoffDetails,
  signoffGiven,
  signoffHeadings,
  signoffLabels,
  signoffRoles,
  signoffStates,
} from '../../vocabulary/en/signoffs.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import { boxState, glyphStateOf } from '../items/state/glyph.ts'
import type { Effect, Signoff, SignoffClaim } from '../model/signoff.ts'
import { moodOf } from '../mood.ts'
import { plain } from '../plain.ts'

const headings = lexicon({ signoff: signoffHeadings, role: signoffRoles, given: signoffGiven })
const claims = lexicon({ claim: signoffClaims })
const columns = lexicon(signoffColumns)
const labels = lexicon({
  signoff: signoffLabels,
  detail: signoffDetails,
  approver: approverLabels,
  missing: missingApprovals,
})
const states = lexicon(signoffStates)
const effects = lexicon({ label: effectLabels })
const times = lexicon(effectWords)
const blank = /_{3,}|\.{5,}/
const slot = /^\[[^\]]*\]$/
const dash = /^[-\u2013\u2014]?$/
const maxRole = 60
const maxApproverWords = 4

type State = Signoff['state']
type Column = keyof typeof signoffColumns

/** What the words of a place for an approval say; null when they say nothing of it. */
function stateOf(text: string): State | null {
  const said = plain(text).trim()
  if (blank.test(text)) return 'blank'
  const word = slot.test(said) ? said.slice(1, -1) : said
  const hit = states.first(word)
  return hit !== null && hit.start <= 3 ? hit.meaning : null
}

function isBlank(text: string): boolean {
  return blank.test(text) || slot.test(text.trim())
}

function named(text: string | undefined): string | null {
  const words = text?.trim() ?? ''
  return words === '' || dash.test(words) || isBlank(words) ? null : words
}

function columnOf(grid: Grid, column: Column): number {
  return grid.header.findIndex((cell) => columns.first(plain(cell.body.text).trim(), column)?.start === 0)
}

/** Whether approvals are asked for under a heading, a lead-in or in the titles of a table. */
function isForApproval({ context }: Pick<Passage, 'context'>): boolean {
  return context.some(
    ({ kind, passage, text }) =>
      !(kind === 'heading' && passage.section.depth === 1) &&
      text.length < maxRole &&
      headings.has(plain(text), 'signoff'),
  )
}

function cellState(cell: Cell | undefined): State | null {
  if (cell === undefined) return null
  const marks = [...cell.leading, ...cell.trailing]
  const mark = boxState(marks) ?? (cell.body.text === '' ? glyphStateOf(marks) : null)
  if (mark !== null) return mark.state === 'done' ? 'signed' : 'pending'
  return stateOf(cell.prose.text)
}

function signatureState(cell: Cell | undefined): State | null {
  const state = cellState(cell)
  return cell !== undefined && state === null && cell.prose.text.trim() === '' ? 'blank' : state
}

/** Whether the columns are those of signatures: one to sign in, or an approval with its date. */
function isSigned(grid: Grid): boolean {
  const approval = grid.header[columnOf(grid, 'state')]?.body.text ?? ''
  const isGiven = headings.has(plain(approval), 'given')
  const names = headings.has(grid.header[0]?.body.text ?? '', 'signoff')
  return columnOf(grid, 'signature') >= 0 || isGiven || (columnOf(grid, 'date') >= 0 && names)
}

/** Nothing is filled in but who is to sign. */
function isEmptyBeyond(cells: readonly Cell[], who: Cell): boolean {
  return cells.length > 2 && cells.every((cell) => cell === who || cell.prose.text.trim() === '')
}

function fromRow(passage: Passage, grid: Grid, cells: readonly Cell[]): Signoff | null {
  const at = (column: Column) => cells[columnOf(grid, column)]
  const who = at('who') ?? at('name')
  const hasPlace = columnOf(grid, 'state') >= 0 || columnOf(grid, 'signature') >= 0
  if (who === undefined || !hasPlace || !(isForApproval(grid) || isSigned(grid))) return null
  const given = at('state')
  const said = cellState(given) ?? (given !== undefined && isEmptyBeyond(cells, who) ? 'blank' : null)
  const written = signatureState(at('signature'))
  const state = said === 'pending' || said === 'refused' ? said : written === 'blank' ? 'blank' : (said ?? written)
  if (state === null) return null
  const role = named(who.body.text)
  return { span: passage.span, role, name: named(at('name')?.body.text), date: named(at('date')?.body.text), state }
}

/** Whether a line under a heading of approvals is that of one approver: `- Security: pending`. */
function isApprover({ form, field }: Passage): boolean {
  const key = plain(field?.key.text ?? '')
  return form === 'item' && key.split(/\s+/).length <= maxApproverWords && !labels.has(key, 'detail')
}

/** What the value of a label says of an approval: `QA Lead: ______ Date: ______`, `Approved by: [Name]`, `- Security: pending`. */
function fieldState(
  passage: Passage,
  { key, value }: NonNullable<Passage['field']>,
  next: Passage | undefined,
): State | null {
  const state = stateOf(value.text)
  if (labels.has(plain(key.text), 'approver')) {
    if (value.text === '' && !governs(passage, next)) return 'blank'
    if (state === 'pending') return 'pending'
  }
  const asks = asksToSign(key)
  const isUnderApprovals = isForApproval(passage)
  if ((asks || isUnderApprovals) && isBlank(value.text)) return 'blank'
  return isUnderApprovals && (asks || (boxState(passage.leading) === null && isApprover(passage))) ? state : null
}

function asksToSign({ text }: Prose): boolean {
  return labels.first(plain(text), 'signoff')?.start === 0
}

/** A line to sign on, or a box under a heading of approvals: `- [ ] Product owner`. */
function fromLine(passage: Passage, next: Passage | undefined): Signoff | null {
  const { field, span, leading, body } = passage
  const place = { span, role: field?.key.text || body.text, name: null, date: null }
  const state = field === null ? null : fieldState(passage, field, next)
  if (field !== null && state !== null) return { ...place, role: field.key.text, state }
  const box = leading.find((mark) => mark.kind === 'box')
  if (box?.kind !== 'box' || (field !== null && asksToSign(field.key)) || !isForApproval(passage)) return null
  const isRole = body.text.length < maxRole && headings.has(plain(body.text), 'role')
  return isRole ? { ...place, state: box.ticked ? 'signed' : 'pending' } : null
}

/** Whether the next passage says what a label left open. */
function governs(passage: Passage, next: Passage | undefined): boolean {
  return next?.context.some((context) => context.passage === passage) ?? false
}

/** `Approval by the data protection officer is still outstanding.` */
function fromSentence({ prose, form, quoted, leading, span }: Passage): Signoff | null {
  if (quoted || form !== 'line' || boxState(leading) !== null) return null
  const hit = labels.first(plain(prose.text), 'missing')
  const mood = hit === null ? null : moodOf(prose.text, hit.start, hit.end)
  if (mood !== 'asserted' && mood !== 'negated') return null
  return { span, role: null, name: null, date: null, state: 'pending' }
}

/** The places for approvals, in document order: rows of a sign-off table, lines to sign on and boxes under a sign-off heading. */
export function readSignoffs(outline: Outline): Signoff[] {
  return outline.passages
    .filter(({ form, fenced }) => form !== 'heading' && !fenced)
    .map((passage) =>
      passage.row === null
        ? (fromLine(passage, outline.passages[passage.index + 1]) ?? fromSentence(passage))
        : fromRow(passage, passage.row.grid, passage.row.cells),
    )
    .filter((signoff) => signoff !== null)
}

/** Sentences that claim every approval: `All required signatures have been collected`. */
export function readSignoffClaims(outline: Outline): SignoffClaim[] {
  return outline.passages.flatMap(({ prose, fenced, quoted, leading }): SignoffClaim[] => {
    if (fenced || quoted || boxState(leading)?.state === 'open') return []
    return claims
      .find(plain(prose.text))
      .filter(({ start, end }) => moodOf(prose.text, start, end) === 'asserted')
      .map(({ start, end }) => ({ span: spanOf(prose, start, end), text: prose.text.slice(start, end) }))
  })
}

function effectOf(words: string, span: Span): Effect | null {
  const said = plain(words)
  const approval = times.first(said, 'approval')
  const now = times.first(said, 'now')
  if (approval !== null) return { span, from: 'approval' }
  return now?.start === 0 ? { span, from: 'now' } : null
}

/** From when the report says its approval holds: `Effective date: immediately upon approval by …`. */
export function readEffects(outline: Outline): Effect[] {
  return outline.passages
    .filter(({ fenced, field }) => !fenced && field !== null && effects.first(plain(field.key.text))?.start === 0)
    .map(({ field, span }) => effectOf(field?.value.text ?? '', span))
    .filter((effect) => effect !== null)
}
