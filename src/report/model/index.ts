import * as z from 'zod'
import { actionSchema } from './action.ts'
import { claimSchema } from './claim.ts'
import { countSchema } from './count.ts'
import { damageSchema } from './damage.ts'
import { datedSchema, datingSchema } from './date.ts'
import { genres } from './genre.ts'
import { checklistSchema, resultSchema } from './item.ts'
import { linkSchema } from './link.ts'
import { metricSchema } from './metric.ts'
import { objectionSchema } from './objection.ts'
import { placeholderSchema, referenceSchema } from './placeholder.ts'
import { riskClaimSchema, riskSchema } from './risk.ts'
import { metadataSchema, sectionSchema } from './section.ts'
import { glyphWordSchema, sectionClaimSchema } from './section-claim.ts'
import { effectSchema, signoffClaimSchema, signoffSchema } from './signoff.ts'
import { spanned } from './span.ts'
import { overallVerdictSchema, verdictSchema } from './verdict.ts'

/** Everything that a report states, as published: `audit-reports parse` prints it, with `location` for each `span`. */
export const reportSchema = z
  .object({
    title: z.string().nullable().describe('The words of its title'),
    metadata: z
      .array(metadataSchema)
      .readonly()
      .describe('Labels with their values: `**Version:** 2.1`, front matter, field tables'),
    sections: z.array(sectionSchema).readonly().describe('Its headings, in order, each with all that stands under it'),
    genre: z.enum(genres).describe('Whether it reports, or is to be filled in, or tells what to do'),
    superseded: z.boolean().describe('Says of itself that it no longer holds'),
    verdict: overallVerdictSchema.nullable().describe('The decision of the whole report; null when it states none'),
    verdicts: z
      .array(verdictSchema)
      .readonly()
      .describe('Every place that states a judgement, on the whole or on a part'),
    signoffs: z.array(signoffSchema).readonly().describe('Places for an approval, signed or not'),
    signoffClaims: z
      .array(signoffClaimSchema)
      .readonly()
      .describe('Sentences that claim that every approval was given'),
    effects: z.array(effectSchema).readonly().describe('Sentences that say from when an approval holds'),
    placeholders: z.array(placeholderSchema).readonly().describe('What was to be filled in and is not'),
    staffing: z
      .array(z.object(spanned).readonly())
      .readonly()
      .describe('Ticks that say that owners or teams are named'),
    references: z.array(referenceSchema).readonly().describe('References to parts of the report itself'),
    damage: z.array(damageSchema).readonly().describe('Mojibake that was repaired before reading, or could not be'),
    dates: z.array(datedSchema).readonly().describe('Days that a label or a verb gives a meaning'),
    datings: z
      .array(datingSchema)
      .readonly()
      .describe('Days of the week, numbered days and lengths that the dates beside them do not bear out'),
    checklists: z
      .array(checklistSchema)
      .readonly()
      .describe('Lists of what was or has to be done: boxes, actions, conditions, criteria, gates in prose'),
    results: z
      .array(resultSchema)
      .readonly()
      .describe('What was found to stand how: rows of result tables, lines with a status'),
    risks: z.array(riskSchema).readonly().describe('Risks, issues and known limitations, each once a place'),
    riskClaims: z
      .array(riskClaimSchema)
      .readonly()
      .describe('Statements about all risks: `No critical issues`, `Overall risk: LOW`'),
    objections: z
      .array(objectionSchema)
      .readonly()
      .describe('Sentences, labels and counts that tell of what speaks against a release'),
    sectionClaims: z
      .array(sectionClaimSchema)
      .readonly()
      .describe('What headings say of everything under them: `Phase 2 ✅ COMPLETE`'),
    glyphWords: z
      .array(glyphWordSchema)
      .readonly()
      .describe('Status cells and labels that have both a glyph and a word'),
    counts: z.array(countSchema).readonly().describe('Numbers that speak of what is listed, and what they may count'),
    metrics: z.array(metricSchema).readonly().describe('Measured values, their targets and limits'),
    claims: z.array(claimSchema).readonly().describe('Claims on all of a class: `All tests pass`'),
    actions: z.array(actionSchema).readonly().describe('Things to be done, and when'),
    links: z.array(linkSchema).readonly().describe('Things that are done in one place and not in another'),
  })
  .readonly()

export type PublishedReport = z.infer<typeof reportSchema>
