import * as z from 'zod'
import { spanned } from './span.ts'

/** Something to be done. */
export const actionSchema = z
  .object({
    ...spanned,
    text: z.string().describe('The words that name it'),
    verb: z.string().nullable().describe('The imperative that it starts with'),
    verbClass: z
      .enum(['create', 'check', 'maintain'])
      .nullable()
      .describe('Whether it makes something, looks at something or keeps it going'),
    time: z
      .enum(['before-launch', 'now', 'days', 'weeks', 'after-launch', 'months', 'long-term'])
      .nullable()
      .describe('When it is due, by its own words or what it stands under'),
  })
  .readonly()
