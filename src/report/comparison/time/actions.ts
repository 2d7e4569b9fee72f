import type { Passage } from '../../../outline/passage.ts'
import type { Prose } from '../../../outline/prose.ts'
import type { Span, Spanned } from '../../../span.ts'
import { attemptLabels, lateness, launch, recurring, type TimeClass, trials } from '../../../vocabulary/en/times.ts'
import type { VerbClass } from '../../../vocabulary/en/verbs.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { inOneList, inOneTable } from '../../place.ts'
import type { Statement } from '../statements.ts'
import { type Subject, subjectOfText } from '../subject/subject.ts'
import { deadlineBy, isDueLabel, isTaskLabel, timedIn } from './timed.ts'
import { type Timing, timePhrases, together, type When } from './when.ts'

/** Something to be done, with when. */
export interface Action {
  readonly span: Span
  readonly text: string
  readonly verb: string | null
  readonly verbClass: VerbClass | null
  readonly time: TimeClass | null
  /** When it is due; null where nothing says so. */
  readonly timing: Timing | null
  /** What gives the time: its own words, or the heading, lead-in or parent above. */
  readonly timedBy: Span | null
  /** The heading, lead-in or parent that gives the time, when it is not the action itself. */
  readonly timedUnder: readonly Spanned[]
  /** Goes on through all stages or grows in steps. */
  readonly isRecurring: boolean
  readonly subject: Subject
  readonly statement: Statement
}

const words = lexicon({ recurring, trial: trials, attempt: attemptLabels }, { launch })
const maxGovernors = 4
const maxReach = 4
/** A heading that gives a phase its number says so whether the phase is over or not. */
const numbered = /^\W*(?:phase|stage|milestone|wave)\s*\d/i
const conditional = /^\W*(?:if|when|once|unless)\b/i
const calendar: ReadonlySet<string> = new Set(['date', 'day of year', 'quarter', 'quarter of a year'])

interface Inherited {
  readonly timing: Timing
  readonly by: Span
}

/** A day within a later week counts from the start of that week. */
function withinOuter(inner: When, outer: readonly When[]): When {
  const week = outer.find(({ scale }) => scale === inner.scale && scale === 'day')
  if (week === undefined || (inner.from <= week.to && week.from <= inner.to)) return inner
  return { ...inner, from: inner.from + week.from - 1, to: inner.to + week.from - 1 }
}

/** `10+ orders exported`: a figure to reach and no action. */
const target = /^\W*\d+\s*\+|^\s*(?:[<>≤≥]|at least\b|zero\b)/i

/** What the inmost headings with a time say; `Immediate` within what comes after the launch is after the launch. */
function inheritedTiming({ standing }: Statement): Inherited | null {
  const timings = standing.governors.slice(0, maxGovernors).flatMap(({ words: text, context }): Inherited[] => {
    const timing = conditional.test(text) ? null : together(timePhrases(text))
    return timing === null ? [] : [{ timing, by: context.passage.span }]
  })
  const [inner, ...outer] = timings
  if (inner === undefined) return null
  const isAfter = timings.some(({ timing }) => timing.time === 'after-launch')
  const whens = inner.timing.whens.map((when) =>
    withinOuter(
      when,
      outer.flatMap(({ timing }) => timing.whens),
    ),
  )
  const soon = inner.timing.time === null ? null : lateness[inner.timing.time]
  const isWithinLater = isAfter && (soon === null || soon < lateness.weeks)
  const scaled = isAfter ? whens.filter(({ scale }) => scale !== 'day') : whens
  const time = isWithinLater
    ? 'after-launch'
    : (inner.timing.time ?? outer.find(({ timing }) => timing.time)?.timing.time ?? null)
  return { by: inner.by, timing: { time, whens: scaled } }
}

/** A thing on a list of what can wait until after the launch. */
function isPostponed({ passage, stance, state }: Statement, { time }: Timing): boolean {
  if (stance !== 'mention' || (state !== null && state !== 'open' && state !== 'planned')) return false
  return passage.parent === null && (time === 'after-launch' || time === 'long-term')
}

function isOnTrial({ passage }: Statement): boolean {
  return [passage.context[0]?.text, passage.section.heading?.body.text].some((text) => words.has(text ?? '', 'trial'))
}

const silentRoles: ReadonlySet<string> = new Set(['history', 'template', 'criteria', 'no-go-criteria', 'option'])
const silentStances: ReadonlySet<string> = new Set(['struck', 'question', 'option', 'quotation', 'history'])

function isPlanned({ passage, stance, standing, state, isGraveIssue }: Statement): boolean {
  if (
    (state === 'done' && !(passage.form === 'heading' && numbered.test(passage.prose.text))) ||
    passage.quoted ||
    (passage.fenced && words.has(passage.body.text, 'attempt')) ||
    silentStances.has(stance)
  )
    return false
  return isGraveIssue || !silentRoles.has(standing.role)
}

