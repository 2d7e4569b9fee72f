import * as z from 'zod'
import { spanned, spanSchema } from './span.ts'

/** Things that a count may cover, taken one way: the items of a list, the rows of a table, the subheadings. */
export const coverSchema = z
  .object({
    by: z.enum(['items', 'boxes', 'marks', 'rows', 'headings', 'all', 'names']).describe('What is taken as one'),
    total: z.int().describe('How many there are, those of "and 3 more" with them'),
    done: z.int().nullable().describe('How many of them are done; null when some do not tell'),
    natural: z.boolean().describe('The way a reader would count first'),
    members: z.array(z.object(spanned).readonly()).readonly().describe('The things themselves'),
  })
  .readonly()

/** A number that a heading or lead-in gives for what stands under it: `(7/8)`, `12 open issues`. */
export const countSchema = z
  .object({
    ...spanned,
    text: z.string().describe('The number with its words'),
    kind: z
      .enum(['tally', 'listed', 'stated', 'severity', 'range'])
      .describe(
        '`7/8`, a number of things listed below or elsewhere, a number of a severity, a range of numbered items',
      ),
    total: z.int().describe('12 of "12 issues", 8 of "(7/8)"'),
    done: z.int().nullable().describe('7 of "(7/8)"'),
    atLeast: z.boolean().describe('"25+"'),
    noun: z.string().nullable().describe('What is counted'),
    tallied: z.boolean().describe('The words beside it say that it counts what is listed: items, checks, passed'),
    listedUnder: spanSchema.nullable().describe('The heading of the list, when it stands elsewhere'),
    covers: z
      .array(coverSchema)
      .readonly()
      .describe('Every way to count what it may speak of; one that agrees is enough'),
  })
  .readonly()

export type Cover = z.infer<typeof coverSchema>
export type Count = z.infer<typeof countSchema>
