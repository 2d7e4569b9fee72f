import * as z from 'zod'
import { spanned } from './span.ts'
import { riskSeverities, riskStatuses } from './state.ts'

const severity = z.enum(riskSeverities).nullable()

/** A risk, an issue or a known limitation. */
export const riskSchema = z
  .object({
    ...spanned,
    title: z.string(),
    severity,
    status: z.enum(riskStatuses),
    statusSaid: z.boolean().describe('The status is written, not inferred'),
    likelihood: severity,
    impact: severity,
    mitigation: z.string().nullable(),
    owner: z.string().nullable(),
    listedAs: z.enum(['risk', 'limitation', 'action']).describe('A risk or issue, a limitation, or something to do'),
    nouns: z.array(z.string()).readonly().describe('What it and its headings call it: risk, issue, finding, …'),
    postRelease: z.boolean().describe('To be dealt with after the release'),
  })
  .readonly()

/** A statement about all risks: `No critical issues`, `Overall risk: LOW`. */
export const riskClaimSchema = z
  .object({
    ...spanned,
    claim: z.enum(['none', 'overall']),
    severity: z.enum(riskSeverities).nullable().describe('The level that is said not to occur, or to be the highest'),
    noun: z.string().describe('What is counted: risk, issue, blocker, finding, …'),
  })
  .readonly()

export type Risk = z.infer<typeof riskSchema>
export type RiskClaim = z.infer<typeof riskClaimSchema>
