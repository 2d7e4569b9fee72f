import type { Outline, Passage } from '../../outline/passage.ts'
import type { Standing } from '../items/standing.ts'
import type { BoundClaim } from './bounds/bound-claim.ts'
import { readBounds } from './bounds/bounds.ts'
import { readMemberRanges } from './bounds/member-ranges.ts'
import { readChanges } from './derived/changes.ts'
import type { Derivation } from './derived/derivation.ts'
import { readDurations } from './derived/durations.ts'
import { readEquations } from './derived/equations.ts'
import { readGrades } from './derived/grades.ts'
import { readLoads } from './derived/loads.ts'
import { readMargins } from './derived/margins.ts'
import { readOveralls } from './derived/overall.ts'
import { readProducts } from './derived/products.ts'
import { readMemberships } from './members.ts'
import { type Completion, readCompletions } from './metrics/completions.ts'
import { type Requirement, readRequirements } from './metrics/criteria.ts'
import { type Metric, readMetrics } from './metrics/metrics.ts'
import { type Ranking, readRankings } from './metrics/rankings.ts'
import { readScores, type Score } from './metrics/scores.ts'
import { readUnderivedScores, type UnderivedScore } from './metrics/underived-scores.ts'
import { type Evidence, readEvidence } from './metrics/windows.ts'
import { type Period, readPeriods } from './periods.ts'
import { readRivals } from './rivals/index.ts'
import type { Rivals } from './rivals/rival.ts'
import { type Excess, readExcesses } from './shares/excesses.ts'
import { readSampleRates, type SampleRate } from './shares/sample-rates.ts'
import type { Share } from './shares/share.ts'
import { readShares } from './shares/shares.ts'
import { readStretches } from './stretch.ts'
import { readSums } from './sums/index.ts'
import { type RollUp, readRollUps } from './sums/roll-ups.ts'
import type { Sum } from './sums/sum.ts'
import { readTables } from './table.ts'
import { type Complement, readComplements } from './tallies/complements.ts'
import { type EmptyRun, readEmptyRuns } from './tallies/empty-runs.ts'
import { type FailedTests, readFailedTests } from './tallies/failed-tests.ts'
import { type Rest, readRests } from './tallies/rests.ts'
import { readTallies } from './tallies/tallies.ts'
import type { Tally } from './tallies/tally.ts'
import { readTestCountPairs, type TestCountPair } from './tallies/test-count-pairs.ts'
import { readTestCounts } from './tallies/test-counts.ts'
import { readTestFileMixes, type TestFileMix } from './tallies/test-files.ts'
import type { Target } from './targets/target.ts'
import { readTargets } from './targets/targets.ts'

/** What a report says in numbers, as far as one number can be held against another. */
export interface Numbers {
  readonly shares: readonly Share[]
  readonly tallies: readonly Tally[]
  readonly complements: readonly Complement[]
  readonly rests: readonly Rest[]
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
  readonly testFileMixes: readonly TestFileMix[]
  readonly sampleRates: readonly SampleRate[]
  readonly excesses: readonly Excess[]
  readonly requirements: readonly Requirement[]
  readonly failedTests: readonly FailedTests[]
  readonly completions: readonly Completion[]
  readonly emptyRuns: readonly EmptyRun[]
  readonly periods: readonly Period[]
  readonly underivedScores: readonly UnderivedScore[]
}

/** Reads all numbers of a report and what each is compared with. */
export function readNumbers(outline: Outline, standings: ReadonlyMap<Passage, Standing>): Numbers {
  const stretches = readStretches(outline)
  const tables = readTables(outline)
  const memberships = readMemberships(outline)
  const metrics = readMetrics(stretches, tables)
  const scores = readScores(stretches)
  const testCounts = readTestCounts(stretches)
  const tallies = readTallies(outline, stretches, tables)
  return {
    shares: readShares(stretches, tables),
    tallies,
    complements: readComplements(stretches),
    rests: readRests(stretches),
    sums: readSums(outline, stretches, tables, memberships),
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
      ...readProducts(stretches),
      ...readDurations(outline),
    ],
    scores,
    metrics,
    rivals: readRivals(outline, stretches, tables, metrics, memberships),
    bounds: [...readBounds(stretches, tables, outline.lists), ...readMemberRanges(memberships)],
    evidence: readEvidence(stretches),
    testCountPairs: readTestCountPairs(testCounts),
    testFileMixes: readTestFileMixes(stretches, testCounts),
    sampleRates: readSampleRates(stretches, tables),
    excesses: readExcesses(metrics, stretches, tables),
    requirements: readRequirements(outline, standings, stretches, metrics, tables),
    failedTests: readFailedTests(outline, standings, tallies),
    completions: readCompletions(outline),
    emptyRuns: readEmptyRuns(outline),
    periods: readPeriods(outline),
    underivedScores: readUnderivedScores(outline, stretches, scores),
  }
}
