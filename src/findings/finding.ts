import * as z from 'zod'
import { severities } from './severity.ts'

const point = z
  .object({
    line: z.int().min(1).describe('1-based'),
    column: z.int().min(1).describe('1-based, in UTF-16 units'),
    offset: z.int().min(0).describe('In UTF-16 units from the start of the file as decoded'),
  })
  .readonly()

/** A stretch of the file as it stands on disk. */
export const locationSchema = z.object({ start: point, end: point }).readonly()

/** The other place of a contradiction. */
export const relatedSchema = z
  .object({
    location: locationSchema,
    quote: z.string().describe('The words there'),
    message: z.string().describe('What they say against the first place'),
  })
  .readonly()

/** One replacement in the file as it stands on disk. */
export const editSchema = z.object({ location: locationSchema, text: z.string() }).readonly()

/** One contradiction: what is claimed, and what stands against it. */
export const findingSchema = z
  .object({
    rule: z.string(),
    severity: z.enum(severities),
    message: z.string(),
    quote: z.string().describe('The words of the claim'),
    location: locationSchema,
    related: z.array(relatedSchema).readonly(),
    fingerprint: z.string().describe('Stays the same when lines move: made of the rule and the quotes'),
    fix: z
      .array(editSchema)
      .readonly()
      .optional()
      .describe('What `--fix` writes, where the claim follows from the other places'),
    suppressed: z
      .object({ by: z.enum(['comment', 'baseline']), reason: z.string() })
      .readonly()
      .optional()
      .describe('Silenced: counted, but neither shown nor failing'),
  })
  .readonly()

export type Related = z.infer<typeof relatedSchema>
export type Edit = z.infer<typeof editSchema>
export type Finding = z.infer<typeof findingSchema>
