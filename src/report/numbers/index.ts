import type { Outline, Passage } from '../../outline/passage.ts'
import type { Standing } from '../items/standing.ts'
import { type BoundClaim, readBounds } from './bounds.ts'
import { readChanges } from './changes.ts'
import { type Completion, readCompletions } from './completions.ts'
import { type Requirement, readRequirements } from './criteria.ts'
import type { Derivation } from './derivation.ts'
import { readEquations } from './equations.ts'
import { type FailedTests, readFailedTests } from './failed-tests.ts'
import { readGrades } from './grades.ts'
import { readLineSums } from './line-sums.ts'
import { readListSums } from './list-sums.ts'
import { readLoads } from './loads.ts'
import { readMargins } from './margins.ts'
import { type Metric, readMetrics } from './metrics.ts'
import { readOveralls } from './overall.ts'
import { type Ranking, readRankings } from './rankings.ts'
import { readRivals } from './rivals/index.ts'
import type { Rivals } from './rivals/rival.ts'
import { type RollUp, readRollUps } from './roll-ups.ts'
import { readSampleRates, type SampleRate } from './sample-rates.ts'
import { readScores, type Score } from './scores.ts'
import { readShares, type Share } from './shares.ts'
import { readStretches } from './stretch.ts'
import type { Sum } from './sum.ts'
import { readTables } from './table.ts'
import { readTableSums } from './table-sums.ts'
import { readTallies } from './tallies.ts'
import type { Tally } from './tally.ts'
import { readTargets, type Target } from './targets.ts'
import { readTestCountPairs, type TestCountPair } from './test-count-pairs.ts'
import { readTestCounts } from './test-counts.ts'
import { type Evidence, readEvidence } from './windows.ts'

/** What a report says in numbers, as far as one number can be held against another. */
export interface Numbers {
  readonly shares: readonly Share[]
  readonly tallies: readonly Tally[]
  readonly sums: readonly Sum[]
  readonly rollUps: readonly RollUp[]
  readonly targets: readonly Target[]
  readonly rankings: readonly Ranking[]
  readonly derivations: readonly Derivation[]
  readonly scores: readonly Score[]
  readonly metrics: readonly Metric[]
  readonly rivals: readonly Rivals[]
  readonly bounds: readonly BoundClaim[]
  readonly evidence: readonly Evidence[]
  readonly testCountPairs: readonly TestCountPair[]
  readonly sampleRates: readonly SampleRate[]
  readonly requirements: readonly Requirement[]
  readonly failedTests: readonly FailedTests[]
  readonly completions: readonly Completion[]
}

/** Reads all numbers of a report and what each is compared with. */
export function readNumbers(outline: Outline, standings: ReadonlyMap<Passage, Standing>): Numbers {
  const stretches = readStretches(outline)
  const tables = readTables(outline)
  const metrics = readMetrics(stretches, tables)
  const scores = readScores(stretches)
  const tallies = readTallies(outline, stretches, tables)
  return {
    shares: readShares(stretches, tables),
    tallies,
    sums: [...readTableSums(tables), ...readLineSums(outline), ...readListSums(outline)],
    rollUps: readRollUps(outline),
    targets: readTargets(outline, stretches, tables),
    rankings: readRankings(stretches, tables),
    derivations: [
      ...readChanges(stretches, tables),
      ...readEquations(stretches),
      ...readOveralls(outline, tables),
      ...readMargins(stretches, tables),
      ...readLoads(stretches, tables),
      ...readGrades(tables),
    ],
    scores,
    metrics,
    rivals: readRivals(outline, stretches, tables, metrics),
    bounds: readBounds(stretches, tables),
    evidence: readEvidence(stretches),
    testCountPairs: readTestCountPairs(readTestCounts(stretches)),
    sampleRates: readSampleRates(stretches, tables),
    requirements: readRequirements(outline, standings, stretches, metrics, scores),
    failedTests: readFailedTests(outline, standings, tallies),
    completions: readCompletions(outline),
  }
}
