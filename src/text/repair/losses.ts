/** How a byte of a damaged character can have gone. */
export type Loss = keyof typeof LOSSES

/** What each way of losing a byte costs in nats where nothing in the document speaks for it. */
export const LOSSES = {
  /** An undefined byte left out. */
  dropped: 3.5,
  /** U+FFFD in its place. */
  replaced: 0,
  /** `?` in its place. */
  questioned: 2,
  /** A space in its place. */
  blanked: 4,
  /** A space in its place, before another space. */
  spaced: 2.9,
  /** A no-break space turned into a space. */
  narrowed: 3,
  /** A typographic quote turned into a straight one. */
  straightened: 2.5,
}

/** The cost of each loss in one document. */
export type LossCosts = Readonly<Record<Loss, number>>

const OF_UNDEFINED_BYTES: readonly Loss[] = ['dropped', 'replaced', 'questioned', 'blanked', 'spaced']
const HARDLY = 8

/** The costs in a document that still holds bytes its page leaves undefined: whoever damaged it did not lose them. */
export function costsWhereUndefinedBytesSurvive(): LossCosts {
  const costs = { ...LOSSES }
  for (const loss of OF_UNDEFINED_BYTES) costs[loss] += HARDLY
  return costs
}

/** The costs once a document was seen to have suffered losses: what happened often happens again. */
export function costsAfter(before: LossCosts, seen: ReadonlyMap<Loss, number>): LossCosts {
  const costs = { ...before }
  for (const [loss, times] of seen) costs[loss] /= 1 + times
  return costs
}
