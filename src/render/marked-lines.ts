import { stretchOf } from './excerpt.ts'
import type { RenderedReport } from './renderer.ts'
import { openFindings } from './words.ts'

/** Words of a line that a finding is about. */
export interface Mark {
  /** The index of the finding. */
  readonly finding: number
  /** 0 for the claim, from 1 on for its counterparts. */
  readonly place: number
  readonly start: number
  readonly end: number
}

/** Words of a line that the same marks cover. */
export interface Piece {
  readonly words: string
  readonly marks: readonly Mark[]
}

/** The places of the findings by line number; a place on several lines has a mark on each. */
export function marksByLine(report: RenderedReport, lines: readonly string[]): ReadonlyMap<number, readonly Mark[]> {
  const marks = new Map<number, Mark[]>()
  for (const [finding, claim] of openFindings(report).entries())
    for (const [place, { location, quote }] of [claim, ...claim.related].entries()) {
      const { start, end } = location
      for (let line = start.line; line <= end.line && line <= lines.length; line++) {
        const words = lines[line - 1] ?? ''
        const from = line === start.line ? start.column - 1 : words.length - words.trimStart().length
        const to = line === end.line ? end.column - 1 : words.length
        const stretch = start.line === end.line ? stretchOf(words, quote, from, to) : { start: from, end: to }
        if (stretch.start < stretch.end) marks.set(line, [...(marks.get(line) ?? []), { finding, place, ...stretch }])
      }
    }
  return marks
}

/** Cuts a line where marks start and end. */
export function piecesOf(line: string, marks: readonly Mark[]): Piece[] {
  const cuts = [...new Set([0, line.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    return { words: line.slice(start, end), marks: marks.filter((mark) => mark.start <= start && end <= mark.end) }
  })
}
