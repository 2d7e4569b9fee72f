import * as z from 'zod'
import { spanned } from './span.ts'

/** A judgement on the whole. */
export const decisions = ['go', 'conditional-go', 'no-go', 'undecided'] as const

/** One place that states a judgement. */
export const verdictSchema = z
  .object({
    ...spanned,
    text: z.string().describe('The phrase that judges, as written'),
    decision: z.enum(decisions),
    scope: z.enum(['whole', 'part']),
    rank: z.number().describe('How much the place weighs, 1 the most: a decision label before a status, a status before prose'),
    plain: z.boolean().describe('States the decision without a condition or a hedge'),
    superseded: z.boolean(),
  })
  .readonly()

/** The decision of the whole report, and every place that states it. */
export const overallVerdictSchema = z
  .object({
    ...spanned,
    decision: z.enum(decisions),
    text: z.string(),
    statedAt: z.array(verdictSchema).readonly(),
    superseded: z.boolean(),
  })
  .readonly()

export type Decision = (typeof decisions)[number]
export type Verdict = z.infer<typeof verdictSchema>
export type OverallVerdict = z.infer<typeof overallVerdictSchema>
