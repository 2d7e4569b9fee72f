import * as z from 'zod'
import { decisions, verdictPlaces } from './decision.ts'
import { spanned } from './span.ts'

/** One place that states a judgement. */
export const verdictSchema = z
  .object({
    ...spanned,
    text: z.string().describe('The phrase that judges, as written'),
    decision: z.enum(decisions).describe('What it decides'),
    place: z
      .enum(verdictPlaces)
      .describe(
        'A ticked choice, the value of a label, a heading, a line of its own, a table cell, a signature, prose, …',
      ),
    scope: z.enum(['whole', 'part']).describe('Whether it judges the whole report or a part: a section, a component'),
    rank: z
      .number()
      .describe('How much the place weighs, 1 the most: a decision label before a status, a status before prose'),
    plain: z.boolean().describe('States the decision without a condition or a hedge'),
    approval: z.boolean().describe('Claims an approval or a go, not readiness alone'),
    stage: z
      .enum(['testing', 'rehearsal', 'limited'])
      .nullable()
      .describe('The stage that it is limited to: testing, an environment before production, or a pilot'),
    superseded: z.boolean().describe('Stands in a report that says it no longer holds'),
  })
  .readonly()

/** The decision of the whole report, and every place that states it. */
export const overallVerdictSchema = z
  .object({
    ...spanned,
    decision: z.enum(decisions).describe('What the report decides'),
    text: z.string().describe('The phrase that decides, as written'),
    plain: z.boolean().describe('States the decision without a condition or a hedge'),
    statedAt: z.array(verdictSchema).readonly().describe('Places that state it or the same side, in document order'),
    superseded: z.boolean().describe('Stands in a report that says it no longer holds'),
  })
  .readonly()

export type Verdict = z.infer<typeof verdictSchema>
export type OverallVerdict = z.infer<typeof overallVerdictSchema>
export { type Decision, decisions } from './decision.ts'
