import * as z from 'zod'
import { spanned } from './span.ts'
import { itemStates, obligations, stateSources } from './state.ts'

/** What a heading says of everything under it, with the items that it says it of. */
export const sectionClaimSchema = z
  .object({
    ...spanned,
    text: z.string(),
    says: z
      .enum(['done', 'good', 'bad', 'open'])
      .describe('COMPLETE or a tick; strengths, passed; a warning sign over issues; still open'),
    percent: z.number().nullable().describe('60 of "(60 % complete)"'),
    ticked: z.boolean().describe('Says so by a glyph in front of its words'),
    items: z
      .array(
        z
          .object({
            ...spanned,
            text: z.string(),
            state: z.enum(itemStates).nullable(),
            stateBy: z.enum(stateSources).nullable(),
            obligation: z.enum(obligations),
            waived: z.boolean(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()

/** A status cell or label that has both a glyph and a word which points one way only. */
export const glyphWordSchema = z
  .object({
    ...spanned,
    text: z.string(),
    glyph: z.enum(itemStates).describe('What the glyph says'),
    word: z.enum(itemStates).describe('What the word says'),
    wordText: z.string(),
  })
  .readonly()

export type SectionClaim = z.infer<typeof sectionClaimSchema>
export type GlyphWord = z.infer<typeof glyphWordSchema>
