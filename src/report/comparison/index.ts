import type { Outline, Passage } from '../../outline/passage.ts'
import type { Item } from '../items/items.ts'
import type { Standing } from '../items/standing.ts'
import type { Objection } from '../model/objection.ts'
import { readAssertions } from './assertions/assertions.ts'
import { readClassClaims } from './assertions/class-claims.ts'
import { type ClassException, readClassExceptions } from './assertions/class-exceptions.ts'
import { readStateConflicts, type StateConflict, untested } from './assertions/state-conflicts.ts'
import { type Claim, readClaims } from './claims/claims.ts'
import { readCounterexamples } from './claims/counterexamples.ts'
import { type ClaimException, readExceptions } from './claims/exceptions.ts'
import { readMatrixGaps } from './claims/matrix-gaps.ts'
import { readShortfalls } from './claims/shortfalls.ts'
import { readTestGaps, type TestGap } from './claims/tests.ts'
import { distinctAt, readTopicConflicts, type TopicConflict } from './claims/topics.ts'
import { readTrialConflicts } from './claims/trials.ts'
import { type Exclusion, readExclusions } from './exclusions.ts'
import type { Link } from './links/link.ts'
import { readLinks } from './links/links.ts'
import { type Misplaced, readMisplaced } from './misplaced.ts'
import { type OpenRisk, readOpenRisks } from './open-risks.ts'
import { type RatingConflict, readRatingConflicts } from './ratings/rating-conflicts.ts'
import { readUnfoundedRatings, type UnfoundedRating } from './ratings/unfounded.ts'
import { readStatements, type Statement } from './statements.ts'
import { type Action, readActions } from './time/actions.ts'
import { type PhaseConflict, readPhaseConflicts, readPhases } from './time/phases.ts'
import { readTimingConflicts, type TimingConflict } from './time/timing-conflicts.ts'
import { readVacuousPasses, type VacuousPass } from './vacuous-passes.ts'

/** What a report states, read for comparison across its sections, and the joins that were found. */
export interface Comparison {
  readonly statements: readonly Statement[]
  readonly links: readonly Link[]
  readonly claims: readonly Claim[]
  readonly exceptions: readonly ClaimException[]
  readonly testGaps: readonly TestGap[]
  readonly topicConflicts: readonly TopicConflict[]
  readonly ratingConflicts: readonly RatingConflict[]
  readonly actions: readonly Action[]
  readonly timingConflicts: readonly TimingConflict[]
  readonly phaseConflicts: readonly PhaseConflict[]
  readonly misplaced: readonly Misplaced[]
  readonly openRisks: readonly OpenRisk[]
  readonly vacuousPasses: readonly VacuousPass[]
  readonly stateConflicts: readonly StateConflict[]
  readonly classExceptions: readonly ClassException[]
  readonly unfoundedRatings: readonly UnfoundedRating[]
  readonly exclusions: readonly Exclusion[]
}

/** Reads a report's statements and joins those that speak of one thing. */
export function readComparison(
  outline: Outline,
  standings: ReadonlyMap<Passage, Standing>,
  items: readonly Item[],
  objections: readonly Objection[],
): Comparison {
  const statements = readStatements(outline, standings, items)
  const assertions = readAssertions(statements)
  const links = readLinks(statements, assertions)
  const stateConflicts = readStateConflicts(assertions, links)
  const claims = readClaims(statements)
  const shortfalls = readShortfalls(statements)
  const actions = readActions(statements)
  const testGaps = readTestGaps(statements)
  return {
    statements,
    links,
    claims,
    exceptions: readExceptions(claims, {
      statements,
      shortfalls,
      counterexamples: readCounterexamples(statements),
      matrixGaps: readMatrixGaps(outline),
    }),
    testGaps,
    topicConflicts: distinctAt([
      ...readTopicConflicts(statements, testGaps),
      ...untested(stateConflicts),
      ...readTrialConflicts(statements, objections, testGaps),
    ]),
    ratingConflicts: readRatingConflicts(statements),
    actions,
    timingConflicts: readTimingConflicts(actions),
    phaseConflicts: readPhaseConflicts(readPhases(statements)),
    misplaced: readMisplaced(statements, assertions),
    openRisks: readOpenRisks(statements),
    vacuousPasses: readVacuousPasses(statements),
    stateConflicts,
    classExceptions: readClassExceptions(readClassClaims(statements), assertions, statements),
    unfoundedRatings: readUnfoundedRatings(statements),
    exclusions: readExclusions(statements),
  }
}
