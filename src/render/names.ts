/** The output formats by name. */
export const formatNames = ['pretty', 'json'] as const

/** One of `formatNames`. */
export type FormatName = (typeof formatNames)[number]
