import { sectionClasses } from '../../../vocabulary/en/roles.ts'
import { alternativeWords, lateness, type TimeClass } from '../../../vocabulary/en/times.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { grouped } from '../links.ts'
import { joinWithin } from '../subject/join.ts'
import type { Action } from './actions.ts'

/** One action with two times that cannot both hold. */
export interface TimingConflict {
  readonly a: Action
  /** The same action with other times, in order. */
  readonly others: readonly Action[]
  readonly first: TimeClass
  readonly second: TimeClass
  readonly shared: readonly string[]
  readonly strength: number
}

const words = lexicon({ alternative: alternativeWords }, sectionClasses)
const minDistance = 2
const minStrength = 2.5
/** Of equal names a procedure is planned with the thing. */
const equalStrength = 4

/** Whether two times cannot both hold; weeks until a launch are compatible with before it. */
function isApart(a: TimeClass, b: TimeClass): boolean {
  const pair = [a, b]
  if (pair.includes('before-launch') && !pair.includes('after-launch') && !pair.includes('long-term')) return false
  return Math.abs(lateness[a] - lateness[b]) >= minDistance
}

function isOneList(a: Action, b: Action): boolean {
  const { list } = a.statement.passage
  return list !== null && list === b.statement.passage.list && a.timedBy === b.timedBy
}

/** Whether an action is one of several ways to go: of those only one is taken. */
function isAlternative({ statement: { passage } }: Action): boolean {
  return [passage.body.text, ...passage.context.map(({ text }) => text)].some((text) =>
    words.has(text.replace(/[\s\p{P}]+$/u, ''), 'alternative'),
  )
}

/** The actions that a report times differently in two places or more, each once. */
export function readTimingConflicts(actions: readonly Action[]): TimingConflict[] {
  const seen = new Set<Action>()
  const found = joinWithin(actions).flatMap(({ a, b, sameness }): TimingConflict[] => {
    const { strength, shared, differsInKind } = sameness
    if (a.time === null || b.time === null || !isApart(a.time, b.time) || seen.has(b)) return []
    const isIssue = a.statement.isGraveIssue || b.statement.isGraveIssue
    if (((a.isRecurring || b.isRecurring) && !isIssue) || strength < minStrength || isOneList(a, b)) return []
    if (a.statement.isGraveIssue && b.statement.isGraveIssue) return []
    if (a.statement.passage.parent !== null && b.statement.passage.parent !== null) return []
    if (differsInKind && strength < equalStrength) return []
    seen.add(b)
    return [{ a, others: [b], first: a.time, second: b.time, shared, strength }]
  })
  return [...grouped(found, ({ a }) => a).values()].flatMap((group) => {
    if (group.some(({ a, others }) => [a, ...others].some(isAlternative))) return []
    const [first] = [...group].sort((x, y) => y.strength - x.strength)
    return first === undefined ? [] : [{ ...first, others: group.flatMap(({ others }) => others) }]
  })
}
