import type { Statement } from '../statements.ts'
import type { Coverage } from '../subject/aspects.ts'
import type { Sameness } from '../subject/sameness.ts'

/**
 * How the open side of a link stands against the done one: an open box for the same item, an order to test what was
 * tested, an order to do it (again), or a report that it is missing, failing or remaining.
 */
export type Opposition = 'open-box' | 'to-test' | 'to-do' | 'denial'

/** A thing claimed as done in one place and as open, missing or to be done in another. */
export interface Link extends Sameness {
  readonly done: Statement
  readonly open: Statement
  /** How the done claim answers the open side; null where it speaks of an earlier step. */
  readonly coverage: Coverage | null
  /** The open side says that the thing is not there: `No rate limiting`. */
  readonly isAbsence: boolean
  /** The open side names the thing as what is still to come: `Remaining: …`. */
  readonly isRemainder: boolean
  /** Why both cannot stand; null when they can. */
  readonly opposition: Opposition | null
}

/** A link of which nothing is said yet. */
export type Unjudged = Omit<Link, 'opposition'>
