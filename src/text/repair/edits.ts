import type { PositionMap } from './map.ts'

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

/** The edit where it stands in the original. */
export function placed(edit: Edit, { toOriginal }: Pick<PositionMap, 'toOriginal'>): Edit {
  return { ...edit, start: toOriginal(edit.start), end: toOriginal(edit.end) }
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
 * Edits of the second step and the results of the first that overlap become one edit with the layers of both.
 */
export function composeEdits(text: string, first: readonly Edit[], second: readonly Edit[]): Edit[] {
  if (first.length === 0) return [...second]
  const between = applyEdits(text, first)
  const composed: Edit[] = []
  let shift = 0
  let i = 0
  let j = 0
  while (i < first.length || j < second.length) {
    const [fromFirst, fromSecond, shiftBefore] = [i, j, shift]
    const start = Math.min(startOf(first[i], shift), startOf(second[j]))
    let end = start
    for (let isFirst = true; ; isFirst = false) {
      const [earlier, later] = [first[i], second[j]]
      const next = Math.min(startOf(earlier, shift), startOf(later))
      if (!isFirst && next >= end) break
      if (earlier && startOf(earlier, shift) === next) {
        end = Math.max(end, next + earlier.after.length)
        shift += growth(earlier)
        i++
      } else if (later) {
        end = Math.max(end, later.end)
        j++
      }
    }
    const place = { start: start - shiftBefore, end: end - shift }
    composed.push(united(first.slice(fromFirst, i), second.slice(fromSecond, j), { between, start, end }, place))
  }
  return composed
}

interface Stretch {
  readonly between: string
  readonly start: number
  readonly end: number
}

/** One edit for a stretch of the text between two steps, from the edits of both in it. */
function united(
  first: readonly Edit[],
  second: readonly Edit[],
  { between, start, end }: Stretch,
  place: { readonly start: number; readonly end: number },
): Edit {
  const both = [...first, ...second]
  const inStretch = second.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
  return {
    ...place,
    after: applyEdits(between.slice(start, end), inStretch),
    codePage: both.at(-1)?.codePage ?? '',
    layers: mostLayers(first) + mostLayers(second),
    confidence: Math.min(...both.map(({ confidence }) => confidence)),
  }
}

function mostLayers(edits: readonly Edit[]): number {
  return edits.reduce((most, { layers }) => Math.max(most, layers), 0)
}

function startOf(edit: Edit | undefined, shift = 0): number {
  return edit ? edit.start + shift : Number.POSITIVE_INFINITY
}

function growth(edit: Edit): number {
  return edit.after.length - (edit.end - edit.start)
}

function at(edits: readonly Edit[], index: number): Edit {
  const edit = edits[index]
  if (!edit) throw new RangeError(`no edit ${index}`)
  return edit
}
