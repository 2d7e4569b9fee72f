import type { Span } from '../span.ts'

/** How much of a text is read at most; what is beyond would cost more than a reader waits for. */
export interface Limits {
  /** UTF-16 units in a file. */
  readonly characters: number
  /** Block quotes and list items inside each other. */
  readonly nesting: number
  /** Emphasis, bracket and reference signs in one paragraph. */
  readonly signs: number
}

/** Far above what people write: the largest report met has 1.1 million characters, 8 levels and 400 signs. */
export const defaultLimits: Limits = { characters: 10_000_000, nesting: 100, signs: 3000 }

/** The first limit that a text exceeds, and where. */
export interface Excess {
  readonly limit: keyof Limits
  readonly span: Span
}

const containers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/
const spacesPerLevel = 2
const startsBlock = /^[ \t]*(?:$|#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|\||>|`{3}|~{3})/

function nestingOf(line: string): number {
  const markers = containers.exec(line)?.[0] ?? ''
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0
  return markers.replace(/[ \t\d]/g, '').length + (markers.trim() === '' ? 0 : Math.floor(indent / spacesPerLevel))
}

function countSigns(line: string): number {
  let count = 0
  for (const char of line) if (char === '*' || char === '_' || char === '[' || char === '~') count++
  return count
}

/** Whether a text is within the limits, in one pass; null when it is. */
export function findExcess(text: string, limits: Limits = defaultLimits): Excess | null {
  if (text.length > limits.characters)
    return { limit: 'characters', span: { start: limits.characters, end: text.length } }
  let start = 0
  let signs = 0
  for (const line of text.split('\n')) {
    const span = { start, end: start + line.length }
    if (nestingOf(line) > limits.nesting) return { limit: 'nesting', span }
    signs = (startsBlock.test(line) ? 0 : signs) + countSigns(line)
    if (signs > limits.signs) return { limit: 'signs', span }
    start = span.end + 1
  }
  return null
}
