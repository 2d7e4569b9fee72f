/** What a decoder swallowed together with a byte that it could not read, and how likely it was that. */
export interface Swallowed {
  readonly text: string
  readonly confidence: number
}

const SURE_ENOUGH = 0.95
const LIKELY = 0.85
const UNKNOWN: Swallowed = { text: '', confidence: 0 }

const EAST_ASIAN = /[\u3001-\u9fff\uac00-\ud7a3]/
const LATIN = /[0-9A-Za-z]/

/**
 * The ASCII character that must have stood behind a sequence from `start` to `end`: an asterisk where one is missing,
 * else a space, where the sequence stands apart in front or where the scripts change.
 */
export function swallowedAt(line: string, start: number, end: number): Swallowed {
  const before = line[start - 1] ?? ''
  const after = line[end] ?? ''
  if (after === '*') return line.split('*').length % 2 === 0 ? { text: '*', confidence: SURE_ENOUGH } : UNKNOWN
  if (after === '' || after === ' ') return UNKNOWN
  if (before === '' || before === ' ') return { text: ' ', confidence: SURE_ENOUGH }
  return EAST_ASIAN.test(before) && LATIN.test(after) ? { text: ' ', confidence: LIKELY } : UNKNOWN
}
