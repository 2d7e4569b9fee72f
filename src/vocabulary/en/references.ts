import type { Phrases, WordClasses } from '../lexicon.ts'

/** Word classes of a reference: what leads to it, and what kind of part a number is of. */
export const referenceClasses: WordClasses = {
  lead: ['see', 'in', 'refer to', 'per', 'under', 'from', 'cf\\.?', 'consult', 'to'],
  section: ['sections?', 'chapters?', 'clauses?', '§§?'],
  appendix: ['appendi(?:x|ces)', 'annex(?:es)?'],
  number: ['\\d{1,2}(?:\\.\\d{1,2})*'],
}

/** A part of the report named by its number, which ends the phrase. */
export const partMentions: Readonly<Record<'section' | 'appendix', Phrases>> = {
  section: ['{lead} (?:also )?(?:the )?{section} {number}'],
  appendix: ['{lead} (?:also )?(?:the )?{appendix} (?:[a-z](?:\\.\\d{1,2})*|{number})'],
}

/** After a number: it is one of another document. */
export const elsewhereWords: Phrases = ['^(?:of|in|from)(?! this| the report)', '^(?:attached|separate)']

/** Headings over the list of a document's parts. */
export const contentsHeadings: Phrases = ['^(?:table of )?contents$', '^toc$', '^inhalt$']

/** Words before the colon of a sentence that promises what follows. */
export const promiseWords: Phrases = ['as follows', 'following', 'these', 'below', 'listed here']

/** Points to what comes later without a name. */
export const belowWords: Phrases = ['(?:see|as (?:described|shown|listed)|details|described|listed) below']
