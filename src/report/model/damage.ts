import * as z from 'zod'
import { spanned } from './span.ts'

/** A stretch of mojibake, where it stands after repair. */
export const damageSchema = z
  .object({
    ...spanned,
    before: z.string().describe('The characters in the file'),
    after: z.string().describe('The characters that they were read as'),
    codePage: z.string().describe('The code page that the text was wrongly read in; `unknown` where nothing tells it'),
    layers: z.int().min(1).describe('How many wrong decodes lie one upon the other'),
    certainty: z.enum(['certain', 'guess', 'unrepaired']).describe('A guess where bytes were lost'),
  })
  .readonly()

export type Damage = z.infer<typeof damageSchema>
