import * as z from 'zod'
import { actionSchema } from './action.ts'
import { claimSchema } from './claim.ts'
import { countSchema } from './count.ts'
import { damageSchema } from './damage.ts'
import { datedSchema } from './date.ts'
import { genres } from './genre.ts'
import { checklistSchema, resultSchema } from './item.ts'
import { linkSchema } from './link.ts'
import { metricSchema } from './metric.ts'
import { placeholderSchema, referenceSchema } from './placeholder.ts'
import { riskClaimSchema, riskSchema } from './risk.ts'
import { metadataSchema, sectionSchema } from './section.ts'
import { glyphWordSchema, sectionClaimSchema } from './section-claim.ts'
import { effectSchema, signoffSchema } from './signoff.ts'
import { overallVerdictSchema, verdictSchema } from './verdict.ts'

/** Everything that a report states, as published: `audit-reports parse` prints it, with `location` for each `span`. */
export const reportSchema = z
  .object({
    title: z.string().nullable(),
    metadata: z.array(metadataSchema).readonly(),
    sections: z.array(sectionSchema).readonly(),
    genre: z.enum(genres).describe('Whether it reports, or is to be filled in, or tells what to do'),
    superseded: z.boolean().describe('Says of itself that it no longer holds'),
    verdict: overallVerdictSchema.nullable(),
    verdicts: z.array(verdictSchema).readonly(),
    signoffs: z.array(signoffSchema).readonly(),
    effects: z.array(effectSchema).readonly(),
    placeholders: z.array(placeholderSchema).readonly(),
    references: z.array(referenceSchema).readonly(),
    damage: z.array(damageSchema).readonly().describe('Mojibake that was repaired before reading, or could not be'),
    dates: z.array(datedSchema).readonly(),
    checklists: z.array(checklistSchema).readonly(),
    results: z.array(resultSchema).readonly(),
    risks: z.array(riskSchema).readonly(),
    riskClaims: z.array(riskClaimSchema).readonly(),
    sectionClaims: z.array(sectionClaimSchema).readonly(),
    glyphWords: z.array(glyphWordSchema).readonly(),
    counts: z.array(countSchema).readonly(),
    metrics: z.array(metricSchema).readonly(),
    claims: z.array(claimSchema).readonly(),
    actions: z.array(actionSchema).readonly(),
    links: z.array(linkSchema).readonly().describe('Things that are done in one place and not in another'),
  })
  .readonly()

export type PublishedReport = z.infer<typeof reportSchema>
