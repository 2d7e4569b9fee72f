import { type Prose, slice, trim } from './prose.ts'

/** A label and what it says: `**Status:** READY`. */
export interface Field {
  readonly key: Prose
  readonly value: Prose
}

const separator = /\s*[:：](?=\s|$|\p{L}|\p{Extended_Pictographic})\s*/u
const maxKeyWords = 7
const maxKeyLength = 70

/**
 * Reads `Key: value`, `**Key:** value` or `**Key**: value` from words without leading marks; null where there is no label.
 * The value may be empty: `Limitations:`.
 */
export function readField(prose: Prose): Field | null {
  const match = separator.exec(prose.text)
  if (match === null || match.index === 0 || match.index > maxKeyLength) return null
  const key = prose.text.slice(0, match.index)
  if (key.split(/\s+/).length > maxKeyWords || !/\p{L}/u.test(key)) return null
  if (/https?$|[.!?]\s|\n/i.test(key) || inCode(prose, match.index)) return null
  return { key: trim(slice(prose, 0, match.index)), value: trim(slice(prose, match.index + match[0].length)) }
}

function inCode(prose: Prose, index: number): boolean {
  return prose.styles.some(({ style, start, end }) => style === 'code' && start <= index && index < end)
}
