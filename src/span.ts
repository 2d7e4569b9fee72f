/** A half-open range of UTF-16 offsets in the repaired text of a source. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Something that stands in the text. */
export interface Spanned {
  readonly span: Span
}

/** The smallest span that holds all the given ones. Throws on an empty list. */
export function cover(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError('cover: no spans')
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) }
}

/** Whether `outer` holds the whole of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
