/** How much a place weighs, 1 the most: the author's own word for "this is it" before what may be stale or in passing. */
export const rank = {
  decision: 1,
  leadLine: 1.5,
  overall: 2,
  status: 3,
  signature: 3.5,
  prose: 4,
  plainProse: 4.5,
  weak: 5,
  undecided: 6,
  openSignature: 6.5,
  draft: 7,
  distance: 8,
} as const

/** Above this rank a verdict decides only where no other one does. */
export const lastFirmRank = rank.weak

/** Up to this rank a place is set apart for a verdict: labels, headings, lines and cells, not running words. */
export const lastClearRank = rank.signature
