import { type PublishedReport, reportSchema } from './report/model/index.ts'
import type { Span } from './span.ts'
import type { Location } from './text/source.ts'

/**
 * A part of the model as it leaves the library: every span is a location with lines and columns of the file, and the
 * field `span` is called `location`.
 */
export type Located<T> = T extends Span
  ? Location
  : T extends readonly (infer Item)[]
    ? readonly Located<Item>[]
    : T extends object
      ? { readonly [Key in keyof T as Key extends 'span' ? 'location' : Key]: Located<T[Key]> }
      : T

/** The typed model of a report as it leaves the library. */
export type LocatedReport = Located<PublishedReport>

interface Locator {
  locate(span: Span): Location
}

function isSpan(value: object): value is Span {
  return 'start' in value && typeof value.start === 'number' && 'end' in value && typeof value.end === 'number'
}

function withLocations(value: unknown, source: Locator): unknown {
  if (Array.isArray(value)) return value.map((item) => withLocations(item, source))
  if (typeof value !== 'object' || value === null) return value
  if (isSpan(value)) return source.locate(value)
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key === 'span' ? 'location' : key, withLocations(field, source)]),
  )
}

/** The published part of a model, each span turned into a location. Throws a ZodError when the model breaks its schema. */
export function publish(report: PublishedReport, source: Locator): LocatedReport {
  return withLocations(reportSchema.parse(report), source) as LocatedReport
}
