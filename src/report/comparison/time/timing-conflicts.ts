import { grouped } from '../../../group.ts'
import type { Spanned } from '../../../span.ts'
import { sectionClasses } from '../../../vocabulary/en/roles.ts'
import { alternativeWords, type TimeClass } from '../../../vocabulary/en/times.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { areOneDeed } from '../subject/deed.ts'
import { joinWithin } from '../subject/join.ts'
import { equalStrength, type Sameness } from '../subject/sameness.ts'
import { type Action, areOfOnePlan } from './actions.ts'
import { apartBy, roughly } from './when.ts'

/** One action with two times that cannot both hold. */
export interface TimingConflict {
  readonly a: Action
  /** The same action with other times, in order. */
  readonly others: readonly Action[]
  /** Both times in rough terms, where the two differ in those. */
  readonly rough: readonly [TimeClass, TimeClass] | null
  readonly shared: readonly string[]
  readonly strength: number
  readonly at: Spanned
}

const words = lexicon({ alternative: alternativeWords }, sectionClasses)
const minStrength = 2.5
/** What has more times than this is no single action. */
const maxTimes = 3

function isOneList(a: Action, b: Action): boolean {
  const { list } = a.statement.passage
  if (a.statement === b.statement) return true
  return list !== null && list === b.statement.passage.list && a.timedBy === b.timedBy
}

/** Whether an action is one of several ways to go: of those only one is taken. */
function isAlternative({ statement: { passage } }: Action): boolean {
  return [passage.body.text, ...passage.context.map(({ text }) => text)].some((text) =>
    words.has(text.replace(/[\s\p{P}]+$/u, ''), 'alternative'),
  )
}

const lasting: ReadonlySet<string | null> = new Set(['check', 'keep', 'review', 'more'])

/** Work that comes back: what is checked before the launch is checked after it as well. */
function comesBack({ subject, isRecurring }: Action): boolean {
  return isRecurring || lasting.has(subject.deed)
}

/** Rows of tables that are made alike name what every part of a plan has. */
function areOfOneMake({ statement: { passage: a } }: Action, { statement: { passage: b } }: Action): boolean {
  const titles = ({ grid }: NonNullable<typeof a.row>) => grid.header.map(({ body }) => body.text).join('|')
  return a.row !== null && b.row !== null && a.row.grid !== b.row.grid && titles(a.row) === titles(b.row)
}

/** Whether two actions are one, as far as the names tell. */
function areOne(a: Action, b: Action, { strength, differsInKind, isOneSided }: Sameness): boolean {
  if (strength < minStrength || isOneSided || !areOneDeed(a.subject.deed, b.subject.deed)) return false
  // Of equal names a procedure is planned with the thing.
  if (differsInKind && strength < equalStrength) return false
  const isNamedAlike = a.subject.name.toLowerCase() === b.subject.name.toLowerCase()
  return isNamedAlike || !areOfOnePlan(a.statement.passage, b.statement.passage)
}

/** The actions that a report times differently in two places or more, each once. */
export function readTimingConflicts(actions: readonly Action[]): TimingConflict[] {
  const seen = new Set<Action>()
  const found = joinWithin(actions).flatMap(({ a, b, sameness }): TimingConflict[] => {
    const { strength, shared } = sameness
    const scale = a.timing === null || b.timing === null ? null : apartBy(a.timing, b.timing)
    if (scale === null || seen.has(b) || isOneList(a, b) || !areOne(a, b, sameness)) return []
    const isIssue = a.statement.isGraveIssue || b.statement.isGraveIssue
    const isLasting = (comesBack(a) || comesBack(b)) && !isIssue
    if (isLasting && (scale === 'rough' || scale === 'after launch' || strength < equalStrength)) return []
    if (areOfOneMake(a, b)) return []
    if (a.statement.isGraveIssue && b.statement.isGraveIssue) return []
    if (a.statement.passage.parent !== null && b.statement.passage.parent !== null) return []
    seen.add(b)
    const [first, second] = [a, b].map(({ timing }) => (timing === null ? null : roughly(timing)))
    const rough = scale === 'rough' && first && second ? ([first, second] as const) : null
    return [{ a, others: [b], rough, shared, strength, at: a }]
  })
  return [...grouped(found, ({ a }) => a).values()].flatMap((group) => {
    if (group.some(({ a, others }) => [a, ...others].some(isAlternative)) || group.length > maxTimes) return []
    const [first] = [...group].sort((x, y) => y.strength - x.strength)
    return first === undefined ? [] : [{ ...first, others: group.flatMap(({ others }) => others) }]
  })
}
