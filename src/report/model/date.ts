import * as z from 'zod'
import { spanned, spanSchema } from './span.ts'

/** A day that a label or a verb gives a meaning. */
export const datedSchema = z
  .object({
    ...spanned,
    label: z.string().describe('The words that say what happens on the day'),
    kind: z
      .enum(['report', 'update', 'start', 'end', 'event', 'approval', 'effective', 'release', 'next'])
      .describe(
        'When the report was written or updated, when something was done, approved or released, takes effect, or is due for review again',
      ),
    day: z.iso.date().describe('The day: 2026-03-14'),
    labelled: z.boolean().describe('Given by a label, not in running words'),
    section: z.int().describe('Place of its section among the sections of the outline'),
  })
  .readonly()

/** What is said of a day or a length of time, and what the calendar makes of it. */
export const datingSchema = z
  .object({
    ...spanned,
    by: spanSchema.describe('The date or day that it is held against'),
    text: z.string().describe('The date, the dates or the numbered day'),
    said: z.string().describe('The day of the week, the date or the length that is stated'),
    is: z.string().describe('What it is by the other dates of the report'),
  })
  .readonly()

export type Dating = z.infer<typeof datingSchema>
export type Dated = z.infer<typeof datedSchema>
