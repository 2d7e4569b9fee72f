import { grouped } from '../../../group.ts'
import type { Spanned } from '../../../span.ts'
import { inOneList, inOneReport, isNested, underOneHeader } from '../../place.ts'
import type { TopicConflict } from '../claims/topics.ts'
import type { Link } from '../links/link.ts'
import type { Statement } from '../statements.ts'
import { clash, isOneSided } from '../subject/axes.ts'
import { isUndoing } from '../subject/deed.ts'
import { joinBySubject } from '../subject/join.ts'
import { equalStrength } from '../subject/sameness.ts'
import type { Subject } from '../subject/subject.ts'
import type { Assertion } from './assertions.ts'
import { isOpposed } from './predicate.ts'

/** Which kind of two accounts stand against each other. */
export type ConflictKind = 'component' | 'checklist' | 'untested'

/** A thing that is said to be well in one place and by the same name unwell in another. */
export interface StateConflict {
  readonly kind: ConflictKind
  readonly at: Spanned
  readonly against: readonly Spanned[]
  readonly name: string
  readonly text: string
}

function differs(a: Subject, b: Subject): boolean {
  if (clash(a.axes, b.axes) !== null || isOneSided(a.axes, b.axes)) return true
  if (
    [...a.artefacts].some((kind) => !b.artefacts.has(kind)) ||
    [...b.artefacts].some((kind) => !a.artefacts.has(kind))
  )
    return true
  return a.ids.size > 0 && b.ids.size > 0 && ![...a.ids].some((id) => b.ids.has(id))
}

/** Two cells of one table, or of tables that are made alike, are accounts of different things. */
function isSibling({ statement: { passage: a } }: Assertion, { statement: { passage: b } }: Assertion): boolean {
  if (a === b || !inOneReport(a, b) || isNested(a, b)) return true
  return (inOneList(a, b) && Math.abs(a.index - b.index) !== 1) || underOneHeader(a, b)
}

function isMarked({ form, statement: { stateBy } }: Assertion): boolean {
  return form === 'mark' && stateBy === 'box'
}

function kindOf(good: Assertion, bad: Assertion): ConflictKind {
  if (bad.predicate.side === 'trial') return 'untested'
  return isMarked(good) || isMarked(bad) ? 'checklist' : 'component'
}

const later = /\((?:future|later|next|planned|phase)\b/i

/** Whether a thing is due now and no question of a form or of acceptance. */
function isDue({
  statement: { isLater, isOptional, isAcceptance, isForm, asks, isDoubted, text },
}: Assertion): boolean {
  return (
    !isLater &&
    !isOptional &&
    !isAcceptance &&
    !isForm &&
    !asks &&
    !isDoubted &&
    !later.test(text) &&
    !/^\W*\d/.test(text)
  )
}

/** Of two marked lines the words must be the same: a plan may be tested and not approved. */
function isOtherStep(good: Assertion, bad: Assertion): boolean {
  const bodyOf = ({ statement }: Assertion) => statement.passage.body.text.trim().toLowerCase()
  return good.form === 'mark' && bad.form === 'mark' && bodyOf(good) !== bodyOf(bad)
}

function isConflict(good: Assertion, bad: Assertion): boolean {
  if (isMarked(good) && isMarked(bad)) return false
  const isSaidPlainly = good.form === 'cell' || (good.form === 'sentence' && good.statement.stateBy !== 'box')
  if (isMarked(bad) && !isSaidPlainly && good.statement.passage.form !== 'line') return false
  if (!isDue(good) || !isDue(bad)) return false
  if (isUndoing(good.subject.deed, bad.subject.deed)) return false
  if (good.form !== 'sentence' && good.statement.isHollow) return false
  if (differs(good.subject, bad.subject) || isSibling(good, bad)) return false
  return !isOtherStep(good, bad) && isOpposed(good.predicate, bad.predicate)
}

/** Whether two speak of one side of a thing, or one of all sides: a row that is good throughout. */
function isOneAspect(good: Assertion, bad: Assertion, mixed: ReadonlySet<Statement>): boolean {
  if (good.aspect === bad.aspect) return true
  return bad.aspect === null && good.aspect !== null && !mixed.has(good.statement)
}

/** Whether an account is in words that say so and nothing else. */
function isPlain({ form, isWhole, predicate }: Assertion): boolean {
  return form === 'sentence' || (isWhole && form !== 'mark' && predicate.side !== 'any')
}

/** What two marks in two sections say is held against each other as a link, whatever comes of it. */
function isJudged({ opposition, done, open }: Link): boolean {
  const isMarkedTwice = done.trust >= 2 && (open.stateBy === 'cell' || open.stateBy === 'glyph')
  return opposition !== null || (isMarkedTwice && done.passage.section !== open.passage.section)
}

/** The things that two places give opposite states of, by one name. */
export function readStateConflicts(assertions: readonly Assertion[], links: readonly Link[]): StateConflict[] {
  const known = new Set(links.filter(isJudged).flatMap(({ done, open }) => [done, open]))
  const named = assertions.filter(({ subject, statement }) => subject.key.size > 0 && !known.has(statement))
  const good = named.filter(({ predicate }) => predicate.isGood)
  const bad = named.filter(({ predicate }) => !predicate.isGood)
  const mixed = new Set(bad.map(({ statement }) => statement))
  const pairs = joinBySubject(good, bad).filter(
    ({ a, b, sameness }) => sameness.strength >= equalStrength && isOneAspect(a, b, mixed) && isConflict(a, b),
  )
  const seen = new Set<Assertion>()
  return [...grouped(pairs, ({ a }) => a)].flatMap(([at, group]): StateConflict[] => {
    const against = group.map(({ b }) => b).filter((other) => !seen.has(other))
    const [first] = against
    if (first === undefined) return []
    for (const other of against) seen.add(other)
    const kind = kindOf(at, first)
    if (kind === 'component' && !(isPlain(at) && against.some(isPlain))) return []
    return [{ kind, at, against, name: at.subject.name, text: at.text }]
  })
}

/** Claims on a thing whose own test was not run, by its name. */
export function untested(conflicts: readonly StateConflict[]): TopicConflict[] {
  return conflicts
    .filter(({ kind }) => kind === 'untested')
    .map(({ at, against, text }) => ({ claim: { span: at.span, text }, against }))
}
