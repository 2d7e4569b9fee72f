import type { Edit } from './edits.ts'

/** Where each offset of one text stands in the other; both directions never decrease. */
export interface PositionMap {
  /** The offset in the original of an offset in the repaired text. */
  toOriginal(offset: number): number
  /** The offset in the repaired text of an offset in the original. */
  toRepaired(offset: number): number
}

/** The map between a text and what the edits make of it; offsets beyond the ends are held at the ends. */
export function positionMap(length: number, edits: readonly Edit[]): PositionMap {
  const original = { starts: new Float64Array(edits.length), ends: new Float64Array(edits.length) }
  const repaired = { starts: new Float64Array(edits.length), ends: new Float64Array(edits.length) }
  let shift = 0
  for (const [index, edit] of edits.entries()) {
    original.starts[index] = edit.start
    original.ends[index] = edit.end
    repaired.starts[index] = edit.start + shift
    shift += edit.after.length - (edit.end - edit.start)
    repaired.ends[index] = edit.end + shift
  }
  return {
    toOriginal: (offset) => translate(clamp(offset, length + shift), repaired, original),
    toRepaired: (offset) => translate(clamp(offset, length), original, repaired),
  }
}

interface Side {
  readonly starts: Float64Array
  readonly ends: Float64Array
}

/** Inside an edit the offset goes as far as the other side reaches; outside it keeps its distance to the edit before. */
function translate(offset: number, from: Side, to: Side): number {
  const index = lastAtOrBefore(from.starts, offset)
  if (index < 0) return offset
  const start = from.starts[index] ?? 0
  const end = from.ends[index] ?? 0
  if (offset >= end) return (to.ends[index] ?? 0) + (offset - end)
  return Math.min((to.starts[index] ?? 0) + (offset - start), to.ends[index] ?? 0)
}

function lastAtOrBefore(sorted: Float64Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(offset, length))
}
