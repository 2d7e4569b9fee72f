import * as z from 'zod'
import { spanned } from './span.ts'

/** What an objection tells of. */
export const objectionKinds = ['grave', 'failing-tests', 'failing', 'untested'] as const

/** A sentence, a label or a count that tells of what speaks against a release. */
export const objectionSchema = z
  .object({
    ...spanned,
    kind: z
      .enum(objectionKinds)
      .describe('A grave fault that is open, tests that fail, something that fails, something that was not tested'),
    text: z.string().describe('The words that tell it'),
  })
  .readonly()

export type Objection = z.infer<typeof objectionSchema>
export type ObjectionKind = (typeof objectionKinds)[number]
