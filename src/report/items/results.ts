import { absentWords, limitLabels, outcomeWords, stateWords, waiverWords } from '../../vocabulary/en/states.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import type { Decision } from '../model/decision.ts'
import type { Result } from '../model/item.ts'
import type { ResultStatus } from '../model/state.ts'
import { cellAt } from './columns.ts'
import type { Item, Obligation } from './items.ts'
import type { Role } from './standing.ts'
import { boxState, glyphStateOf } from './state/glyph.ts'
import { type State, statePhrase } from './state/phrase.ts'

const words = lexicon({
  ...waiverWords,
  limit: limitLabels,
  absent: absentWords,
  blocked: stateWords.blocked,
  outcome: outcomeWords,
})
const listed: ReadonlySet<Role> = new Set([
  'action',
  'condition',
  'risk',
  'limitation',
  'history',
  'template',
  'no-go-criteria',
])
const elsewhere: ReadonlySet<Role | null> = new Set([...listed, 'option', 'guide', 'plan'])
const unmet: ReadonlySet<ResultStatus> = new Set(['open', 'failed', 'untested', 'blocked', 'partial'])
const statuses: Readonly<Record<State, ResultStatus>> = {
  done: 'passed',
  open: 'open',
  failed: 'failed',
  partial: 'partial',
  skipped: 'skipped',
  'not-applicable': 'not-applicable',
  untested: 'untested',
  planned: 'planned',
}

/** Rows that tell of two runs, or of what is expected, have a mark of each kind. */
function comparesStates({ passage, columns }: Item): boolean {
  const { row } = passage
  if (row === null || columns === null) return false
  if (columns.twoStatuses || columns.roles.some((role) => role === 'earlier' || role === 'expected')) return true
  const states = row.cells.map(
    ({ leading, trailing, body }) =>
      glyphStateOf([...leading, ...trailing])?.state ??
      (body.text.length < 20 ? statePhrase(body.text)?.state : undefined),
  )
  return states.includes('done') && states.includes('failed')
}

function isTold({ stateBy, columns }: Item): boolean {
  if (stateBy === 'cell') return columns?.status !== null
  return stateBy === 'glyph' || stateBy === 'bracket' || stateBy === 'field'
}

/** A list of which every item has the same ❌ tells of what not to do, or how it was, and not how things stand. */
function isUniform({ passage: { list, row }, state }: Item): boolean {
  if (list === null || row !== null || state !== 'failed') return false
  return list.items.every(({ leading, trailing }) => glyphStateOf([...leading, ...trailing])?.state === 'failed')
}

/** A test may be named by what it does: `Restore from backup | fail`. */
function columnsAskForResult({ columns, stateWord }: Item): boolean {
  return columns?.status !== null && words.has(stateWord ?? '', 'outcome')
}

function isStatement(item: Item): boolean {
  const { standing, passage, imperative } = item
  const isTask = imperative && !(passage.row !== null && item.stateBy === 'cell' && columnsAskForResult(item))
  if (isUniform(item) || isTask || passage.fenced || passage.quoted || item.issue !== null || comparesStates(item))
    return false
  const governors = standing.governors.filter(({ context }) => context.kind !== 'parent')
  return governors.every(({ role, polarity, after }) => !elsewhere.has(role) && polarity !== 'negative' && !after)
}

function statusOf({ state, stateWord }: Item): ResultStatus | null {
  if (state === null) return null
  return state === 'failed' && words.has(stateWord ?? '', 'blocked') ? 'blocked' : statuses[state]
}

/** `🔴 Breaking point: 1,500 users`: where a limit lies is no failure. */
function isLimit({ passage: { field } }: Item): boolean {
  return field !== null && words.has(field.key.text, 'limit')
}

/** `Failed: ❌ 0`: counts how things stand, and is none of them. */
function isTally({ passage: { field } }: Item): boolean {
  if (field === null || !/^\W*\d/.test(field.value.text)) return false
  const label = field.key.text.trim()
  const said = statePhrase(label)
  return said?.start === 0 && said.end === label.length
}

function isResult(item: Item): boolean {
  const { standing, passage, stateBy, detail } = item
  const { role } = standing
  if (isLimit(item) || isTally(item)) return false
  if (listed.has(role) || stateBy === 'box' || stateBy === null || stateBy === 'section' || detail) return false
  if (boxState(passage.leading) !== null || passage.quoted) return false
  return passage.row !== null || !(role === 'checklist' || role === 'criteria' || role === 'sign-off')
}

/** A document or a setting that is missing is work to do and no result: `RUNBOOK.md`, `SMTP_HOST`. */
const toProvide = /^(?:[\w./-]+\.(?:md|mdx|rst|adoc|txt|docx?|pdf)|[A-Z][A-Z\d]*_[A-Z\d_]+)$/

function subjectOf({ passage, text }: Item): string {
  const { field } = passage
  return field !== null && passage.row === null ? field.key.text : text
}

/** What did not pass in a report that says no-go is what the go waits for, when nothing says otherwise. */
function obligationIn(item: Item, status: ResultStatus, decision: Decision | null): Obligation {
  const waitedFor = decision === 'no-go' && unmet.has(status) && item.obligation === 'unspecified'
  return waitedFor && isTold(item) && isStatement(item) ? 'mandatory' : item.obligation
}

/** What was found to stand how: rows of result tables, lines and list items that bear a status. */
export function readResults(items: readonly Item[], decision: Decision | null): Result[] {
  return items.filter(isResult).flatMap((item) => {
    const { span, stateBy, obligationBy, passage, columns } = item
    const status = statusOf(item)
    if (status === null || stateBy === null) return []
    const evidence = passage.row !== null && columns !== null ? cellAt(columns, passage.row.cells, 'evidence') : null
    return [
      {
        span,
        subject: subjectOf(item),
        status,
        obligation: obligationIn(item, status, decision),
        obligationBy,
        stateBy,
        waived: words.has(passage.prose.text, 'waived') || words.has(passage.prose.text, 'other-run'),
        marked: isTold(item),
        absent: words.has(item.stateWord ?? '', 'absent'),
        statement: isStatement(item) && !toProvide.test(subjectOf(item).trim()),
        evidence: evidence?.body.text || null,
      },
    ]
  })
}
