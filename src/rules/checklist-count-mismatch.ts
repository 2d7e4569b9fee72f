import { agreesWithTally, talliedCover } from '../report/items/counts/agreement.ts'
import { statedOf } from '../report/items/counts/quoted.ts'
import type { Count } from '../report/model/count.ts'
import { type FixedNumber, rule } from './rule.ts'

interface Data {
  readonly stated: string
  readonly listed: string
}

/** What a tally states and what it should. */
function numbers({ done, total }: Count, countedDone: number, countedTotal: number): FixedNumber[] {
  return [
    { is: done ?? 0, derived: countedDone },
    { is: total, derived: countedTotal },
  ]
}

/** A heading's `(n/m)` that no way of counting what stands under it gives. */
export const checklistCountMismatch = rule<Data>({
  id: 'checklist-count-mismatch',
  title: 'A tally equals the items that it counts',
  why: 'The tally is what gets quoted. If the items disagree with it, one of the two is stale.',
  silent:
    'Scores, dates and phases, items that do not all tell their state, tallies that hold for the subitems, the boxes or the rows alone.',
  family: 'checklists',
  severity: 'error',
  *check({ counts }) {
    for (const count of counts) {
      if (count.kind !== 'tally' || count.covers.some((cover) => agreesWithTally(count, cover))) continue
      const cover = talliedCover(count)
      if (cover === undefined) continue
      const listed = cover.done === null ? `${cover.total} are listed` : `${cover.done}/${cover.total} are done`
      const data = { stated: statedOf(count), listed }
      const fix =
        count.atLeast || cover.done === null ? null : { at: count, numbers: numbers(count, cover.done, cover.total) }
      yield { at: count, against: cover.members, data, fix }
    }
  },
  message: ({ stated, listed }) => `States ${stated}, but ${listed} below`,
  relatedMessage: () => 'Counted',
  examples: {
    clean: [
      '## Security (2/3)\n\n- [x] TLS\n- [x] Headers\n- [ ] Key rotation\n',
      '## Readiness: 9/10\n\n- [x] TLS\n- [ ] Headers\n',
      '## Security (3/3)\n\n- [x] Transport\n  - [x] TLS\n  - [x] HSTS\n- [x] Keys\n',
    ],
    flagged: {
      'States 3/3, but 2/3 are done below': '## Security (3/3)\n\n- [x] TLS\n- [x] Headers\n- [ ] Key rotation\n',
    },
  },
})
