import type { Passage } from '../../outline/passage.ts'
import { isSet } from '../../outline/prose.ts'
import { columnWords, taskColumns } from '../../vocabulary/en/columns.ts'
import { announcingWords, detailWords, partLabels, settledWords } from '../../vocabulary/en/sections.ts'
import {
  assumptionWords,
  circumstances,
  legendWords,
  noRiskWords,
  riskNouns,
  riskStatusWords,
} from '../../vocabulary/en/severities.ts'
import { askingWords } from '../../vocabulary/en/states.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import { inOtherLanguages } from '../../vocabulary/multilingual.ts'
import type { Risk } from '../model/risk.ts'
import type { RiskStatus } from '../model/state.ts'
import { type ColumnRole, type Columns, cellAt, columnRole, subjectCell } from './columns.ts'
import type { Item } from './items.ts'
import { gradeOf, type RiskSeverity, severityIn, startsGraded, tagOf } from './severity/grade.ts'
import { glyphStateOf } from './state/glyph.ts'

const words = lexicon({
  part: [...partLabels, ...inOtherLanguages(({ parts }) => parts)].map((label) => `^(?:${label})(?=:|$)`),
  none: noRiskWords,
  circumstance: circumstances,
  denied: settledWords.none,
  urgency: ['priority'],
  announced: announcingWords,
  work: detailWords.work,
  asks: askingWords,
  assumed: assumptionWords,
  legend: legendWords,
  task: taskColumns,
  data: columnWords.data,
  subject: columnWords.subject,
  ...riskStatusWords,
})
const nouns = lexicon(riskNouns)
const gradeOnly =
  /^[^\p{L}]*\p{L}+(?:[\s-](?:severity|risks?|priority|issues?|impact))?[^\p{L}]*(?:$|[-–—:]\s*(?:an?|the|\d+)\b)/iu
const file = /^[\w./()-]+\.\w{1,5}(?:\s\([^()]*\))?$/
const identified = /^\W*[A-Z][A-Z0-9]{1,8}-?[A-Z]?\d+/
const entries: ReadonlySet<Passage['form']> = new Set(['item', 'line', 'panel'])
const plainColumns: ReadonlySet<ColumnRole | null> = new Set([null, 'severity', 'status', 'judgement', 'subject'])

function gradesRow({ passage }: Item, columns: Columns): boolean {
  const cells = passage.row?.cells ?? []
  return cells.some(
    ({ body }, index) => index > 0 && plainColumns.has(columns.roles[index] ?? null) && startsGraded(body.text),
  )
}

/** Tables that grade at least half of their rows. */
function gradedGrids(items: readonly Item[]): ReadonlySet<object> {
  const counts = new Map<object, { rows: number; graded: number }>()
  for (const item of items) {
    const grid = item.passage.row?.grid
    if (grid === undefined || item.columns === null) continue
    const count = counts.get(grid) ?? { rows: grid.rows.length, graded: 0 }
    if (gradesRow(item, item.columns)) count.graded++
    counts.set(grid, count)
  }
  return new Set([...counts].filter(([, { rows, graded }]) => graded * 2 >= rows).map(([grid]) => grid))
}

function isGradeOnly(text: string): boolean {
  return startsGraded(text) && gradeOnly.test(text)
}

function isFile(passage: Passage): boolean {
  return file.test(passage.body.text)
}

function isRiskRow(item: Item, graded: ReadonlySet<object>): boolean {
  const { passage, standing, text, columns } = item
  const { role, governors } = standing
  if (passage.row === null || columns === null || isGradeOnly(text) || words.has(text, 'none')) return false
  if (words.has(text, 'part')) return false
  const header = passage.row.grid.header.map(({ prose }) => prose.text).join(' | ')
  if (graded.has(passage.row.grid)) {
    if (columns.roles.includes('severity')) return true
    return gradesRow(item, columns) && !words.has(header, 'task') && !words.has(header, 'data')
  }
  if (role === 'action')
    return identified.test(passage.prose.text) && governors.some(({ priority }) => priority !== null)
  if (role !== 'risk' && role !== 'limitation') return false
  return passage.row.cells.length > 1 && !words.has(header, 'data') && (role === 'risk' || words.has(header, 'subject'))
}

/** Whether an item stands in the list of an item that announces risks: `- Remaining blockers:`. */
function isAnnounced({ passage, standing: { governors } }: Item): boolean {
  const [near] = governors
  return near !== undefined && near.context.passage === passage.parent && words.has(near.words, 'announced')
}

function isRiskEntry(item: Item): boolean {
  const { passage, standing, text, detail, state, stateBy, imperative } = item
  const inner = standing.governors.find(({ context }) => context.kind !== 'parent')
  if (inner === undefined || !entries.has(passage.form)) return false
  if (isAnnounced(item)) return state !== 'done' && standing.role !== 'criteria'
  if (inner.context.kind !== 'heading' && words.has(inner.words, 'circumstance')) return false
  if (words.has(inner.words, 'denied') || words.has(inner.words, 'assumed') || words.has(inner.words, 'legend'))
    return false
  if (isGradeOnly(text) || words.has(text, 'part') || isFile(passage)) return false
  if (imperative && inner.context.kind !== 'heading' && words.has(inner.words, 'work')) return false
  if (glyphStateOf(passage.leading)?.grade && tagOf(text) !== null) return true
  const isGraded = passage.form === 'panel' && gradeOf(inner.words) !== null
  if (state === 'done' && glyphStateOf(passage.leading)?.state === 'done' && !isGraded) return false
  const bold = passage.body.styles.some(({ style, start }) => style === 'strong' && start === 0)
  if (standing.role === 'action' || standing.role === 'result')
    return !imperative && bold && gradeOf(inner.words) !== null && startsGraded(inner.words)
  if (standing.role !== 'risk' && standing.role !== 'limitation') return false
  const { parent } = passage
  if (parent !== null && (isFile(parent) || isGradeOnly(parent.body.text))) return true
  return passage.parent === null && (!detail || stateBy === 'box')
}

