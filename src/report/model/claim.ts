import * as z from 'zod'
import { spanned } from './span.ts'

/** A claim on all of a class: `All tests pass`, `thoroughly tested`. */
export const claimSchema = z
  .object({
    ...spanned,
    text: z.string().describe('The words that claim'),
    says: z
      .enum([
        'tested',
        'passed',
        'resolved',
        'mitigated',
        'supported',
        'audited',
        'exceeded',
        'genuine',
        'met',
        'complete',
      ])
      .describe('What is claimed of all of them'),
    levels: z.array(z.string()).readonly().describe('Severity levels that it is limited to'),
    limits: z.array(z.string()).readonly().describe('Words that narrow it: critical, unit, existing'),
    isOfWhole: z.boolean().describe('Speaks of the whole and not of one row or labelled part'),
  })
  .readonly()
