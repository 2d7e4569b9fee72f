import { deedWords } from '../../../vocabulary/en/deeds.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'

/** What is done to a thing, by kind: to design it is another deed than to make, check or release it. */
export type Deed = keyof typeof deedWords

const starts = lexicon(
  Object.fromEntries(
    Object.entries(deedWords).map(([deed, forms]) => [deed, forms.map((form) => `^${form}`)]),
  ) as Record<Deed, string[]>,
)
const ends = lexicon(
  Object.fromEntries(
    Object.entries(deedWords).map(([deed, forms]) => [deed, forms.map((form) => `${form}$`)]),
  ) as Record<Deed, string[]>,
)
const aside = /\s*\([^()]*\)/g

/** A name with what is done to the thing cut off at its end: of `Alert configuration` the alerts. */
export interface Deeds {
  readonly deed: Deed | null
  /** The name without the word for the deed at its end. */
  readonly rest: string
}

/** What a name says is done: by its first word (`Configure alerts`), else its last one (`Alert configuration`). */
export function deedOf(name: string): Deeds {
  const bare = name.replace(aside, '').replace(/[\s\p{P}]+$/u, '')
  const last = ends.first(bare)
  const rest = last === null || last.start < 3 ? name : bare.slice(0, last.start).trimEnd()
  const first = starts.first(bare.replace(/^[\s\p{P}]+/u, ''))
  if (first !== null) return { deed: first.meaning, rest }
  return { deed: last?.meaning ?? null, rest }
}

const general: ReadonlySet<Deed> = new Set(['make', 'start'])

/** Whether two deeds may be one: to begin a thing is to make it. */
export function areOneDeed(a: Deed | null, b: Deed | null): boolean {
  return a === null || b === null || a === b || (general.has(a) && general.has(b))
}

/** Whether one tells to take away what the other says is there: neither is against the other. */
export function isUndoing(done: Deed | null, open: Deed | null): boolean {
  return open === 'remove' && done !== 'remove'
}
