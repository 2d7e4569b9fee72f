/** What a decoder swallowed together with a byte that it could not read, and how likely it was that. */
export interface Swallowed {
  readonly text: string
  readonly confidence: number
}

const SURE = 0.95
const LIKELY = 0.9
const UNKNOWN: Swallowed = { text: '', confidence: 0 }

const EAST_ASIAN = /[\u3001-\u9fff\uac00-\ud7a3]/
const LATIN = /[0-9A-Za-z]/
const LIST_ITEM = /^(?:\d{1,2}\. |[-*] |#{1,6} )/
const LONGEST_MARKER = 8

/**
 * The ASCII character that must have stood behind a sequence from `start` to `end`: an asterisk where one is missing, a
 * line end where a list begins, nothing visible at the end of a line, else a space where the sequence stands apart in
 * front or where the scripts change.
 */
export function swallowedAt(line: string, start: number, end: number): Swallowed {
  const before = line[start - 1] ?? ''
  const after = line[end] ?? ''
  if (after === '') return { text: '', confidence: LIKELY }
  if (LIST_ITEM.test(line.slice(end, end + LONGEST_MARKER))) return { text: '\n', confidence: SURE }
  if (after === '*') return line.split('*').length % 2 === 0 ? { text: '*', confidence: SURE } : UNKNOWN
  if (after === ' ') return UNKNOWN
  if (before === '' || before === ' ') return { text: ' ', confidence: SURE }
  return EAST_ASIAN.test(before) && LATIN.test(after) ? { text: ' ', confidence: LIKELY } : UNKNOWN
}
