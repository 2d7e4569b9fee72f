import * as z from 'zod'
import { configSchema } from './config/schema.ts'
import { locationSchema } from './findings/finding.ts'
import { resultSchema } from './findings/result.ts'
import { reportSchema } from './report/model/index.ts'

/** What a JSON schema is published for. */
export const schemaNames = ['report', 'findings', 'config'] as const

/** One of `schemaNames`. */
export type SchemaName = (typeof schemaNames)[number]

const { $schema: _, ...location } = z.toJSONSchema(locationSchema)

/** Whether a JSON schema is that of a span, which leaves the library as a location. */
function isSpan(schema: object): boolean {
  const { start, end, ...others } = ('properties' in schema ? schema.properties : {}) as Record<
    string,
    { type?: string }
  >
  return start?.type === 'integer' && end?.type === 'integer' && Object.keys(others).length === 0
}

function withLocations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => (item === 'span' ? 'location' : withLocations(item)))
  if (typeof value !== 'object' || value === null) return value
  if (isSpan(value)) return 'description' in value ? { ...location, description: value.description } : location
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key === 'span' ? 'location' : key, withLocations(field)]),
  )
}

const parsedSchema = z.object({
  version: z.literal(1),
  reports: z.array(reportSchema.unwrap().extend({ path: z.string().describe('The file, as given') })),
})

const schemas: Readonly<Record<SchemaName, z.ZodType>> = {
  report: parsedSchema,
  findings: resultSchema,
  config: configSchema,
}

/** The JSON schema of what `audit-reports parse` or `audit-reports --format json` prints, or of a config. */
export function schemaOf(name: SchemaName): unknown {
  return JSON.parse(JSON.stringify(withLocations(z.toJSONSchema(schemas[name]))))
}
