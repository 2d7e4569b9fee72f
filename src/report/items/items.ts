import type { Cell, Outline, Passage, Row, Section } from '../../outline/passage.ts'
import { isSet } from '../../outline/prose.ts'
import type { Span } from '../../span.ts'
import { columnWords } from '../../vocabulary/en/columns.ts'
import { nothingWords } from '../../vocabulary/en/items.ts'
import { gateWords } from '../../vocabulary/en/obligations.ts'
import { sectionClasses } from '../../vocabulary/en/roles.ts'
import { detailWords, partLabels } from '../../vocabulary/en/sections.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import { inOtherLanguages } from '../../vocabulary/multilingual.ts'
import { type Columns, columnRole, readColumns, subjectCell } from './columns.ts'
import { isImperative } from './imperative.ts'
import { type IssueKind, readIssueHeadings } from './issues.ts'
import { type Obligation, obligationOf } from './obligation.ts'
import { readAheadOfRelease, readPastRelease } from './past-release.ts'
import { isProof } from './proof.ts'
import { type RiskSeverity, severityIn, startsGraded } from './severity/grade.ts'
import { severityOf } from './severity/read.ts'
import { type Standing, titleOf } from './standing.ts'
import { boxState, isMarked } from './state/glyph.ts'
import type { State } from './state/phrase.ts'
import { readState, type StateBy, type StateReading } from './state/read.ts'
import { stateInSection, uniformLists } from './state/section.ts'

export type { Obligation } from './obligation.ts'
export type { RiskSeverity } from './severity/grade.ts'
export type { State } from './state/phrase.ts'

/** One thing that stands in a list, a table, or under a heading of its own, with what is said of it. */
export interface Item {
  readonly passage: Passage
  readonly span: Span
  /** The words that name it; of a row those of its subject cell. */
  readonly text: string
  readonly standing: Standing
  readonly state: State | null
  readonly stateBy: StateBy | null
  /** Where the state is said. */
  readonly stateSpan: Span | null
  readonly stateWord: string | null
  readonly obligation: Obligation
  readonly obligationBy: Span | null
  readonly severity: RiskSeverity | null
  /** Describes the item that it stands under and is none itself. */
  readonly detail: boolean
  /** A heading that names one issue or one thing to do. */
  readonly issue: IssueKind | null
  readonly imperative: boolean
  readonly columns: Columns | null
}

const labels = [...partLabels, ...inOtherLanguages(({ parts }) => parts)].map((label) => `^(?:${label})$`)
const words = lexicon({ nothing: nothingWords, part: labels, ...detailWords }, sectionClasses)
const gates = lexicon(gateWords, sectionClasses)
const headers = lexicon({ data: columnWords.data, subject: columnWords.subject })

function namesNothing(text: string): boolean {
  return text === '' || words.has(text, 'nothing')
}

/** An unmarked bullet that only announces the items nested in it; a numbered or bold one names them. */
function isLabel(passage: Passage): boolean {
  const { body, list } = passage
  return body.text.endsWith(':') && list?.kind !== 'ordered' && !isSet(body, 'strong') && !isMarked(passage)
}

/** `- **Severity:** Error` grades the thing that it stands under. */
function isGradeLine({ field, leading }: Passage): boolean {
  return field !== null && columnRole(field.key.text) === 'severity' && boxState(leading) === null
}

/** A line is an item when it bears a mark or its field's value tells a state; headings in all but name are none. */
function isItemLine(passage: Passage, governing: ReadonlySet<Passage>): boolean {
  if (governing.has(passage)) return boxState(passage.leading) !== null
  const { field } = passage
  if (field !== null && (columnRole(field.key.text) !== null || words.has(field.key.text, 'part'))) return false
  if (isMarked(passage)) return true
  return field !== null && field.value.text !== '' && readState(passage, null, false).by === 'field'
}

/** Whether a section is about one issue or task, or is part of one about a risk. */
function isUnderIssue(section: Section, issues: ReadonlyMap<Passage, IssueKind>): boolean {
  if (section.heading !== null && issues.has(section.heading)) return true
  for (let { parent } = section; parent !== null; { parent } = parent)
    if (parent.depth > 1 && parent.heading !== null && issues.get(parent.heading) === 'risk') return true
  return false
}

function isDetail(passage: Passage, standing: Standing, issues: ReadonlyMap<Passage, IssueKind>): boolean {
  if (passage.form === 'heading' || boxState(passage.leading) !== null) return false
  const inner = standing.governors.find(({ context: { kind } }) => kind === 'bold' || kind === 'lead-in')
  const label = inner?.words ?? ''
  const asks = words.has(label, 'work')
  if (passage.form === 'item' && words.has(label, 'detail') && !asks) return true
  if (!asks && isUnderIssue(passage.section, issues)) return true
  return passage.parent !== null && passage.form !== 'row' && !isMarked(passage)
}

