import type { Spanned } from '../../../span.ts'
import { toldBeside } from '../../items/told.ts'
import type { Report } from '../../report.ts'
import type { Claim } from './claims.ts'

/** What stands untested beside a claim that all was tested, or is still asked to be. */
export interface GapsBeside {
  readonly against: readonly Spanned[]
  readonly isAsked: boolean
  /** Only running words tell it. */
  readonly isTold: boolean
}

/** The things that a report says are not tested, or asks to test, beside one of its claims. */
export function gapsBeside(report: Report, claim: Claim): GapsBeside[] {
  const listed = (isAsked: boolean) =>
    report.testGaps.filter((gap) => gap.isAsked === isAsked && gap.statement !== claim.statement)
  const told = toldBeside(report, 'untested', claim)
  const untested = listed(false)
  const asked = report.verdict?.decision === 'no-go' ? [] : listed(true)
  return [
    { against: untested.length > 0 ? untested : told, isAsked: false, isTold: untested.length === 0 },
    { against: asked, isAsked: true, isTold: false },
  ].filter(({ against }) => against.length > 0)
}
