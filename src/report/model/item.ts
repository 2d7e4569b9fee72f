import * as z from 'zod'
import { spanned, spanSchema } from './span.ts'
import { checklistKinds, itemStates, obligations, resultStatuses, stateSources } from './state.ts'

const binding = {
  obligation: z.enum(obligations).describe('What an unmet item means for a go'),
  obligationBy: spanSchema.nullable().describe('The words that make it so: offsets in the repaired text'),
  stateBy: z.enum(stateSources).describe('What the state was read from; `section` is an inference'),
  waived: z.boolean().describe('Its words excuse it: expected, accepted, non-blocking'),
}

/** Words that deny the tick of an item: the item's own, or those of one nested in it. */
export const denialSchema = z
  .object({
    ...spanned,
    text: z.string().describe('The words that deny'),
    by: z
      .enum(['words', 'child-words', 'child-box', 'count'])
      .describe('Its own words, those or the box of an item nested in it, or a count'),
  })
  .readonly()

/** One entry of a checklist, of a list of actions or conditions, or a sentence that asks for something. */
export const checklistItemSchema = z
  .object({
    ...spanned,
    text: z.string().describe('The words that name it, without box and glyph'),
    state: z.enum(itemStates).describe('How it stands'),
    ...binding,
    step: z.boolean().describe('Waits, or is the release itself: nothing that has to be done before the go'),
    beforeLaunch: z.boolean().describe('Its heading says that it is due before the launch'),
    proof: z.boolean().describe('Asks for a test, a check, a fix or a change: what comes of it may decide the release'),
    nested: z
      .boolean()
      .describe('Stands under a box of its own, or as a marked note under a marked item: a part of that item'),
    choice: z.boolean().describe('One of several answers to tick: GO, NO-GO'),
    denials: z.array(denialSchema).readonly().describe('What says of a ticked item that it is not done'),
    affirmed: z.boolean().describe('An open box beside which a tick or PASS says that it is done'),
  })
  .readonly()

/** A run of items under one heading. */
export const checklistSchema = z
  .object({
    ...spanned,
    title: z.string().nullable().describe('The heading, bold line or lead-in that it stands under'),
    kind: z.enum(checklistKinds).describe('What the list is for; `gate` is a sentence that asks for something'),
    form: z.boolean().describe('No box of the report is ticked: it is yet to be filled in'),
    items: z.array(checklistItemSchema).readonly().describe('Its entries, in order'),
  })
  .readonly()

/** How something was found to stand: a row of a result table, a line with a mark. */
export const resultSchema = z
  .object({
    ...spanned,
    subject: z.string().describe('What stands so: the first cell with words, or the label'),
    status: z.enum(resultStatuses).describe('How it stands'),
    ...binding,
    evidence: z.string().nullable().describe('What a column of evidence or notes says of it'),
    marked: z.boolean().describe('The status is told by a glyph, a bracket, a label or a status column, not by prose'),
    absent: z.boolean().describe('It failed by not being there: missing, not available'),
    statement: z.boolean().describe('Stands in a list of statuses: no option, permission, legend, comparison or issue'),
  })
  .readonly()

export type Denial = z.infer<typeof denialSchema>
export type ChecklistItem = z.infer<typeof checklistItemSchema>
export type Checklist = z.infer<typeof checklistSchema>
export type Result = z.infer<typeof resultSchema>
