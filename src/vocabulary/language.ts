import type { Phrases } from './lexicon.ts'

/** What judges a release; words marked weak judge only after a label that asks for a verdict. */
export type VerdictMeaning =
  | 'go'
  | 'go-weak'
  | 'no-go'
  | 'no-go-weak'
  | 'conditional-go'
  | 'conditional-go-weak'
  | 'undecided'
  | 'undecided-weak'

/** Phrases by what they decide. */
export type VerdictWords = Readonly<Record<VerdictMeaning, Phrases>>

/** Labels that ask for a verdict, by how sure it is the verdict on the whole. */
export type LabelWords = Readonly<Record<'decision' | 'overall' | 'status', Phrases>>

/** The words of one language by meaning. */
export interface LanguageWords {
  /** Frequent function words, by which the language of a text is told. */
  readonly common: Phrases
  readonly verdicts: VerdictWords
  readonly labels: LabelWords
  readonly headings: Readonly<Record<'whole' | 'decision' | 'criteria' | 'plan' | 'history', Phrases>>
  readonly statuses: Readonly<
    Record<'done' | 'open' | 'failed' | 'partial' | 'skipped' | 'untested' | 'planned', Phrases>
  >
  readonly obligations: Readonly<Record<'mandatory' | 'recommended' | 'optional' | 'post-release', Phrases>>
  readonly severities: Readonly<Record<'critical' | 'high' | 'medium' | 'low', Phrases>>
}
