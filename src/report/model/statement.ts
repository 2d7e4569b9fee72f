import * as z from 'zod'
import { spanned } from './span.ts'
import { itemStates } from './state.ts'

/** A passage as it is held against others. */
export const statementSchema = z
  .object({
    ...spanned,
    text: z.string().describe('The words of the passage'),
    state: z.enum(itemStates).nullable().describe('How it stands; null when nothing tells'),
    trust: z
      .number()
      .min(0)
      .max(3)
      .describe('How far the state can be trusted: 3 a box or status cell, 2 a glyph, 1 a word, 0 a heading'),
  })
  .readonly()
