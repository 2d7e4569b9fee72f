import { documentClasses, headingWords, labelWords } from '../../vocabulary/en/documents.ts'
import { verdictClasses, verdictWords } from '../../vocabulary/en/verdicts.ts'
import type { LanguageWords, VerdictMeaning } from '../../vocabulary/language.ts'
import { type Lexicon, lexicon, type Phrases } from '../../vocabulary/lexicon.ts'

/** The words by which verdicts are read. */
export interface VerdictLexicons {
  readonly verdicts: Lexicon<VerdictMeaning>
  /** Labels, matched as a whole. */
  readonly labels: Lexicon<keyof LanguageWords['labels']>
  /** Headings: `whole` is matched as a whole, the others anywhere. */
  readonly headings: Lexicon<keyof LanguageWords['headings']>
}

const entire = (phrases: Phrases): Phrases => [`^(?:${phrases.join('|')})$`]

/** English words. */
export const english: VerdictLexicons = {
  verdicts: lexicon(verdictWords, verdictClasses),
  labels: lexicon(
    { decision: entire(labelWords.decision), overall: entire(labelWords.overall), status: entire(labelWords.status) },
    documentClasses,
  ),
  headings: lexicon({ ...headingWords, whole: entire(headingWords.whole) }, documentClasses),
}
