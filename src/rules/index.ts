import { actionTimingConflict } from './action-timing-conflict.ts'
import { allClaimVsException } from './all-claim-vs-exception.ts'
import { checklistCountMismatch } from './checklist-count-mismatch.ts'
import { checklistHeadingStatusMismatch } from './checklist-heading-status-mismatch.ts'
import { checklistItemStateConflict } from './checklist-item-state-conflict.ts'
import { claimVsNotTested } from './claim-vs-not-tested.ts'
import { complementMismatch } from './complement-mismatch.ts'
import { componentStatusConflict } from './component-status-conflict.ts'
import { criteriaViolated } from './criteria-violated.ts'
import { danglingReference } from './dangling-reference.ts'
import { dateOrderConflict } from './date-order-conflict.ts'
import { derivedValueMismatch } from './derived-value-mismatch.ts'
import { encodingDamaged } from './encoding-damaged.ts'
import { evidenceWindowTooShort } from './evidence-window-too-short.ts'
import { goWithCriticalRisk } from './go-with-critical-risk.ts'
import { goWithFailingComponent } from './go-with-failing-component.ts'
import { goWithFailingTests } from './go-with-failing-tests.ts'
import { goWithOpenActions } from './go-with-open-actions.ts'
import { goWithOpenConditions } from './go-with-open-conditions.ts'
import { goWithUncheckedMandatory } from './go-with-unchecked-mandatory.ts'
import { goWithUntested } from './go-with-untested.ts'
import { headingListCountMismatch } from './heading-list-count-mismatch.ts'
import { iconTextMismatch } from './icon-text-mismatch.ts'
import { impossiblePercentage } from './impossible-percentage.ts'
import { metricBoundConflict } from './metric-bound-conflict.ts'
import { metricValueConflict } from './metric-value-conflict.ts'
import { mitigatedClaimVsUnmitigated } from './mitigated-claim-vs-unmitigated.ts'
import { noRiskClaimVsListedRisk } from './no-risk-claim-vs-listed-risk.ts'
import { overallRiskVsMaxSeverity } from './overall-risk-vs-max-severity.ts'
import { passWithZeroTests } from './pass-with-zero-tests.ts'
import { percentileOrderViolation } from './percentile-order-violation.ts'
import { phaseDoneVsPlanned } from './phase-done-vs-planned.ts'
import { placeholderLeft } from './placeholder-left.ts'
import { ratioPercentMismatch } from './ratio-percent-mismatch.ts'
import { readyVsTodo } from './ready-vs-todo.ts'
import { riskRatingVsEvidence } from './risk-rating-vs-evidence.ts'
import type { Rule } from './rule.ts'
import { scoreWithoutDerivation } from './score-without-derivation.ts'
import { sectionPolarityMismatch } from './section-polarity-mismatch.ts'
import { severityConflict } from './severity-conflict.ts'
import { signoffAuthorityConflict } from './signoff-authority-conflict.ts'
import { signoffIncomplete } from './signoff-incomplete.ts'
import { slaRedefinesImpact } from './sla-redefines-impact.ts'
import { staleScore } from './stale-score.ts'
import { targetVerdictMismatch } from './target-verdict-mismatch.ts'
import { testCountConflict } from './test-count-conflict.ts'
import { tickedButNegated } from './ticked-but-negated.ts'
import { totalSumMismatch } from './total-sum-mismatch.ts'
import { vacuousPass } from './vacuous-pass.ts'
import { verdictConditionalConflict } from './verdict-conditional-conflict.ts'
import { verdictConflict } from './verdict-conflict.ts'
import { verdictPendingVsDecided } from './verdict-pending-vs-decided.ts'
import { verdictVsScore } from './verdict-vs-score.ts'

/** All rules, by family. */
export const rules: readonly Rule[] = [
  verdictConflict,
  verdictPendingVsDecided,
  verdictConditionalConflict,
  signoffIncomplete,
  signoffAuthorityConflict,
  dateOrderConflict,
  placeholderLeft,
  danglingReference,
  encodingDamaged,
  actionTimingConflict,
  allClaimVsException,
  checklistItemStateConflict,
  claimVsNotTested,
  componentStatusConflict,
  mitigatedClaimVsUnmitigated,
  phaseDoneVsPlanned,
  readyVsTodo,
  severityConflict,
  vacuousPass,
  checklistCountMismatch,
  headingListCountMismatch,
  checklistHeadingStatusMismatch,
  iconTextMismatch,
  tickedButNegated,
  goWithUncheckedMandatory,
  goWithOpenConditions,
  goWithOpenActions,
  goWithFailingComponent,
  goWithFailingTests,
  goWithUntested,
  goWithCriticalRisk,
  sectionPolarityMismatch,
  noRiskClaimVsListedRisk,
  overallRiskVsMaxSeverity,
  riskRatingVsEvidence,
  slaRedefinesImpact,
  ratioPercentMismatch,
  complementMismatch,
  totalSumMismatch,
  passWithZeroTests,
  targetVerdictMismatch,
  percentileOrderViolation,
  derivedValueMismatch,
  staleScore,
  scoreWithoutDerivation,
  metricValueConflict,
  metricBoundConflict,
  evidenceWindowTooShort,
  testCountConflict,
  impossiblePercentage,
  criteriaViolated,
  verdictVsScore,
]
