import * as z from 'zod'
import { spanned } from './span.ts'

/** A day that a label or a verb gives a meaning. */
export const datedSchema = z
  .object({
    ...spanned,
    label: z.string().describe('The words that say what happens on the day'),
    kind: z
      .enum(['report', 'update', 'start', 'end', 'event', 'approval', 'effective'])
      .describe('When the report was written or updated, when something was done, approved or takes effect'),
    day: z.iso.date().describe('The day: 2026-03-14'),
    labelled: z.boolean().describe('Given by a label, not in running words'),
    section: z.int().describe('Place of its section among the sections of the outline'),
  })
  .readonly()

export type Dated = z.infer<typeof datedSchema>
