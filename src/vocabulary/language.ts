import type { Phrases } from './phrases.ts'

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

type Grade = 'critical' | 'high' | 'medium' | 'low'

type SectionRole =
  | 'next-steps'
  | 'history'
  | 'sign-off'
  | 'condition'
  | 'limitation'
  | 'checklist'
  | 'risk'
  | 'criteria'
  | 'action'
  | 'plan'
  | 'template'
  | 'result'

/** The words of one language by meaning. */
export interface LanguageWords {
  /** Frequent function words, by which the language of a text is told. */
  readonly common: Phrases
  readonly verdicts: VerdictWords
  readonly labels: LabelWords
  readonly headings: Readonly<Record<'whole' | 'decision' | 'criteria' | 'plan' | 'history', Phrases>>
  readonly statuses: Readonly<
    Record<'done' | 'open' | 'failed' | 'partial' | 'skipped' | 'not-applicable' | 'untested' | 'planned', Phrases>
  >
  /** Words before a state word that turn it round. */
  readonly negators: Phrases
  readonly obligations: Readonly<
    Record<'mandatory' | 'recommended' | 'optional' | 'pre-release' | 'post-release', Phrases>
  >
  /** Words that grade wherever they stand. */
  readonly severities: Readonly<Record<Grade, Phrases>>
  /** Words that grade only where a grade is asked for: in a column or after a label of severities. */
  readonly scale: Readonly<Record<Grade, Phrases>>
  /** What a section is for, by the words of its heading. */
  readonly roles: Readonly<Record<SectionRole, Phrases>>
  /** What a column holds by its whole header, or a field by its label. */
  readonly columns: Readonly<
    Record<'status' | 'severity' | 'likelihood' | 'impact' | 'mitigation' | 'owner' | 'evidence', Phrases>
  >
  /** Labels of what describes an issue and is none itself: its cause, the solution. */
  readonly parts: Phrases
}
