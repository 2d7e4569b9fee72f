import * as z from 'zod'
import { spanned } from './span.ts'
import { riskSeverities, riskStatuses } from './state.ts'

const severity = z.enum(riskSeverities).nullable()

/** A risk, an issue or a known limitation. */
export const riskSchema = z
  .object({
    ...spanned,
    title: z.string().describe('The words that name it'),
    severity: severity.describe('How bad it is, by its own words, its column or the heading'),
    status: z.enum(riskStatuses).describe('How it was dealt with; open when nothing says otherwise'),
    statusSaid: z.boolean().describe('The status is written, not inferred'),
    likelihood: severity.describe('The level in a column or line of likelihood'),
    impact: severity.describe('The level in a column or line of impact'),
    mitigation: z.string().nullable().describe('What a column or line of mitigations says'),
    owner: z.string().nullable().describe('Who is named as responsible'),
    listedAs: z.enum(['risk', 'limitation', 'action']).describe('A risk or issue, a limitation, or something to do'),
    nouns: z.array(z.string()).readonly().describe('What it and its headings call it: risk, issue, finding, …'),
    postRelease: z.boolean().describe('To be dealt with after the release'),
  })
  .readonly()

/** A statement about all risks: `No critical issues`, `Overall risk: LOW`. */
export const riskClaimSchema = z
  .object({
    ...spanned,
    claim: z
      .enum(['none', 'resolved', 'overall'])
      .describe('That there are none, that all are resolved, or what the highest is'),
    severity: z.enum(riskSeverities).nullable().describe('The level that is said not to occur, or to be the highest'),
    noun: z.string().describe('What is counted: risk, issue, blocker, finding, …'),
  })
  .readonly()

export type Risk = z.infer<typeof riskSchema>
export type RiskClaim = z.infer<typeof riskClaimSchema>
