import type { Rank, Ranked } from '../report/numbers/metrics/rankings.ts'
import { rule } from './rule.ts'

interface Data {
  readonly lower: string
  readonly higher: string
}

const order: readonly Rank[] = ['min', 'p50', 'p75', 'p90', 'p95', 'p98', 'p99', 'p99.9', 'max']

/** Whether the first value cannot be above the second; a mean lies between the extremes, and says nothing of the rest. */
function isBelow(a: Rank, b: Rank): boolean {
  if (a === 'mean' || b === 'mean') return (a === 'mean' && b === 'max') || (a === 'min' && b === 'mean')
  return order.indexOf(a) < order.indexOf(b)
}

const named = ({ rank, amount }: Ranked): string => `${rank} ${amount.text.trim()}`

/** Percentiles of one distribution. */
export const percentileOrderViolation = rule<Data>({
  id: 'percentile-order-violation',
  title: 'Percentiles rise with their rank',
  why: 'A p95 below the median was mixed up or taken from another run.',
  silent: 'Values of different loads or columns, targets, speed-ups, the mean beside percentiles.',
  family: 'numbers',
  severity: 'error',
  *check({ rankings }) {
    for (const ranking of rankings)
      for (const lower of ranking) {
        const against = ranking.filter(
          ({ rank, amount }) =>
            amount.dimension === lower.amount.dimension &&
            isBelow(lower.rank, rank) &&
            lower.amount.interval.low > amount.interval.high,
        )
        const [higher] = against
        if (higher !== undefined) yield { at: lower, against, data: { lower: named(lower), higher: named(higher) } }
      }
  },
  message: ({ lower, higher }) => `${lower} is above ${higher}`,
  relatedMessage: ({ higher }) => `Below it: ${higher}`,
  examples: {
    clean: [
      '| Endpoint | Avg | p95 | p99 |\n|---|---|---|---|\n| /login | 120ms | 340ms | 610ms |\n| /search | 400ms | 380ms | 900ms |\n',
      '- p95 (10 users): 900ms\n- p99 (1 user): 400ms\n',
    ],
    flagged: {
      'p95 900ms is above p99 850ms':
        '| Endpoint | p50 | p95 | p99 |\n|---|---|---|---|\n| /login | 120ms | 900ms | 850ms |\n',
      'mean 1.4s is above max 900ms': '- Average: 1.4s\n- Max: 900ms\n',
    },
  },
})
