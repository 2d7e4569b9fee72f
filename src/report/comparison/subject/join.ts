import { compareSubjects, type Sameness } from './sameness.ts'
import type { Subject } from './subject.ts'
import { isLight } from './terms.ts'

/** Something that speaks of a subject. */
export interface About {
  readonly subject: Subject
}

/** Two that speak of one thing. */
export interface Pair<A, B> {
  readonly a: A
  readonly b: B
  readonly sameness: Sameness
}

/** A word that more things than this have in common tells none of them apart. */
const maxShared = 60

function* handles({ key, parts, aliases, ids, identifiers }: Subject): Iterable<string> {
  for (const terms of [key, ...parts, ...aliases]) for (const term of terms.keys()) if (!isLight(term)) yield term
  for (const id of ids) yield `id ${id}`
  for (const identifier of identifiers) yield `name ${identifier}`
}

/**
 * Joins two lists by subject: every pair that is one thing, with how sure that is. Candidates are found by their key terms,
 * so that the cost grows with the words and not with the pairs.
 */
export function joinBySubject<A extends About, B extends About>(left: readonly A[], right: readonly B[]): Pair<A, B>[] {
  const index = new Map<string, Set<A>>()
  for (const a of left)
    for (const handle of handles(a.subject)) {
      const found = index.get(handle) ?? new Set<A>()
      index.set(handle, found.add(a))
    }
  return right.flatMap((b) => {
    const candidates = new Set<A>()
    for (const handle of handles(b.subject)) {
      const found = index.get(handle)
      if (found !== undefined && found.size <= maxShared) for (const a of found) candidates.add(a)
    }
    return [...candidates].flatMap((a) => {
      const sameness = compareSubjects(a.subject, b.subject)
      return sameness === null ? [] : [{ a, b, sameness }]
    })
  })
}

/** Joins a list with itself: every pair once, in document order. */
export function joinWithin<A extends About>(list: readonly A[]): Pair<A, A>[] {
  const place = new Map(list.map((entry, index) => [entry, index]))
  return joinBySubject(list, list).filter(({ a, b }) => (place.get(a) ?? 0) < (place.get(b) ?? 0))
}
