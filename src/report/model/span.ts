import * as z from 'zod'

/** Where an item stands: offsets in the repaired text. Published as `location`, with lines and columns of the file. */
export const spanSchema = z
  .object({ start: z.int().min(0), end: z.int().min(0) })
  .readonly()
  .describe('Where it stands in the text')

/** Fields that every item has which is a passage of the report. */
export const spanned = { span: spanSchema }
