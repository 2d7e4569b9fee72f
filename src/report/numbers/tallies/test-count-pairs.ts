import { groupBy } from '../../../group.ts'
import { inOneList, inOneTable } from '../../place.ts'
import { agrees, type Interval } from '../../quantity/interval.ts'
import { sameWords } from '../scope.ts'
import type { TestCount } from './test-counts.ts'

/** Two places that count the tests of one part, differently. */
export interface TestCountPair {
  readonly here: TestCount
  readonly there: TestCount
  /** The shares that passed, in per cent, when the totals are the same. */
  readonly rates: readonly [number, number] | null
}

/** Fewer tests than this share of the larger number are a part of them that was not named. */
const smallestShare = 0.5
const fewest = 6

function sameTotal(a: TestCount, b: TestCount): boolean {
  return a.total.low === b.total.low && a.total.high === b.total.high && a.total.low >= fewest
}

function passesDiffer(a: TestCount, b: TestCount): boolean {
  if (a.passRate === null || b.passRate === null || a.isHistory || b.isHistory) return false
  return a.passRate.low > b.passRate.high + 1 || b.passRate.low > a.passRate.high + 1
}

function totalsDiffer(a: TestCount, b: TestCount): boolean {
  if ([a, b].some(({ isHistory, isApproximate }) => isHistory || isApproximate)) return false
  if (!sameWords(a.part, b.part) || agrees(a.total, b.total)) return false
  const [small, large] = a.total.low < b.total.low ? [a, b] : [b, a]
  return !small.isPassedOnly && small.total.low >= smallestShare * large.total.low
}

/** Whether the smaller number and another one come to the larger: two suites and their total. */
function isPart(a: TestCount, b: TestCount, counts: readonly TestCount[]): boolean {
  const [small, large] = a.total.low < b.total.low ? [a, b] : [b, a]
  return counts.some((other) => other !== a && other !== b && small.total.low + other.total.low === large.total.low)
}

/** Rows of one table count each its own part, and items of one list other tests unless they give one total. */
function isOneGroup(a: TestCount, b: TestCount): boolean {
  const [here, there] = [a.passage, b.passage]
  return inOneTable(here, there) || (inOneList(here, there) && !sameTotal(a, b))
}

const middle = (rate: Interval | null): number => (rate === null ? 0 : (rate.low + rate.high) / 2)

/** The counts that are at odds, each pair of numbers once. */
export function readTestCountPairs(counts: readonly TestCount[]): TestCountPair[] {
  const seen = new Set<string>()
  const groups = groupBy(counts, ({ passage }) => [passage.section.part])
  return [...groups.values()].flatMap((group) =>
    group.flatMap((here, index) =>
      group.slice(index + 1).flatMap((there): TestCountPair[] => {
        if (here.passage === there.passage || isOneGroup(here, there)) return []
        const isRate = sameTotal(here, there) && passesDiffer(here, there)
        const key = [here.text, there.text].sort().join('|')
        if (seen.has(key) || !(isRate || totalsDiffer(here, there))) return []
        if (!isRate && isPart(here, there, counts)) return []
        seen.add(key)
        return [{ here, there, rates: isRate ? [middle(here.passRate), middle(there.passRate)] : null }]
      }),
    ),
  )
}