/** A row whose columns are figures is no item unless a cell says how it stands. */
function isDataRow({ grid, cells }: Row, columns: Columns | null, state: StateReading): boolean {
  if (state.state !== null && state.by !== 'section') return false
  const graded = ({ body: { text } }: Cell, index: number) =>
    index > 0 && (startsGraded(text) || (columns?.roles[index] === 'severity' && severityIn(text) !== null))
  if (columns?.roles.includes('id') || cells.some(graded)) return false
  const header = grid.header.map((cell) => cell.prose.text).join(' | ')
  return headers.has(header, 'data') || !headers.has(header, 'subject')
}

/** The lines that describe a passage: those under its heading, or nested in it. */
function belowOf(passage: Passage, children: ReadonlyMap<Passage, readonly Passage[]>): readonly Passage[] {
  return passage.form === 'heading' ? passage.section.passages : (children.get(passage) ?? [])
}

/** What the status line among the lines that describe a thing says of it; null when there is none. */
export function statusBelow(below: readonly Passage[]): StateReading | null {
  const line = below.find(({ field }) => field !== null && columnRole(field.key.text) === 'status')
  const reading = line === undefined ? null : readState(line, null, false)
  return reading?.by === 'field' ? reading : null
}

function textOf(passage: Passage): string {
  const cell = passage.row === null ? null : subjectCell(passage.row.cells)
  return (cell?.body ?? passage.body).text.replace(/\s+/g, ' ').trim()
}

function childrenOf(outline: Outline): ReadonlyMap<Passage, readonly Passage[]> {
  const children = new Map<Passage, Passage[]>()
  for (const passage of outline.passages) {
    if (passage.parent === null) continue
    const siblings = children.get(passage.parent)
    if (siblings === undefined) children.set(passage.parent, [passage])
    else siblings.push(passage)
  }
  return children
}

/** Reads the items of a report: list items, rows, marked lines and issue headings, with state, obligation and severity. */
export function readItems(outline: Outline, standings: ReadonlyMap<Passage, Standing>): Item[] {
  const title = titleOf(outline)
  const issues = readIssueHeadings(outline, standings)
  const columns = new Map(outline.grids.map((grid) => [grid, readColumns(grid)]))
  const governing = new Set(outline.passages.flatMap(({ context }) => context.map((entry) => entry.passage)))
  const children = childrenOf(outline)
  const uniform = uniformLists()
  const past = readPastRelease(outline)
  const ahead = readAheadOfRelease(outline)
  const isForm = title !== null && gates.has(title.body.text, 'form')
  const standingOf = (passage: Passage): Standing | undefined => {
    const standing = standings.get(passage)
    const asked = isForm && standing?.role === 'result' && boxState(passage.leading) !== null
    return asked ? { ...standing, role: 'checklist', by: null } : standing
  }
  const isCandidate = (passage: Passage): boolean => {
    if (passage.form === 'heading') return issues.has(passage) || boxState(passage.leading) !== null
    if (passage.form === 'item') return !isGradeLine(passage) && (!isLabel(passage) || !children.has(passage))
    return passage.form === 'row' || isItemLine(passage, governing)
  }
  const read = (passage: Passage): Item | null => {
    const standing = standingOf(passage)
    const text = textOf(passage)
    if (standing === undefined || (namesNothing(text) && boxState(passage.leading) === null)) return null
    if (text === '' || !isCandidate(passage)) return null
    const grid = passage.row === null ? null : (columns.get(passage.row.grid) ?? null)
    const below = belowOf(passage, children)
    const imperative = isImperative(text)
    const said = readState(passage, grid, imperative)
    const own = stateInSection(passage, standing, said, imperative, uniform)
    const state = own.by === 'section' || own.by === null ? (statusBelow(below) ?? own) : own
    if (passage.row !== null && isDataRow(passage.row, grid, state)) return null
    const severity = severityOf(passage, grid, standing, below)
    const { obligation, by } = obligationOf(
      {
        passage,
        standing,
        state,
        severity,
        isPastRelease: past.has(passage),
        isAheadOfRelease: ahead.has(passage) && isProof(text),
      },
      title,
    )
    return {
      passage,
      span: passage.span,
      text,
      standing,
      state: state.state,
      stateBy: state.by,
      stateSpan: state.span,
      stateWord: state.word,
      obligation,
      obligationBy: by,
      severity,
      detail: isDetail(passage, standing, issues),
      issue: issues.get(passage) ?? null,
      imperative,
      columns: grid,
    }
  }
  return outline.passages.map(read).filter((item) => item !== null)
}
