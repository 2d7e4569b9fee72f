import * as z from 'zod'
import { spanned } from './span.ts'

/** A place for someone's approval. */
export const signoffSchema = z
  .object({
    ...spanned,
    role: z.string().nullable().describe('Who is to sign, by role or name'),
    name: z.string().nullable().describe('Who signed'),
    date: z.string().nullable().describe('The date beside the signature, as written'),
    state: z
      .enum(['signed', 'pending', 'refused', 'blank'])
      .describe('`blank` where the place for the signature is left empty'),
  })
  .readonly()

/** A sentence that claims that every approval was given. */
export const signoffClaimSchema = z.object({ ...spanned, text: z.string().describe('The words that claim') }).readonly()

/** From when an approval holds. */
export const effectSchema = z
  .object({
    ...spanned,
    from: z.enum(['now', 'approval']).describe('Holds at once, or only when someone approves'),
  })
  .readonly()

export type Signoff = z.infer<typeof signoffSchema>
export type SignoffClaim = z.infer<typeof signoffClaimSchema>
export type Effect = z.infer<typeof effectSchema>
