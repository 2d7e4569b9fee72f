import type { Span } from '../../span.ts'
import { decode } from '../decode.ts'
import { applyEdits, composeEdits, type Edit } from './edits.ts'
import { type PositionMap, positionMap } from './map.ts'
import { repairRound } from './round.ts'
import { restoreHalves } from './surrogates.ts'

/** One stretch of mojibake: where it stands in the original text, and what it was taken for. */
export interface Repair {
  readonly span: Span
  readonly before: string
  /** What stands in its place now; the same as `before` where the damage is doubtful. */
  readonly after: string
  readonly status: 'repaired' | 'doubtful'
  readonly codePage: string
  readonly layers: number
  /** How sure the reading is among its rivals, from 0 to 1. */
  readonly confidence: number
}

/** A text after repair, what was repaired or left in doubt, and where its characters stood. */
export interface Repaired {
  readonly text: string
  readonly repairs: Repair[]
  readonly map: PositionMap
}

const MOST_ROUNDS = 8

/**
 * Undoes mojibake as far as it is certain; a clean text comes back as it is. Bytes are decoded first, and the map leads
 * to the decoded text. Throws NotTextError for bytes that are no text, and never for a string.
 */
export function repairText(input: string | Uint8Array): Repaired {
  const original = typeof input === 'string' ? input : decode(input).text
  let edits = restoreHalves(original)
  let text = applyEdits(original, edits)
  let doubts: readonly Edit[] = []
  const earlier = new Map<number, string>()
  for (let count = 0; count < MOST_ROUNDS; count++) {
    const round = repairRound(text, earlier)
    doubts = round.doubts
    if (round.edits.length === 0) break
    notePages(text, round.edits, earlier)
    edits = composeEdits(original, edits, round.edits)
    text = applyEdits(text, round.edits)
  }
  const map = positionMap(original.length, edits)
  const repaired = joined(edits, (edit) => edit).map((edit) => toRepair(original, edit, 'repaired'))
  const doubtful = joined(doubts, (edit) => ({
    ...edit,
    start: map.toOriginal(edit.start),
    end: map.toOriginal(edit.end),
  })).map((edit) => toRepair(original, edit, 'doubtful'))
  const repairs = [...repaired, ...doubtful].sort((a, b) => a.span.start - b.span.start)
  return { text, repairs, map }
}

function notePages(text: string, edits: readonly Edit[], pages: Map<number, string>): void {
  let line = 0
  let end = text.indexOf('\n')
  for (const { start, codePage } of edits) {
    for (; end >= 0 && end < start; end = text.indexOf('\n', end + 1)) line++
    pages.set(line, codePage)
  }
}

/** Neighbours that touch, as one. */
function joined(edits: readonly Edit[], place: (edit: Edit) => Edit): Edit[] {
  const result: Edit[] = []
  for (const edit of edits.map(place)) {
    const last = result.at(-1)
    if (last && last.end === edit.start && last.codePage === edit.codePage && last.layers === edit.layers) {
      const confidence = Math.min(last.confidence, edit.confidence)
      result[result.length - 1] = { ...last, end: edit.end, after: last.after + edit.after, confidence }
    } else {
      result.push(edit)
    }
  }
  return result
}

function toRepair(original: string, { start, end, ...edit }: Edit, status: Repair['status']): Repair {
  const before = original.slice(start, end)
  return { ...edit, span: { start, end }, before, after: status === 'repaired' ? edit.after : before, status }
}