/** Whether a thing under a time of its own heading is one to be done then. */
function inherits(statement: Statement, above: Inherited | null): boolean {
  const { passage, stance, stateBy, standing, state, item, subject, isGraveIssue } = statement
  if (isGraveIssue) return true
  if (passage.form === 'heading') return passage.section.depth > 2 && item !== null && above !== null
  if ((passage.form !== 'item' && passage.form !== 'row') || target.test(passage.body.text)) return false
  if (stance === 'condition' || isOnTrial(statement) || (item?.detail === true && passage.parent === null)) return false
  const isNumbered = above?.timing.whens.some(({ scale }) => !calendar.has(scale)) ?? false
  if (standing.role === 'guide' && !isNumbered) return false
  if (stateBy === 'box' || subject.verb !== null) return true
  if (state === 'failed' || state === 'skipped' || passage.field !== null) return false
  if (above === null) return passage.list?.kind === 'ordered'
  if (passage.row !== null) return passage.row.cells.length > 1
  const isRightUnder = passage.context[0]?.passage.span === above.by
  return isNumbered || passage.list?.kind === 'ordered' || isRightUnder || isPostponed(statement, above.timing)
}

/** The lines of one block before a line, nearest first. */
function blockBefore({ passage }: Statement, all: ReadonlyMap<number, Statement>): Statement[] {
  const found: Statement[] = []
  for (let index = passage.index - 1; index >= passage.index - maxReach; index--) {
    const other = all.get(index)
    if (other === undefined || other.passage.section !== passage.section) break
    found.push(other)
  }
  return found
}

/** What a line `Deadline: day 2` speaks of: the task that its block names, else the heading or item above. */
function dueThing(statement: Statement, all: ReadonlyMap<number, Statement>): Prose | null {
  const named = blockBefore(statement, all).find(
    ({ passage: { field } }) => field !== null && isTaskLabel(field.key.text),
  )
  if (named?.passage.field) return named.passage.field.value
  const above = statement.passage.context[0]?.passage
  return above === undefined ? null : above.body
}

function dueField(statement: Statement, all: ReadonlyMap<number, Statement>): { name: Prose; timing: Timing } | null {
  const { field } = statement.passage
  if (field === null || !isDueLabel(field.key.text) || timePhrases(field.key.text).length > 0) return null
  const found = together(timePhrases(field.value.text))
  const timing = found === null ? null : deadlineBy(field.key.text.replace(/[\s*:]+$/, ''), found)
  const name = timing === null ? null : dueThing(statement, all)
  return timing === null || name === null ? null : { name, timing }
}

/** Of a heading the name is one as a whole: its parts are the parts of many. */
function subjectOfName(name: Prose, { passage }: Statement): Subject {
  const subject = subjectOfText(name)
  return passage.form === 'heading' ? { ...subject, parts: [], aliases: [] } : subject
}

function actionOf(statement: Statement, subject: Subject, timing: Timing | null, by: Span | null): Action {
  const { span, text } = statement
  return {
    span,
    text,
    verb: subject.verb?.word ?? null,
    verbClass: subject.verb?.kind ?? null,
    time: timing?.time ?? null,
    timing,
    timedBy: by,
    timedUnder: by === null || by === span ? [] : [{ span: by }],
    isRecurring: words.has(text, 'recurring'),
    subject,
    statement,
  }
}

/** The things that a report says are to be done, in order. */
export function readActions(statements: readonly Statement[]): Action[] {
  const byIndex = new Map(statements.map((statement) => [statement.passage.index, statement]))
  return statements.filter(isPlanned).flatMap((statement): Action[] => {
    const field = dueField(statement, byIndex)
    const own = field === null ? timedIn(statement) : [field]
    if (own.length > 0)
      return own
        .map(({ name, timing }) => actionOf(statement, subjectOfName(name, statement), timing, statement.span))
        .filter(({ subject }) => subject.key.size > 0)
    const above = inheritedTiming(statement)
    if (statement.subject.key.size === 0 || !inherits(statement, above)) return []
    return [actionOf(statement, statement.subject, above?.timing ?? null, above?.by ?? null)]
  })
}

/** Whether two passages stand in one plan: under headings, or in rows or items, that are siblings. */
export function areOfOnePlan(a: Passage, b: Passage): boolean {
  if (inOneTable(a, b) || inOneList(a, b)) return true
  const parents = ({ section }: Passage) =>
    [section, section.parent].filter((entry) => entry !== null && entry.depth > 1)
  return parents(a).some((parent) => parents(b).includes(parent))
}
