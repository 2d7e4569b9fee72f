import * as z from 'zod'
import { spanned } from './span.ts'

/** `**Key:** value` lines, front matter and Field/Value tables. */
export const metadataSchema = z
  .object({
    ...spanned,
    key: z.string().describe('The label as written'),
    value: z.string().describe('The words after it'),
    source: z.enum(['line', 'table', 'front-matter']).describe('Where the label stands'),
  })
  .readonly()

/** A heading with what stands under it. */
export const sectionSchema = z
  .object({
    ...spanned,
    title: z.string().describe('The words of the heading, without number, glyphs and tally'),
    depth: z.int().min(1).max(6).describe('1 for `#`, 6 for `######`'),
    number: z.string().nullable().describe('"3.2" of "3.2 Results"'),
    part: z.int().describe('Which of several reports in one file it belongs to, from 0'),
  })
  .readonly()

export type Metadata = z.infer<typeof metadataSchema>
export type SectionItem = z.infer<typeof sectionSchema>
