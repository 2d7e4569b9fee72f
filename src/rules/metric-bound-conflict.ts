import type { BoundClaim } from '../report/numbers/bounds/bound-claim.ts'
import type { Amount } from '../report/quantity/quantity.ts'
import { rule } from './rule.ts'

interface Data {
  readonly bound: string
  readonly beyond: string
}

/** Half a point, within which a percentage may be rounded into a range. */
const roundedPoint = 0.5
const noise = 1e-9

/** Whether a value lies beyond the bound; of the worst value even the end of a strict bound does. */
function isBeyond({ bound, holdsFor }: BoundClaim, { low, high }: Amount): boolean {
  const [floor, ceiling] = [bound.low ?? Number.NEGATIVE_INFINITY, bound.high ?? Number.POSITIVE_INFINITY]
  const [least, most] = [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY]
  if (holdsFor === 'the range') return most < floor - roundedPoint || least > ceiling + roundedPoint
  if (holdsFor === 'the worst')
    return most > ceiling + noise || (bound.bound === '<' && Math.abs(most - ceiling) < noise)
  return least > ceiling * (1 + 1e-4) || most < floor * (1 - 1e-4)
}

/** A bound that is claimed for all, and the values. */
export const metricBoundConflict = rule<Data>({
  id: 'metric-bound-conflict',
  title: 'A bound that is claimed for all values holds for each',
  why: 'One slow service is the one that users meet; “all under 5 ms” hides it.',
  silent: 'Typical and average bounds, targets, other statistics, filters such as “three strategies above 5 %”.',
  family: 'numbers',
  severity: 'warning',
  *check({ bounds }) {
    for (const claim of bounds) {
      const beyond = claim.members.filter((member) => isBeyond(claim, member))
      if (beyond.length === 0) continue
      const data = { bound: claim.bound.text.trim(), beyond: beyond.map(({ text }) => text.trim()).join(', ') }
      yield { at: claim.bound, against: beyond, data }
    }
  },
  message: ({ bound, beyond }) => `Claims ${bound} for all, but ${beyond} is listed`,
  relatedMessage: ({ bound }) => `Beyond ${bound}`,
  examples: {
    clean: [
      'All services respond in <50ms.\n\n| Service | Response |\n|---|---|\n| Auth | 12ms |\n| Search | 41ms |\n',
      'Services typically respond in <50ms.\n\n| Service | Response |\n|---|---|\n| Auth | 12ms |\n| Search | 80ms |\n',
    ],
    flagged: {
      'Claims 90-100% for all, but 70% is listed': '## Finished (90-100%)\n\n- Search: 95%\n- Export: 70%\n',
      'Claims <50ms for all, but 80ms is listed':
        'All services respond in <50ms.\n\n| Service | Response |\n|---|---|\n| Auth | 12ms |\n| Search | 80ms |\n',
      'Claims <350ms for all, but 400ms is listed': '- Achieved: <350ms\n- 10 users: 120ms\n- 100 users: 400ms\n',
    },
  },
})
