import * as z from 'zod'
import { spanned } from './span.ts'

/** Something that was to be filled in. */
export const placeholderSchema = z
  .object({
    ...spanned,
    kind: z
      .enum(['command', 'slot', 'figure', 'unassigned', 'undetermined'])
      .describe('`$(date)`, `[Name]`, `XX %`, a word such as TBD for who is to act, or for anything else'),
    section: z.int().describe('Place of its section among the sections of the outline'),
  })
  .readonly()

/** A reference to a part of the report itself. */
export const referenceSchema = z
  .object({
    ...spanned,
    target: z.string().describe('"Section 7", "Appendix B", "#results" or "C2"'),
    found: z.boolean().describe('Whether the report has that part'),
    leadsTo: z
      .object(spanned)
      .readonly()
      .nullable()
      .describe('The heading that a link of another number leads to, or the last one of the series that ends before'),
  })
  .readonly()

export type Placeholder = z.infer<typeof placeholderSchema>
export type Reference = z.infer<typeof referenceSchema>
