import * as z from 'zod'
import { locationSchema } from './findings/finding.ts'
import { resultSchema } from './findings/result.ts'
import { reportSchema } from './report/model/index.ts'

/** What a JSON schema is published for. */
export const schemaNames = ['report', 'findings'] as const

/** One of `schemaNames`. */
export type SchemaName = (typeof schemaNames)[number]

const location = z.toJSONSchema(locationSchema)

function withLocations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withLocations)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => {
      if (key === 'properties' && typeof field === 'object' && 'span' in field) {
        const { span, ...others } = field
        return [key, { location: { ...location, $schema: undefined }, ...(withLocations(others) as object) }]
      }
      if (key === 'required' && Array.isArray(field))
        return [key, field.map((name) => (name === 'span' ? 'location' : name))]
      return [key, withLocations(field)]
    }),
  )
}

const parsedSchema = z.object({
  version: z.literal(1),
  reports: z.array(reportSchema.unwrap().extend({ path: z.string() })),
})

/** The JSON schema of what `audit-reports parse` or `audit-reports --format json` prints. */
export function schemaOf(name: SchemaName): unknown {
  const schema = name === 'report' ? parsedSchema : resultSchema
  return JSON.parse(JSON.stringify(withLocations(z.toJSONSchema(schema))))
}
