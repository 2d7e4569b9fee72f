import * as z from 'zod'
import { quantitySchema } from './quantity.ts'
import { spanned } from './span.ts'

/** A named number: what was measured, how much, and whether it is a fact, a target or a plan. */
export const metricSchema = z
  .object({
    ...spanned,
    name: z.string().describe('What is measured, in the words of the report'),
    statistic: z.string().nullable().describe('latency, coverage, uptime, …'),
    quantity: quantitySchema.describe('How much'),
    role: z
      .enum(['actual', 'target', 'planned', 'earlier', 'change'])
      .describe('Whether it was measured, is aimed at, is planned, was so before, or is a difference'),
    qualifiers: z.array(z.string()).readonly().describe('Load, rank, environment, part or phase that it holds for'),
  })
  .readonly()

export type PublishedMetric = z.infer<typeof metricSchema>
