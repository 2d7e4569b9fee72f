import { soleOf } from '../../../group.ts'
import type { Outline, Passage } from '../../../outline/passage.ts'
import { spanOf } from '../../../outline/prose.ts'
import type { Count } from '../../model/count.ts'
import { scopeOf } from '../../numbers/scope.ts'
import type { Role, Standing } from '../standing.ts'
import { coverOf, inState, readByState } from './by-state.ts'
import {
  type Collection,
  type Collections,
  isCountedClass,
  type Member,
  readCollections,
  sortCollections,
} from './collections.ts'
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

/** The only collection of a section, right under the line that counts its things. */
function nextTo({ passage, narrowing }: Statement, collections: Collections): Collection | null {
  const [own, ...more] = collections.inSection(passage)
  const isNext = own?.members[0]?.passage.index === passage.index + 1
  return isNext && more.length === 0 && narrowing.length === 0 && ![...own.classes].some(isCountedClass) ? own : null
}

/** The one collection that a statement can be of. */
function collectionOf(statement: Statement, collections: Collections): Collection | null {
  const { passage, noun, narrowing } = statement
  const isOf = ({ classes, words, members }: Collection) =>
    noun !== null &&
    classes.has(noun) &&
    narrowing.every((word) => words.has(word)) &&
    !members.some((member) => member.passage === passage)
  const own = soleOf(collections.inSection(passage), isOf)
  if (own !== null) return own
  const ofClass = noun === null ? [] : collections.ofClass(passage, noun)
  const only = soleOf(ofClass, isOf)
  if (only === null) return ofClass.some(isOf) ? null : nextTo(statement, collections)
  return scopeOf(passage).every((word) => only.words.has(word)) ? only : null
}

function toCount(statement: Statement, collections: Collections): Count | null {
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
  const collections = sortCollections(readCollections(outline, items))
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
