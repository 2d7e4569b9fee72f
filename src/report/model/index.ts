import * as z from 'zod'
import { metadataSchema, sectionSchema } from './section.ts'

/** Everything that a report states, as published: `audit-reports parse` prints it, with `location` for each `span`. */
export const reportSchema = z
  .object({
    title: z.string().nullable(),
    metadata: z.array(metadataSchema).readonly(),
    sections: z.array(sectionSchema).readonly(),
  })
  .readonly()

export type PublishedReport = z.infer<typeof reportSchema>
