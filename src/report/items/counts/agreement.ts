import type { Count, Cover } from '../../model/count.ts'

const slack = 2
const least = 3
const nearly = 0.8

/** Whether a way of counting gives the tally: as many items, and as many of them done. */
export function agreesWithTally({ total, done, atLeast }: Count, cover: Cover): boolean {
  if (atLeast) return cover.total >= total
  if (cover.total !== total) return false
  return cover.done === null ? done === total : cover.done === done
}

/** The list that has as many items, else, where the words say that a list is counted, the only one of about that size. */
export function talliedCover({ covers, total, done, tallied, atLeast }: Count): Cover | undefined {
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
