import type { Passage } from '../../../outline/passage.ts'
import type { Spanned } from '../../../span.ts'
import type { Amount } from '../../quantity/quantity.ts'
import type { Outcome } from '../outcome.ts'
import type { Fit } from './fit.ts'

/** A value beside its target and what the report says of the two. */
export interface Target extends Spanned {
  readonly subject: string
  readonly actual: Amount
  readonly target: Amount
  /** How the value stands to the target by its numbers. */
  readonly fit: Fit
  /** How it stands to it by the report's mark. */
  readonly outcome: Outcome
  /** Lines of the section that say the same of all targets. */
  readonly restatedBy: readonly Passage[]
}
