import { slice, trim } from '../../../outline/prose.ts'
import type { Span, Spanned } from '../../../span.ts'
import { lateness, launch, ownTimes, recurring, type TimeClass, times, trials } from '../../../vocabulary/en/times.ts'
import type { VerbClass } from '../../../vocabulary/en/verbs.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import type { Statement } from '../statements.ts'
import { labelOf } from '../subject/naming.ts'
import { type Subject, subjectOfText } from '../subject/subject.ts'

/** Something to be done, with when. */
export interface Action {
  readonly span: Span
  readonly text: string
  readonly verb: string | null
  readonly verbClass: VerbClass | null
  readonly time: TimeClass | null
  /** What gives the time: its own words, or the heading, lead-in or parent above. */
  readonly timedBy: Span | null
  /** The heading, lead-in or parent that gives the time, when it is not the action itself. */
  readonly timedUnder: readonly Spanned[]
  /** Goes on through all stages or grows in steps. */
  readonly isRecurring: boolean
  readonly subject: Subject
  readonly statement: Statement
}

interface Timing {
  readonly time: TimeClass
  readonly by: Span
}

const classes = { launch }
const timeWords = lexicon(times, classes)
const ownWords = lexicon({ own: ownTimes, recurring, trial: trials }, classes)
const maxLabel = 30
const maxGovernors = 3

function timeIn(text: string): TimeClass | null {
  return timeWords.first(text)?.meaning ?? null
}

/** `10+ orders exported`: a figure to reach and no action. */
const target = /^\W*\d+\s*\+|^\s*(?:[<>≤≥]|at least\b|zero\b)/i

function ownTiming({ passage }: Statement): Timing | null {
  const label = labelOf(passage.body, passage.field)
  const labelled = label === null ? null : timeIn(label.key.text.slice(0, maxLabel))
  if (labelled !== null) return { time: labelled, by: passage.span }
  const own = ownWords.first(passage.body.text, 'own')
  const time = own === null ? null : timeIn(own.text)
  return time === null ? null : { time, by: passage.span }
}

/** What the inmost heading with a time says; `Immediate` within what comes after the launch is after the launch. */
function inheritedTiming({ standing }: Statement): Timing | null {
  const timings = standing.governors.slice(0, maxGovernors).flatMap(({ words, context }): Timing[] => {
    const time = timeIn(words)
    return time === null ? [] : [{ time, by: context.passage.span }]
  })
  const [inner] = timings
  if (inner === undefined) return null
  const isWithinLater = lateness[inner.time] < lateness.weeks && timings.some(({ time }) => time === 'after-launch')
  return isWithinLater ? { ...inner, time: 'after-launch' } : inner
}

/** What the action is about: of `Long-term: Establish backups` the words after the time. */
function objectOf({ passage, subject }: Statement): Subject {
  const label = labelOf(passage.body, passage.field)
  return label !== null && timeIn(label.key.text) !== null ? subjectOfText(trim(slice(label.value, 0))) : subject
}

/** A thing on a list of what can wait until after the launch. */
function isPostponed({ passage, stance, state }: Statement): boolean {
  const time = timeIn(passage.context[0]?.text ?? '')
  if (stance !== 'mention' || (state !== null && state !== 'open' && state !== 'planned')) return false
  return passage.parent === null && (time === 'after-launch' || time === 'long-term')
}

function isAction(statement: Statement, subject: Subject, own: Timing | null): boolean {
  const { passage, stance, stateBy, standing, state, item, isGraveIssue } = statement
  if (passage.fenced || passage.quoted || state === 'done') return false
  if (isGraveIssue) return standing.role !== 'history' && standing.role !== 'template'
  if (passage.form !== 'item' || target.test(passage.body.text)) return false
  if (
    ownWords.has(passage.context[0]?.text ?? '', 'trial') ||
    ownWords.has(passage.section.heading?.body.text ?? '', 'trial')
  )
    return false
  if (item?.detail === true && passage.parent === null && own === null) return false
  if (standing.role === 'history' || standing.role === 'guide' || standing.role === 'criteria') return false
  if (stance === 'condition' || stance === 'question' || stance === 'struck' || stance === 'option') return false
  if (own !== null) return true
  if (stateBy === 'box') return subject.verb === null || subject.verb.kind === 'create'
  if (subject.verb !== null) return subject.verb.kind === 'create'
  return (passage.list?.kind === 'ordered' || isPostponed(statement)) && state !== 'failed'
}

/** The things that a report says are to be done, in order. */
export function readActions(statements: readonly Statement[]): Action[] {
  return statements.flatMap((statement): Action[] => {
    const own = ownTiming(statement)
    const subject = objectOf(statement)
    if (!isAction(statement, subject, own) || subject.key.size === 0) return []
    const timing = own ?? inheritedTiming(statement)
    const { verb } = subject
    return [
      {
        span: statement.span,
        text: statement.text,
        verb: verb?.word ?? null,
        verbClass: verb?.kind ?? null,
        time: timing?.time ?? null,
        timedBy: timing?.by ?? null,
        timedUnder: own === null && timing !== null ? [{ span: timing.by }] : [],
        isRecurring: ownWords.has(statement.text, 'recurring'),
        subject,
        statement,
      },
    ]
  })
}
