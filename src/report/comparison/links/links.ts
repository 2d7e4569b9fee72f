import { sentencesOf } from '../../../outline/lines.ts'
import type { Passage } from '../../../outline/passage.ts'
import { spanOf } from '../../../outline/prose.ts'
import type { Span } from '../../../span.ts'
import { inOneList, underOneHeader } from '../../place.ts'
import type { Assertion } from '../assertions/assertions.ts'
import { flagsOf } from '../statement/flags.ts'
import type { Statement } from '../statements.ts'
import { coverage, progressOf } from '../subject/aspects.ts'
import { joinBySubject } from '../subject/join.ts'
import type { Subject } from '../subject/subject.ts'
import type { Link, Unjudged } from './link.ts'
import { oppositionOf } from './opposition.ts'

/** That a thing is there says neither that it is good nor that it works. */
const merelyThere: ReadonlySet<string> = new Set(['exist', 'exists', 'present', 'keep', 'included', 'true'])

interface Side {
  readonly statement: Statement
  readonly subject: Subject
  readonly isAbsence: boolean
  readonly isRemainder: boolean
}

function isDone({ stance, state, passage, standing, subject, item }: Statement): boolean {
  if (item?.stateWord !== null && item?.stateWord !== undefined && merelyThere.has(item.stateWord)) return false
  return (
    stance === 'claim' && state === 'done' && !passage.fenced && standing.role !== 'template' && subject.key.size > 0
  )
}

function isUndone({ stance, state, isRemaining, isGraveIssue, isDoubted, passage }: Statement): boolean {
  if (passage.fenced && stance !== 'instruction' && stance !== 'step') return false
  if (stance === 'struck' || stance === 'history' || stance === 'quotation') return false
  if (stance === 'open' || stance === 'instruction' || stance === 'step' || isDoubted) return true
  return stance === 'claim' ? state !== 'done' : isRemaining || isGraveIssue
}

function sidesOf(statement: Statement): Side[] {
  const sides: Side[] = []
  if (isUndone(statement)) sides.push({ statement, subject: statement.subject, isAbsence: false, isRemainder: false })
  const { absent, state, stance } = statement
  if (absent !== null && state !== 'done' && (stance === 'claim' || stance === 'mention'))
    sides.push({ statement, subject: { ...absent, ids: statement.subject.ids }, isAbsence: true, isRemainder: false })
  for (const subject of statement.remainders) sides.push({ statement, subject, isAbsence: false, isRemainder: true })
  return sides
}

/** Two items of one list and two rows of one table, or of tables of one make, are different things. */
function isSibling(a: Passage, b: Passage): boolean {
  return a === b || inOneList(a, b) || underOneHeader(a, b)
}

/** Whether one stands under the other, or is a field of the section that the other stands in. */
function isHeldBy(a: Statement, b: Statement): boolean {
  const under = (inner: Statement, outer: Statement) =>
    inner.passage.context.some(({ passage }) => passage === outer.passage) ||
    (outer.namedBy !== outer.passage && inner.passage.context.some(({ passage }) => passage === outer.namedBy))
  return under(a, b) || under(b, a)
}

function sidesTogether(done: Statement, open: Statement): Pick<Link, 'done' | 'open' | 'coverage'> {
  return { done, open, coverage: coverage(done.progress, open.progress) }
}

function judged(link: Unjudged): Link {
  return { ...link, opposition: oppositionOf(link) }
}

const doneSides: ReadonlySet<string> = new Set(['done', 'repair', 'trial', 'approval', 'switch', 'have', 'health'])

/** Whether a sentence is what its passage says: all of what only mentions something, else what follows its claim. */
function isSaidBy({ stance, passage: { prose } }: Statement, { start }: Span): boolean {
  const [claim] = sentencesOf(prose.text)
  return stance === 'mention' || (stance === 'claim' && claim !== undefined && start > spanOf(prose, 0, claim.end).end)
}

/** What plain sentences say is done, as statements that words alone bear out. */
function saidDone(assertions: readonly Assertion[]): Statement[] {
  return assertions.flatMap(({ form, predicate, statement, subject, span, text }): Statement[] => {
    const { passage, standing } = statement
    if (form !== 'sentence' || !predicate.isGood || !doneSides.has(predicate.side) || !isSaidBy(statement, span))
      return []
    if (subject.key.size === 0 || passage.fenced || passage.quoted) return []
    const flags = { ...flagsOf(passage, standing, subject, true), progress: progressOf(text, subject.name) }
    return [
      {
        ...statement,
        ...flags,
        span,
        text,
        subject,
        namedBy: passage,
        stance: 'claim',
        state: 'done',
        stateBy: 'word',
        trust: 1,
      },
    ]
  })
}

/** Joins what is claimed as done with what is still open; things that cannot be one are left out. */
export function readLinks(statements: readonly Statement[], assertions: readonly Assertion[]): Link[] {
  const done = [
    ...statements.filter((statement) => isDone(statement) || statement.isInventory),
    ...saidDone(assertions),
  ].map((statement) => ({ statement, subject: statement.subject }))
  const joined = joinBySubject(done, statements.flatMap(sidesOf)).flatMap(({ a, b, sameness }): Link[] => {
    if (a.statement.isInventory && !b.isAbsence && !b.statement.isRemaining) return []
    const isTwice = sameness.by === 'id' && a.statement.passage !== b.statement.passage
    if (!isTwice && isSibling(a.statement.passage, b.statement.passage)) return []
    if (isHeldBy(a.statement, b.statement)) return []
    return [
      judged({
        ...sameness,
        ...sidesTogether(a.statement, b.statement),
        isAbsence: b.isAbsence,
        isRemainder: b.isRemainder,
      }),
    ]
  })
  return joined
}
