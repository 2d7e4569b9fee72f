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

/** The formats of what a report states. */
export const digestFormatNames = ['json', 'ndjson', 'markdown'] as const satisfies readonly FormatName[]

/** One of `digestFormatNames`. */
export type DigestFormatName = (typeof digestFormatNames)[number]
