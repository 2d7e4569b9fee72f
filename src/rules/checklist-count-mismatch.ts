import type { Count, Cover } from '../report/model/count.ts'
import { rule } from './rule.ts'

interface Data {
  readonly stated: string
  readonly listed: string
}

const slack = 2
const least = 3
const nearly = 0.8

function agrees({ total, done, atLeast }: Count, cover: Cover): boolean {
  if (atLeast) return cover.total >= total
  if (cover.total !== total) return false
  return cover.done === null ? done === total : cover.done === done
}

/** The list that has as many items, else, where the words say that a list is counted, the only one of about that size. */
function counted({ covers, total, done, tallied, atLeast }: Count): Cover | undefined {
  if (atLeast) {
    const short = covers.filter((cover) => cover.natural && cover.total < total && cover.total > total * nearly)
    return done === total && short.length === 1 ? short[0] : undefined
  }
  const told = covers.filter((cover) => cover.done !== null && cover.total >= least - 1)
  const same = told.find((cover) => cover.total === total && cover.done !== done)
  if (same !== undefined || !tallied) return same
  const lists = told.filter(({ by, natural }) => natural || by === 'boxes' || by === 'items' || by === 'rows')
  const sizes = new Set(lists.map((cover) => cover.total))
  const [only] = lists
  return sizes.size === 1 && only !== undefined && only.total >= least && Math.abs(only.total - total) <= slack
    ? only
    : undefined
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
      if (count.kind !== 'tally' || count.covers.some((cover) => agrees(count, cover))) continue
      const cover = counted(count)
      if (cover === undefined) continue
      const plus = count.atLeast ? '+' : ''
      const listed = cover.done === null ? `${cover.total} are listed` : `${cover.done}/${cover.total} are done`
      const data = { stated: `${count.done}${plus}/${count.total}${plus}`, listed }
      yield { at: count, against: cover.members, data }
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
