import type { Span } from '../../span.ts'
import { decode } from '../decode.ts'
import { applyEdits, composeEdits, type Edit, placed, SURE } from './edits.ts'
import { type PositionMap, positionMap } from './map.ts'
import { repairPass } from './pass.ts'
import { wholePairs } from './surrogates.ts'

/** One stretch of mojibake: where it stands in the original text, and what it was taken for. */
export interface Repair {
  readonly span: Span
  readonly before: string
  /** What stands in its place now; the same as `before` where the damage is doubtful. */
  readonly after: string
  readonly status: 'repaired' | 'doubtful'
  /** The code page that the text was wrongly read in; `unknown` where nothing tells it. */
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

const MOST_PASSES = 4

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
  let remaining: readonly Edit[] = []
  for (let count = 0; count < MOST_PASSES; count++) {
    const pass = repairPass(text)
    remaining = pass.doubts.map((doubt) => placed(doubt, map))
    if (pass.edits.length === 0) break
    doubts.push(...remaining)
    edits = composeEdits(original, edits, pass.edits)
    text = applyEdits(text, pass.edits)
    map = positionMap(original.length, edits)
  }
  const repairs = [
    ...joined(edits).map((edit) => toRepair(original, edit, 'repaired')),
    ...joined(eachOnce([...unsettled(doubts, edits), ...remaining])).map((edit) =>
      toRepair(original, edit, 'doubtful'),
    ),
  ]
  return { text, repairs: repairs.sort((a, b) => a.span.start - b.span.start), map }
}

function isSure({ confidence }: Edit): boolean {
  return confidence >= SURE
}

/** The doubts of which nothing later has made edits. */
function unsettled(doubts: readonly Edit[], edits: readonly Edit[]): Edit[] {
  let next = 0
  return inOrder(doubts).filter(({ start, end }) => {
    while (next < edits.length && (edits[next]?.end ?? 0) <= start) next++
    return (edits[next]?.start ?? end) >= end
  })
}

/** Of doubts that overlap the first, of those that begin together the longest. */
function eachOnce(doubts: readonly Edit[]): Edit[] {
  let position = 0
  return inOrder(doubts).filter(({ start, end }) => {
    if (start < position) return false
    position = end
    return true
  })
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start || b.end - a.end)
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
