import { soleOf } from '../../../group.ts'
import type { Passage } from '../../../outline/passage.ts'
import { spanOf } from '../../../outline/prose.ts'
import type { Count, Cover } from '../../model/count.ts'
import { nameWords } from '../../numbers/scope.ts'
import type { State } from '../state/phrase.ts'
import { type Collection, type Collections, classOf, type Member } from './collections.ts'
import { type StateCount, stateCountsIn } from './statements.ts'

const fewest = 2
const unsettled: ReadonlySet<State | null> = new Set(['open', 'failed', 'partial', 'untested', 'planned', 'skipped'])

/** The members in a state, by each way to take it: what is open is what is not done. */
export function inState(members: readonly Member[], state: State): Member[][] {
  const exact = members.filter((member) => member.state === state)
  return state === 'open' || state === 'failed'
    ? [exact, members.filter((member) => unsettled.has(member.state))]
    : [exact]
}

/** One way to count members, as a reader would first or otherwise. */
export function coverOf(members: readonly Member[], natural: boolean): Cover {
  const places = members.map(({ passage }) => ({ span: passage.span }))
  const states = members.map(({ state }) => state)
  const done = states.includes(null) ? null : states.filter((state) => state === 'done').length
  return { by: 'items', total: members.length, done, natural, members: places }
}

function fits({ members }: Collection, { state, total }: StateCount): boolean {
  return inState(members, state).some((way) => way.length === total)
}

const isTold = ({ members }: Collection): boolean =>
  members.length >= fewest && members.every(({ state }) => state !== null)

/** The one collection whose states a line counts: of its section, under its heading, or as large as all it counts. */
function collectionFor(passage: Passage, told: readonly StateCount[], all: Collections): Collection | null {
  const isOther = ({ members }: Collection) => !members.some((member) => member.passage === passage)
  const named = nameWords(passage.prose.text).map(classOf)
  const isNamed = ({ classes }: Collection) => named.some((name) => classes.has(name))
  const sum = told.reduce((all, { total }) => all + total, 0)
  const own = soleOf(all.inSection(passage), isOther)
  if (own !== null && isTold(own)) {
    const isAbout = passage.form === 'heading' || told.length > 1 || isNamed(own)
    const isOfSize = own.members.length === sum || told.some((count) => fits(own, count)) || told.length === 1
    return isAbout && isOfSize && sum <= own.members.length * 2 ? own : null
  }
  if (told.length === 1) return null
  return soleOf(
    all.inReport(passage),
    (one) => one.members.length === sum && isNamed(one) && isTold(one) && isOther(one),
  )
}

/** Numbers of things in a state, `3 fixed, 1 open`, against the list or table that tells each state. */
export function readByState(passages: readonly Passage[], collections: Collections): Count[] {
  return passages.flatMap((passage): Count[] => {
    const told = stateCountsIn(passage)
    const collection = told.length === 0 ? null : collectionFor(passage, told, collections)
    if (collection === null) return []
    const heading = collection.section.heading
    const listedUnder = heading === passage ? null : (heading?.span ?? null)
    return told.flatMap(({ total, state, start, end }): Count[] => {
      const covers = inState(collection.members, state).map((members, index) => coverOf(members, index === 0))
      if (covers.every((cover) => cover.total === 0)) return []
      const base = { span: spanOf(passage.prose, start, end), text: passage.prose.text, done: null, atLeast: false }
      return [{ ...base, kind: 'stated', total, noun: state, tallied: true, listedUnder, covers }]
    })
  })
}
