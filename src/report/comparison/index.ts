import type { Outline, Passage } from '../../outline/passage.ts'
import type { Item } from '../items/items.ts'
import type { Standing } from '../items/standing.ts'
import { type Action, readActions } from './actions.ts'
import { type Claim, readClaims } from './claims.ts'
import { readCounterexamples } from './counterexamples.ts'
import { type ClaimException, readExceptions } from './exceptions.ts'
import { type OpenRisk, readMatrixGaps, readOpenRisks, readVacuousPasses, type VacuousPass } from './gaps.ts'
import { type Link, readLinks } from './links.ts'
import { type PhaseConflict, readPhaseConflicts, readPhases } from './phases.ts'
import { type RatingConflict, readRatingConflicts } from './rating-conflicts.ts'
import { readShortfalls } from './shortfalls.ts'
import { readStatements, type Statement } from './statements.ts'
import { readTestGaps, type TestGap } from './tests.ts'
import { readTimingConflicts, type TimingConflict } from './timing-conflicts.ts'
import { readTopicConflicts, type TopicConflict } from './topics.ts'

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
  readonly openRisks: readonly OpenRisk[]
  readonly vacuousPasses: readonly VacuousPass[]
}

/** Reads a report's statements and joins those that speak of one thing. */
export function readComparison(
  outline: Outline,
  standings: ReadonlyMap<Passage, Standing>,
  items: readonly Item[],
): Comparison {
  const statements = readStatements(outline, standings, items)
  const claims = readClaims(statements)
  const shortfalls = readShortfalls(statements)
  const actions = readActions(statements)
  const testGaps = readTestGaps(statements)
  return {
    statements,
    links: readLinks(statements),
    claims,
    exceptions: readExceptions(claims, {
      statements,
      shortfalls,
      counterexamples: readCounterexamples(statements),
      matrixGaps: readMatrixGaps(outline),
    }),
    testGaps,
    topicConflicts: readTopicConflicts(statements, testGaps),
    ratingConflicts: readRatingConflicts(statements),
    actions,
    timingConflicts: readTimingConflicts(actions),
    phaseConflicts: readPhaseConflicts(readPhases(statements)),
    openRisks: readOpenRisks(statements),
    vacuousPasses: readVacuousPasses(statements),
  }
}
