import type { Outline, Passage } from '../../../outline/passage.ts'
import { spanOf } from '../../../outline/prose.ts'
import type { Count } from '../../model/count.ts'
import { scopeOf } from '../../numbers/scope.ts'
import { inOneReport } from '../../place.ts'
import type { Role, Standing } from '../standing.ts'
import { coverOf, inState, readByState } from './by-state.ts'
import { type Collection, isCountedClass, type Member, readCollections } from './collections.ts'
import type { ItemsByPassage } from './covers.ts'
import { type Statement, statementsIn } from './statements.ts'

const unclaimed: ReadonlySet<Role | undefined> = new Set(['template', 'history', 'criteria', 'condition'])
const fewest = 2

/** The members that a statement counts, by each way to take its state; null when some do not tell. */
function countedIn(members: readonly Member[], { state, severity }: Statement): Member[][] | null {
  const graded = severity === null ? members : members.filter((member) => member.severity === severity)
  if (severity !== null && members.some((member) => member.severity === null)) return null
  if (state === null) return [[...graded]]
  if (members.every((member) => member.state === null)) return state === 'open' ? [[...graded]] : null
  return graded.some((member) => member.state === null) ? null : inState(graded, state)
}

/** Whether a collection is of the class and of all that narrows it. */
function isOf({ classes, words }: Collection, { noun, narrowing }: Statement): boolean {
  return noun !== null && classes.has(noun) && narrowing.every((word) => words.has(word))
}

/** The only collection of a section, right under the line that counts its things. */
function nextTo({ passage, narrowing }: Statement, collections: readonly Collection[]): Collection | null {
  const [own, ...more] = collections.filter(({ section }) => section === passage.section)
  const isNext = own?.members[0]?.passage.index === passage.index + 1
  return isNext && more.length === 0 && narrowing.length === 0 && ![...own.classes].some(isCountedClass) ? own : null
}

/** The one collection that a statement can be of. */
function collectionOf(statement: Statement, collections: readonly Collection[]): Collection | null {
  const { passage } = statement
  const fitting = collections.filter(
    (one) =>
      isOf(one, statement) &&
      one.members[0] !== undefined &&
      inOneReport(one.members[0].passage, passage) &&
      !one.members.some((member) => member.passage === passage),
  )
  const own = fitting.filter(({ section }) => section === passage.section)
  const next = fitting.length === 0 ? nextTo(statement, collections) : null
  if (next !== null) return next
  const [only, ...more] = own.length === 1 ? own : fitting
  if (only === undefined || more.length > 0) return null
  const isElsewhere = only.section !== passage.section
  const scope = scopeOf(passage).filter((word) => !only.words.has(word))
  return isElsewhere && scope.length > 0 ? null : only
}

function toCount(statement: Statement, collections: readonly Collection[]): Count | null {
  const { passage, total, done, state, start, end } = statement
  const collection = collectionOf(statement, collections)
  if (collection === null || collection.members.length < fewest) return null
  const base = { span: spanOf(passage.prose, start, end), text: passage.prose.text, total, done, atLeast: false }
  const noun = passage.prose.text.slice(start, end).replace(/^\S+\s*/, '') || statement.noun
  const heading = collection.section.heading
  const listedUnder = heading === null || heading === passage ? null : heading.span
  if (done !== null)
    return { ...base, kind: 'tally', noun, tallied: false, listedUnder, covers: [coverOf(collection.members, true)] }
  const ways = countedIn(collection.members, statement)
  if (ways === null || (state !== null && ways.every((way) => way.length === 0))) return null
  const covers = ways.map((members, index) => coverOf(members, index === 0))
  return { ...base, kind: 'stated', noun, tallied: true, listedUnder, covers }
}

/** Numbers of things that prose, labels and status lines give, against the one list or table of such things. */
export function readStatedElsewhere(
  outline: Outline,
  standings: ReadonlyMap<Passage, Standing>,
  items: ItemsByPassage,
  known: ReadonlySet<string>,
): Count[] {
  const collections = readCollections(outline, items)
  const passages = outline.passages.filter(
    (passage) => !passage.quoted && passage.row === null && !unclaimed.has(standings.get(passage)?.role),
  )
  const byState = readByState(passages, collections)
  const told = new Set([...known, ...byState.map(({ text }) => text)])
  const stated = passages
    .filter(({ prose }) => !told.has(prose.text))
    .flatMap((passage) => statementsIn(passage).flatMap((statement) => toCount(statement, collections) ?? []))
  return [...byState, ...stated]
}
