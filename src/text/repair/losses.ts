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
  /** A superscript or soft hyphen turned into its plain kin, as compatibility normalisation (NFKC) does. */
  folded: 4,
  /** A character of a console page that windows-1252 lacks turned into one like it, as Windows does where it saves. */
  fitted: 1,
}

/** The cost of each loss in one document. */
export type LossCosts = Readonly<Record<Loss, number>>

/**
 * What a decoder may do with all bytes that its page leaves undefined: keep them, or lose them in one way. A document
 * went through one decoder at a time.
 */
export const HABITS: readonly (readonly Loss[])[] = [
  [],
  ['dropped'],
  ['replaced'],
  ['questioned'],
  ['blanked', 'spaced'],
]
const HARDLY = 8
const NEVER = 24
const MANY = 6

/** How often a document seems to have suffered losses, and how often characters stand there that they would have taken. */
export interface Sightings {
  readonly suffered: ReadonlyMap<Loss, number>
  readonly escaped: ReadonlyMap<Loss, number>
  /** How many characters for bytes from 0x80 to 0x9F stand there: none where a decoder dropped all of these. */
  readonly high: number
}

/** The costs in a document whose decoder had the habit: a loss seen before often happens again, one escaped hardly. */
export function costsOf(habit: readonly Loss[], { suffered, escaped, high }: Sightings): LossCosts {
  const costs = { ...LOSSES }
  for (const [loss, times] of suffered) costs[loss] /= 1 + times
  for (const [loss, times] of escaped) if (times >= (suffered.get(loss) ?? 0)) costs[loss] += HARDLY
  if (high === 0 && (suffered.get('dropped') ?? 0) >= MANY) costs.dropped += NEVER
  for (const loss of HABITS.flat()) if (!habit.includes(loss)) costs[loss] += HARDLY
  return costs
}

/** Whether letters that these losses suppose are believed only where a word misses a small letter. */
export function needsWord(losses: readonly Loss[]): boolean {
  return losses.includes('folded') || losses.includes('fitted')
}

/** The loss that a character of a damaged unit escaped, if any. */
export function escapedBy(unit: string): Loss | undefined {
  if (unit.includes('\u00a0')) return 'narrowed'
  return CURLY.test(unit) ? 'straightened' : undefined
}

const CURLY = /[‘’‚“”„]/
