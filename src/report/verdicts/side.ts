import type { Decision } from '../model/decision.ts'

/** Which way a decision points: for release, against it, or open. */
export type Side = 'for' | 'against' | 'open'

/** The side that a decision is on. */
export function sideOf(decision: Decision): Side {
  return decision === 'no-go' ? 'against' : decision === 'undecided' ? 'open' : 'for'
}
