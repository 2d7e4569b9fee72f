import type { Outline, Passage } from '../outline/passage.ts'
import { type Action, readActions } from './actions.ts'
import { type Claim, readClaims } from './claims.ts'
import {
  type MatrixGap,
  type OpenRisk,
  readMatrixGaps,
  readOpenRisks,
  readVacuousPasses,
  type VacuousPass,
} from './gaps.ts'
import type { Item } from './items.ts'
import { type Link, readLinks } from './links.ts'
import { type CriticalList, type Minimised, readCriticalLists, readMinimised } from './minimised.ts'
import { type PhaseMention, readPhases } from './phases.ts'
import { type MisratedField, type Rating, readMisratedFields, readRatings } from './ratings.ts'
import { readShortfalls, type Shortfall } from './shortfalls.ts'
import type { Standing } from './standing.ts'
import { readStatements, type Statement } from './statements.ts'
import { joinWithin, type Pair } from './subject/join.ts'

/** What a report states, read for comparison across its sections, and the joins that were found. */
export interface Comparison {
  readonly statements: readonly Statement[]
  readonly links: readonly Link[]
  readonly claims: readonly Claim[]
  readonly shortfalls: readonly Shortfall[]
  readonly ratings: readonly Rating[]
  readonly misratedFields: readonly MisratedField[]
  readonly minimised: readonly Minimised[]
  readonly criticalLists: readonly CriticalList[]
  readonly actions: readonly Action[]
  readonly phases: readonly PhaseMention[]
  readonly matrixGaps: readonly MatrixGap[]
  readonly openRisks: readonly OpenRisk[]
  readonly vacuousPasses: readonly VacuousPass[]
  /** Ratings of one thing. */
  readonly ratingPairs: readonly Pair<Rating, Rating>[]
  /** Actions on one thing. */
  readonly actionPairs: readonly Pair<Action, Action>[]
}

/** Reads a report's statements and joins those that speak of one thing. */
export function readComparison(
  outline: Outline,
  standings: ReadonlyMap<Passage, Standing>,
  items: readonly Item[],
): Comparison {
  const statements = readStatements(outline, standings, items)
  const ratings = readRatings(statements)
  const actions = readActions(statements)
  return {
    statements,
    links: readLinks(statements),
    claims: readClaims(statements),
    shortfalls: readShortfalls(statements),
    ratings,
    minimised: readMinimised(statements),
    criticalLists: readCriticalLists(statements),
    misratedFields: readMisratedFields(statements),
    actions,
    phases: readPhases(statements),
    matrixGaps: readMatrixGaps(outline),
    openRisks: readOpenRisks(statements),
    vacuousPasses: readVacuousPasses(statements),
    ratingPairs: joinWithin(ratings),
    actionPairs: joinWithin(actions),
  }
}
