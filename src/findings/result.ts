import * as z from 'zod'
import { decisions } from '../report/model/verdict.ts'
import { findingSchema, locationSchema } from './finding.ts'

const count = z.int().min(0)

/** What an audit says of one file. */
export const auditedSchema = z
  .object({
    path: z.string().describe('Relative to the working folder where it is below it, else as given; with /'),
    encoding: z
      .object({
        name: z.string(),
        bom: z.boolean(),
        foreign: z.array(z.string()).readonly().describe('The encodings of stretches that differ from the rest'),
        repairs: count.describe('Stretches of mojibake that were repaired before reading'),
        doubts: count.describe('Stretches that are damaged, but may have been several things'),
        codePage: z.string().nullable().describe('The code page that most of the mojibake went through'),
        layers: count.describe('Wrong decodes that lay one upon the other'),
      })
      .readonly(),
    verdict: z
      .object({
        decision: z.enum(decisions),
        supported: z.boolean().describe('False when a finding says that the verdict does not hold'),
        location: locationSchema,
      })
      .readonly()
      .nullable(),
    findings: z.array(findingSchema).readonly(),
  })
  .readonly()

/** What `audit-reports --format json` prints. */
export const resultSchema = z
  .object({
    version: z.literal(1),
    reports: z.array(auditedSchema).readonly(),
    summary: z.object({ reports: count, error: count, warning: count, info: count, suppressed: count }).readonly(),
  })
  .readonly()

export type Audited = z.infer<typeof auditedSchema>
export type Result = z.infer<typeof resultSchema>
export type Summary = Result['summary']
