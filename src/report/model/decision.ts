/** Judgements on the whole. */
export const decisions = ['go', 'conditional-go', 'no-go', 'undecided'] as const

/** One of `decisions`. */
export type Decision = (typeof decisions)[number]

/** Where a verdict may be stated. */
export const verdictPlaces = [
  'choice',
  'label',
  'heading',
  'status',
  'table',
  'line',
  'signature',
  'prose',
  'document-status',
  'distance',
] as const

/** One of `verdictPlaces`. */
export type VerdictPlace = (typeof verdictPlaces)[number]
