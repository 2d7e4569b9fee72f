/** What kind of document it is: a report as filled in, a form still to be filled in, or a plan or guide. */
export const genres = ['report', 'form', 'plan'] as const

/** One of `genres`. */
export type Genre = (typeof genres)[number]
