/** The output formats by name. */
export const formatNames = [
  'pretty',
  'compact',
  'json',
  'ndjson',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
  'markdown',
  'html',
] as const

/** One of `formatNames`. */
export type FormatName = (typeof formatNames)[number]
