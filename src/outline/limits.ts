import type { Span } from '../span.ts'

/** How much of a text is read at most; what is beyond would cost more than a reader waits for. */
export interface Limits {
  /** UTF-16 units in a file. */
  readonly characters: number
  /** Block quotes and list items inside each other. */
  readonly nesting: number
  /** Emphasis, bracket, code, markup and reference signs in one paragraph. */
  readonly signs: number
  /** Words in one paragraph. */
  readonly words: number
  /** Columns times rows of one table. */
  readonly cells: number
}

/** Far above what people write: the largest report met has 1.1 million characters, 8 levels, 400 signs and 700 words. */
export const defaultLimits: Limits = { characters: 10_000_000, nesting: 100, signs: 3000, words: 5000, cells: 200_000 }

/** The first limit that a text exceeds, and where. */
export interface Excess {
  readonly limit: keyof Limits
  readonly span: Span
}

const containers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/
const spacesPerLevel = 2
const startsBlock = /^[ \t]*(?:$|#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|\||>|`{3}|~{3}|=+[ \t]*$|-+[ \t]*$)/
const ofDelimiters = /^[ \t>:|-]*$/
const fence = /^[ \t>]*(`{3,}(?=[^`]*$)|~{3,})(.*)/
const signs: ReadonlySet<string> = new Set('*_[]~`<&\\')

function nestingOf(line: string): number {
  const markers = containers.exec(line)?.[0] ?? ''
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0
  return markers.replace(/[ \t\d]/g, '').length + (markers.trim() === '' ? 0 : Math.floor(indent / spacesPerLevel))
}

function isDelimiterRow(line: string): boolean {
  return line.includes('-') && line.includes('|') && ofDelimiters.test(line)
}

function countSigns(line: string): number {
  let count = 0
  for (const char of line) if (signs.has(char)) count++
  return count
}

function countWords(line: string): number {
  let count = 0
  for (let index = 0; index < line.length; index++)
    if (line.charCodeAt(index) > 32 && !(line.charCodeAt(index - 1) > 32)) count++
  return count
}

/** Holds the lines from a place on against the limits; what stands in fences that are closed counts as nothing. */
function scan(text: string, from: number, limits: Limits, heedsFences: boolean): Excess | null {
  const lineEnd = /\r\n?|\n|$/g
  let start = from
  let counts = { signs: 0, words: 0 }
  let table = { columns: 0, rows: 0 }
  let open: { readonly ticks: string; readonly start: number } | null = null
  while (start <= text.length) {
    lineEnd.lastIndex = start
    const match = lineEnd.exec(text)
    const span = { start, end: match?.index ?? text.length }
    const line = text.slice(span.start, span.end)
    start = span.end + (match?.[0].length || 1)
    const [, ticks = '', rest = ''] = heedsFences ? (fence.exec(line) ?? []) : []
    if (open !== null) {
      if (ticks.startsWith(open.ticks) && rest.trim() === '') open = null
      continue
    }
    if (ticks !== '') open = { ticks, start: span.start }
    if (nestingOf(line) > limits.nesting) return { limit: 'nesting', span }
    if (startsBlock.test(line)) counts = { signs: 0, words: 0 }
    if (isDelimiterRow(line)) table = { columns: line.split('|').length, rows: 0 }
    else if (line.trim() === '') table.columns = 0
    else table.rows++
    counts.signs += countSigns(line)
    counts.words += countWords(line)
    if (counts.signs > limits.signs) return { limit: 'signs', span }
    if (counts.words > limits.words) return { limit: 'words', span }
    if (table.columns * table.rows > limits.cells) return { limit: 'cells', span }
  }
  return open === null ? null : scan(text, open.start, limits, false)
}

/** Whether a text is within the limits, in at most two passes; null when it is. */
export function findExcess(text: string, limits: Limits = defaultLimits): Excess | null {
  if (text.length > limits.characters)
    return { limit: 'characters', span: { start: limits.characters, end: text.length } }
  return scan(text, 0, limits, true)
}
