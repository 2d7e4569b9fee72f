import type { Span } from '../../span.ts'
import { decode } from '../decode.ts'
import { applyEdits, composeEdits, type Edit, layersUnder, SURE } from './edits.ts'
import { type PositionMap, positionMap } from './map.ts'
import { repairRound } from './round.ts'
import { wholePairs } from './surrogates.ts'

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

const MOST_LAYERS = 3
/** A round undoes one page a line, so that lines damaged in parts through several pages take more rounds than layers. */
const MOST_ROUNDS = 6

/**
 * Undoes mojibake as far as it is certain; a clean text comes back as it is. Bytes are decoded first, and the map leads
 * to the decoded text. Throws NotTextError for bytes that are no text, and never for a string.
 */
export function repairText(input: string | Uint8Array): Repaired {
  const original = typeof input === 'string' ? input : decode(input).text
  const pairs = wholePairs(original)
  let edits = pairs.filter(isSure)
  let text = applyEdits(original, edits)
  let map = positionMap(original.length, edits)
  const doubts = pairs.filter((edit) => !isSure(edit))
  const earlier = new Map<number, string>()
  for (let count = 0; count < MOST_ROUNDS; count++) {
    const round = repairRound(text, earlier)
    doubts.push(...round.doubts.map((doubt) => placed(doubt, map)))
    const under = layersUnder(edits, round.edits)
    const pages = new Set(earlier.values())
    const made = round.edits.filter((edit, index) => isFounded(edit, under[index] ?? 0, pages))
    if (made.length === 0) break
    notePages(text, made, earlier)
    edits = composeEdits(original, edits, made)
    text = applyEdits(text, made)
    map = positionMap(original.length, edits)
  }
  const repairs = [
    ...joined(edits).map((edit) => toRepair(original, edit, 'repaired')),
    ...joined(apart(doubts, edits)).map((edit) => toRepair(original, edit, 'doubtful')),
  ]
  return { text, repairs: repairs.sort((a, b) => a.span.start - b.span.start), map }
}

function isSure({ confidence }: Edit): boolean {
  return confidence >= SURE
}

function placed(edit: Edit, map: PositionMap): Edit {
  return { ...edit, start: map.toOriginal(edit.start), end: map.toOriginal(edit.end) }
}

/** The doubts, each place once, of which no later round has made edits. */
function apart(doubts: readonly Edit[], edits: readonly Edit[]): Edit[] {
  const left: Edit[] = []
  let next = 0
  for (const doubt of [...doubts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (next < edits.length && (edits[next]?.end ?? 0) <= doubt.start) next++
    const isSettled = (edits[next]?.start ?? doubt.end) < doubt.end
    if (!isSettled && doubt.start >= (left.at(-1)?.end ?? 0)) left.push(doubt)
  }
  return left
}

/** What one page left in doubt must not be guessed through another, unless a layer was taken off. */
function isFounded({ confidence, codePage }: Edit, layersUnder: number, pages: ReadonlySet<string>): boolean {
  if (layersUnder >= MOST_LAYERS) return false
  return layersUnder > 0 || confidence === 1 || pages.size === 0 || pages.has(codePage)
}

function notePages(text: string, edits: readonly Edit[], pages: Map<number, string>): void {
  let line = 0
  let end = text.indexOf('\n')
  for (const { start, after, codePage } of edits) {
    for (; end >= 0 && end < start; end = text.indexOf('\n', end + 1)) line++
    pages.set(line, codePage)
    if (after.endsWith('\n')) line++
  }
}

/** Neighbours that touch, as one. */
function joined(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = []
  for (const edit of edits) {
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