/** A line of a panel that a coloured disc grades. */
function isGradedLine({ form, leading }: Passage): boolean {
  return form === 'panel' && glyphStateOf(leading)?.grade === true
}

function isStruckRow({ row }: Passage): boolean {
  const subject = row === null ? null : subjectCell(row.cells)
  return subject !== null && isSet(subject.body, 'struck')
}

function statusOf({ state, stateBy, stateWord, text, standing, passage }: Item): RiskStatus {
  const said = stateWord ?? ''
  if (isStruckRow(passage)) return 'closed'
  if (isGradedLine(passage)) return 'open'
  if (passage.form === 'heading' && standing.settled && glyphStateOf(passage.leading)?.grade) return 'closed'
  if (passage.row === null && words.has(text, 'treated')) return 'mitigated'
  if (words.has(said, 'accepted')) return 'accepted'
  if (words.has(said, 'mitigated')) return 'mitigated'
  if (state === 'skipped') return 'accepted'
  if (state !== 'done') return 'open'
  return stateBy === 'section' && !standing.settled && words.has(text, 'accepted') ? 'accepted' : 'closed'
}

/** Beside an entry that is ticked off a glyph tells how each stands. */
function isTicked({ leading }: Passage): boolean {
  const glyph = glyphStateOf(leading)
  return glyph?.state === 'done' && !glyph.grade
}

/** A status column, a bracketed word, `– open` at the end of a clause, or a status line below the heading; words of the risk itself are too weak. */
function isStatusSaid({ stateBy, stateWord, passage }: Item): boolean {
  if (stateBy === 'field' && words.has(stateWord ?? '', 'asks')) return false
  if (passage.row === null && words.has(passage.body.text, 'stated')) return true
  if (stateBy === 'glyph' && passage.list?.items.some(isTicked)) return true
  return stateBy === 'cell' || stateBy === 'bracket' || stateBy === 'field'
}

function belowOf({ passage }: Item): readonly Passage[] {
  return passage.form === 'heading' ? passage.section.passages : []
}

/** What a column, or a labelled line below the heading, says of a risk. */
function detailOf(item: Item, role: ColumnRole): string | null {
  const { passage, columns } = item
  if (passage.row !== null) return (columns && cellAt(columns, passage.row.cells, role)?.body.text) || null
  const line = belowOf(item).find(({ field }) => field !== null && columnRole(field.key.text) === role)
  return line?.field?.value.text || null
}

function levelOf(item: Item, role: ColumnRole): RiskSeverity | null {
  const text = detailOf(item, role)
  return text === null ? null : severityIn(text.slice(0, 30))
}

/** Whether a row is one of a table of graded issues, whatever heading it stands under. */
function isGradedIssue({ passage: { row }, columns }: Item): boolean {
  if (row === null || columns === null) return false
  const graded = cellAt(columns, row.grid.header, 'severity')
  const isUrgency = graded === null || words.has(graded.body.text, 'urgency')
  return !isUrgency && row.grid.header.some(({ body }) => nouns.first(body.text)?.start === 0)
}

function listedAs(item: Item): Risk['listedAs'] {
  const {
    stateBy,
    standing: { role },
  } = item
  if (isGradedIssue(item)) return 'risk'
  if (role === 'limitation') return 'limitation'
  return role === 'action' || role === 'checklist' || stateBy === 'box' ? 'action' : 'risk'
}

function nounsOf({ text, passage: { row, context } }: Item): string[] {
  const headings = context.map((above) => above.text)
  const cells = [...(row?.grid.header ?? []), ...(row?.cells ?? [])].map(({ body }) => body.text)
  return [...new Set([text, ...cells, ...headings].flatMap((some) => nouns.find(some).map(({ meaning }) => meaning)))]
}

/** The risks, issues and limitations of a report, each once a place. */
export function readRisks(items: readonly Item[]): Risk[] {
  const graded = gradedGrids(items)
  const isRisk = (item: Item): boolean => {
    const { passage, standing, issue } = item
    if (
      passage.quoted ||
      (passage.fenced && !isGradedLine(passage)) ||
      standing.role === 'history' ||
      standing.role === 'template'
    )
      return false
    if (passage.form === 'heading') return issue === 'risk'
    return passage.row === null ? isRiskEntry(item) : isRiskRow(item, graded)
  }
  return items.filter(isRisk).map((item) => ({
    span: item.span,
    title: item.text,
    severity: item.severity,
    status: statusOf(item),
    statusSaid: isStatusSaid(item),
    likelihood: levelOf(item, 'likelihood'),
    impact: levelOf(item, 'impact'),
    mitigation: detailOf(item, 'mitigation'),
    owner: detailOf(item, 'owner'),
    listedAs: listedAs(item),
    nouns: nounsOf(item),
    postRelease: item.obligation === 'post-release',
  }))
}
