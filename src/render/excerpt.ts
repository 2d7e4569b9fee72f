import { widthOf } from './width.ts'

/** A stretch of one line to point at, as indices into the line. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A line cut to a width, and the stretch as it stands in what is left. */
export interface Excerpt {
  readonly line: string
  readonly stretch: Stretch
}

const lead = 24

/** Finds words in a line: where they are said to stand, else where they first occur, else the whole line. */
export function stretchOf(line: string, quote: string, start: number, end: number): Stretch {
  const words = quote.replace(/…$/, '')
  const fold = (text: string) => text.replace(/\s+/g, ' ').trim()
  if (fold(line.slice(start, end)) === quote) return { start, end: Math.min(end, line.length) }
  const found = line.indexOf(words)
  if (found >= 0) return { start: found, end: found + words.length }
  return { start: line.length - line.trimStart().length, end: line.trimEnd().length }
}

/** Cuts a long line so that the stretch stays in sight; tabs become spaces. */
export function excerpt(line: string, stretch: Stretch, columns: number): Excerpt {
  const plain = line.replaceAll('\t', ' ')
  if (widthOf(plain) <= columns) return { line: plain, stretch }
  const room = Math.max(columns - 2, 10)
  const from = stretch.end <= room ? 0 : Math.max(0, Math.min(stretch.start - lead, plain.length - room))
  const to = Math.min(plain.length, from + room)
  const head = from > 0 ? '…' : ''
  const shift = head.length - from
  return {
    line: head + plain.slice(from, to) + (to < plain.length ? '…' : ''),
    stretch: { start: stretch.start + shift, end: Math.min(stretch.end, to) + shift },
  }
}
