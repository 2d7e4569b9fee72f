import { type PublishedReport, reportSchema } from './report/model/index.ts'
import type { Span } from './span.ts'
import type { Location } from './text/source.ts'

/** A part of the model as it leaves the library: `location`, with lines and columns of the file, for each `span`. */
export type Located<T> = T extends readonly (infer Item)[]
  ? readonly Located<Item>[]
  : T extends object
    ? {
        readonly [Key in keyof T as Key extends 'span' ? 'location' : Key]: Key extends 'span'
          ? Location
          : Located<T[Key]>
      }
    : T

/** The typed model of a report as it leaves the library. */
export type LocatedReport = Located<PublishedReport>

interface Locator {
  locate(span: Span): Location
}

function withLocations(value: unknown, source: Locator): unknown {
  if (Array.isArray(value)) return value.map((item) => withLocations(item, source))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) =>
      key === 'span' ? ['location', source.locate(field)] : [key, withLocations(field, source)],
    ),
  )
}

/** The published part of a model, each span turned into a location. Throws a ZodError when the model breaks its schema. */
export function publish(report: PublishedReport, source: Locator): LocatedReport {
  return withLocations(reportSchema.parse(report), source) as LocatedReport
}
