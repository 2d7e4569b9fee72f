import * as z from 'zod'
import { statementSchema } from './statement.ts'

/** Two statements on one thing, one that it is done and one that it is not. */
export const linkSchema = z
  .object({
    done: statementSchema.describe('The statement that it is done'),
    open: statementSchema.describe('The statement that it is not'),
    strength: z
      .number()
      .describe('How sure it is that both speak of one thing: 4 the same id or name, 3 contained, less below'),
    shared: z.array(z.string()).readonly().describe('The words that both have'),
    opposition: z
      .enum(['open-box', 'to-test', 'to-do', 'denial'])
      .nullable()
      .describe('Why both cannot stand; null when they can: another step, a later phase, a document of the thing'),
  })
  .readonly()
