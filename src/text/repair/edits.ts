/** How sure a guess must be among its rivals to be made. */
export const SURE = 0.7

/** A stretch `[start, end)` of a text and what stands in its place after it; edits never overlap and are in order. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly after: string
  readonly codePage: string
  readonly layers: number
  readonly confidence: number
}

/** The text with all edits made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let position = 0
  for (const edit of edits) {
    parts.push(text.slice(position, edit.start), edit.after)
    position = edit.end
  }
  parts.push(text.slice(position))
  return parts.join('')
}

/** For each edit of `second`, made on the result of `first`, how many layers the results have that it touches. */
export function layersUnder(first: readonly Edit[], second: readonly Edit[]): number[] {
  let shift = 0
  let next = 0
  return second.map(({ start, end }) => {
    let most = 0
    for (; next < first.length; next++) {
      const earlier = at(first, next)
      const from = earlier.start + shift
      if (from >= end) break
      if (from + earlier.after.length > start) most = Math.max(most, earlier.layers)
      if (from + earlier.after.length > end) break
      shift += growth(earlier)
    }
    return most
  })
}

/**
 * The edits that do in one step what `first` and then `second` do, where `second` was made on the result of `first`.
 * Edits of the second step that touch results of the first become one edit with both layers.
 */
export function composeEdits(text: string, first: readonly Edit[], second: readonly Edit[]): Edit[] {
  if (first.length === 0) return [...second]
  const composed: Edit[] = []
  const between = applyEdits(text, first)
  let shift = 0
  let next = 0
  for (const later of second) {
    for (; next < first.length; next++) {
      const earlier = at(first, next)
      if (earlier.start + shift + earlier.after.length > later.start) break
      composed.push(earlier)
      shift += growth(earlier)
    }
    let start = later.start - shift
    let startBetween = later.start
    let endBetween = later.end
    let layers = 0
    let confidence = later.confidence
    for (; next < first.length; next++) {
      const earlier = at(first, next)
      const from = earlier.start + shift
      if (from >= later.end) break
      start = Math.min(start, earlier.start)
      startBetween = Math.min(startBetween, from)
      endBetween = Math.max(endBetween, from + earlier.after.length)
      layers = Math.max(layers, earlier.layers)
      confidence = Math.min(confidence, earlier.confidence)
      shift += growth(earlier)
    }
    const after = between.slice(startBetween, later.start) + later.after + between.slice(later.end, endBetween)
    composed.push({
      start,
      end: endBetween - shift,
      after,
      codePage: later.codePage,
      layers: layers + later.layers,
      confidence,
    })
  }
  composed.push(...first.slice(next))
  return composed
}

function growth(edit: Edit): number {
  return edit.after.length - (edit.end - edit.start)
}

function at(edits: readonly Edit[], index: number): Edit {
  const edit = edits[index]
  if (!edit) throw new RangeError(`no edit ${index}`)
  return edit
}
