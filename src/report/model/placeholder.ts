import * as z from 'zod'
import { spanned, spanSchema } from './span.ts'

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
    target: z.string().describe('"Section 7", "Appendix B", "#results", "C2" or the words that promise what follows'),
    fault: z
      .enum(['missing', 'other', 'unkept'])
      .nullable()
      .describe('The part is missing or another one, or nothing follows what was promised'),
    meant: spanSchema.nullable().describe('What was most probably meant, or else stands nearest to it'),
  })
  .readonly()

export type Placeholder = z.infer<typeof placeholderSchema>
export type Reference = z.infer<typeof referenceSchema>
