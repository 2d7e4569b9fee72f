import { measurementRoles } from '../../vocabulary/en/measurements.ts'
import { moreIsBetter, statisticWords } from '../../vocabulary/en/statistics.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'

/** What is measured. */
export type Statistic = keyof typeof statisticWords

/** Whether more or less of a statistic is better. */
export type Better = 'more' | 'less'

const statistics = lexicon(statisticWords)
const roles = lexicon(measurementRoles)
const order = Object.keys(statisticWords) as Statistic[]

/** The statistic that words name; the more telling one where they name several. */
export function statisticOf(words: string): Statistic | null {
  const named = new Set(statistics.find(words).map(({ meaning }) => meaning))
  return order.find((statistic) => named.has(statistic)) ?? null
}

/** Words without those that name a statistic. */
export function statisticWordsOut(words: string): string {
  return statistics
    .find(words)
    .reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, words)
}

/** Which way a statistic is better. */
export function betterOf(statistic: Statistic): Better {
  return moreIsBetter.includes(statistic) ? 'more' : 'less'
}

/** Whether words speak of a target, of a plan or of an earlier time. */
export function speaksOf(words: string, role: keyof typeof measurementRoles): boolean {
  return roles.has(words, role)
}
