/** The output formats by name. */
export const formatNames = ['pretty', 'compact', 'json', 'ndjson', 'github', 'gitlab', 'junit', 'markdown'] as const

/** One of `formatNames`. */
export type FormatName = (typeof formatNames)[number]
