import * as z from 'zod'
import { spanned } from './span.ts'

/** A value with a unit, as an interval: rounding, `~`, `<` and `+` widen it. */
export const quantitySchema = z
  .object({
    ...spanned,
    text: z.string().describe('As written'),
    dimension: z
      .enum([
        'count',
        'time',
        'bytes',
        'percent',
        'points',
        'factor',
        'money',
        'stars',
        'frames',
        'bitrate',
        'frequency',
      ])
      .describe('What kind of unit it has; only values of one kind can be compared'),
    unit: z.string().nullable().describe('The unit as written; values are in the base unit: seconds, bytes, per cent'),
    low: z.number().nullable().describe('Lower end as stated; null when open'),
    high: z.number().nullable().describe('Upper end as stated; null when open'),
    bound: z.enum(['<', '≤', '>', '≥']).nullable().describe('The sign or word in front, as a sign'),
    isApproximate: z.boolean().describe('`~`, `about`'),
    isRange: z.boolean().describe('`5-10`'),
  })
  .readonly()

/** Two numbers as one: `18/20`, `2 of 100k`. */
export const ratioSchema = z
  .object({
    ...spanned,
    text: z.string(),
    part: z.number(),
    whole: z.number(),
    isOpen: z.boolean().describe('`25+/25+`'),
  })
  .readonly()

export type PublishedQuantity = z.infer<typeof quantitySchema>
export type PublishedRatio = z.infer<typeof ratioSchema>
