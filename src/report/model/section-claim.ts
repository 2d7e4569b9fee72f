import * as z from 'zod'
import { spanned } from './span.ts'
import { itemStates, obligations, stateSources } from './state.ts'

/** What a heading says of everything under it, with the items that it says it of. */
export const sectionClaimSchema = z
  .object({
    ...spanned,
    text: z.string().describe('The words of the heading'),
    says: z
      .enum(['done', 'good', 'bad', 'open'])
      .describe('COMPLETE or a tick; strengths, passed; a warning sign over issues; still open'),
    percent: z.number().nullable().describe('60 of "(60 % complete)"'),
    ofAll: z.boolean().describe('Says so of all that stands under it: "(all resolved)"'),
    ticked: z.boolean().describe('Says so by a glyph in front of its words'),
    items: z
      .array(
        z
          .object({
            ...spanned,
            text: z.string().describe('The words that name it'),
            state: z.enum(itemStates).nullable().describe('How it stands; null when nothing tells'),
            stateBy: z.enum(stateSources).nullable().describe('What the state was read from'),
            obligation: z.enum(obligations).describe('What an unmet item means for a go'),
            waived: z.boolean().describe('Its words excuse it: expected, accepted, non-blocking'),
          })
          .readonly(),
      )
      .readonly()
      .describe('What stands under the heading'),
  })
  .readonly()

/** A status cell or label that has both a glyph and a word which points one way only. */
export const glyphWordSchema = z
  .object({
    ...spanned,
    text: z.string().describe('The words of the cell or label'),
    glyph: z.enum(itemStates).describe('What the glyph says'),
    word: z.enum(itemStates).describe('What the word says'),
    wordText: z.string().describe('The word as written'),
  })
  .readonly()

export type SectionClaim = z.infer<typeof sectionClaimSchema>
export type GlyphWord = z.infer<typeof glyphWordSchema>
