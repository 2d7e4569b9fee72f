import type { Phrases } from '../lexicon.ts'

/** Where a value stands among all that were measured. */
export const rankWords = {
  min: ['min(?:imum)?', 'fastest', 'best', 'lowest', 'shortest', 'smallest'],
  p50: ['p(?: )?50', 'median', '50th(?: percentile)?'],
  p75: ['p75', '75th(?: percentile)?'],
  p90: ['p90', '90th(?: percentile)?'],
  p95: ['p95', '95th(?: percentile)?'],
  p98: ['p98', '98th(?: percentile)?'],
  p99: ['p99', '99th(?: percentile)?'],
  'p99.9': ['p99\\.9'],
  max: ['max(?:imum)?', 'slowest', 'worst', 'peak', 'longest', 'highest', 'largest'],
  mean: ['avg', 'average', 'mean'],
} as const satisfies Record<string, Phrases>
