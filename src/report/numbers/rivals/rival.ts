import type { Spanned } from '../../../span.ts'
import { agrees } from '../../quantity/interval.ts'
import type { Amount } from '../../quantity/quantity.ts'

/** Two numbers that the report gives for one thing. */
export interface Rivals extends Spanned {
  /** What they are numbers of. */
  readonly name: string
  readonly here: Amount
  readonly there: Amount
  /** How far they may be apart: points of the unit as written, and a share of the value. */
  readonly slack: { readonly by: number; readonly share: number }
  /** What joins them is sure enough to speak up. */
  readonly isSure: boolean
}

/** No slack at all. */
export const none: Rivals['slack'] = { by: 0, share: 0 }

/** Whether two numbers cannot be the same within a slack. */
export function areApart({ here, there, slack }: Pick<Rivals, 'here' | 'there' | 'slack'>): boolean {
  if (agrees(here.interval, there.interval)) return false
  const off = Math.abs(here.value - there.value)
  const share = off / Math.max(Math.abs(here.value), Math.abs(there.value), 1e-12)
  return off > slack.by * here.factor && share >= slack.share
}
