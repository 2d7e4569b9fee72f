import type { Spanned } from '../../../span.ts'
import type { Amount } from '../../quantity/quantity.ts'

/** A bound that the report claims for values which it also lists. */
export interface BoundClaim extends Spanned {
  readonly bound: Amount
  readonly members: readonly Amount[]
  /** Whether the whole of a member must keep the bound, or only a part of it may be beyond. */
  readonly holdsFor: 'every member' | 'the worst' | 'the range'
}
