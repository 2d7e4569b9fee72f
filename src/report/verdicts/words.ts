import { openLexicon } from '../../vocabulary/additions.ts'
import { headingWords } from '../../vocabulary/en/headings.ts'
import { documentClasses, labelWords } from '../../vocabulary/en/labels.ts'
import { verdictCues } from '../../vocabulary/en/verdict-cues.ts'
import { verdictClasses, verdictWords } from '../../vocabulary/en/verdicts.ts'
import type { LanguageWords, VerdictMeaning } from '../../vocabulary/language.ts'
import { type Language, languages } from '../../vocabulary/languages.ts'
import { type Lexicon, lexicon, type Phrases } from '../../vocabulary/lexicon.ts'

/** The words by which verdicts are read. */
export interface VerdictLexicons {
  readonly verdicts: Lexicon<VerdictMeaning>
  /** Labels, matched as a whole. */
  readonly labels: Lexicon<keyof LanguageWords['labels']>
  /** First cells of a row that judges. */
  readonly judging: Lexicon<'judging'>
  /** Headings: `whole` is matched as a whole, the others anywhere. */
  readonly headings: Lexicon<keyof LanguageWords['headings']>
}

type Table<Meaning extends string> = Readonly<Record<Meaning, Phrases>>

const english: Pick<LanguageWords, 'verdicts' | 'labels' | 'headings'> = {
  verdicts: verdictWords,
  labels: labelWords,
  headings: headingWords,
}

const entire = (phrases: Phrases): Phrases => [`^(?:${phrases.join('|')})$`]

function merge<Meaning extends string>(first: Table<Meaning>, second: Table<Meaning>): Table<Meaning> {
  const meanings = Object.keys(first) as Meaning[]
  return Object.fromEntries(
    meanings.map((meaning) => [meaning, [...first[meaning], ...second[meaning]]]),
  ) as unknown as Table<Meaning>
}

function lexiconsOf(language: Language): VerdictLexicons {
  const own = language === 'en' ? null : languages[language]
  const labels = own === null ? english.labels : merge(english.labels, own.labels)
  const headings = own === null ? english.headings : merge(english.headings, own.headings)
  const verdicts = own === null ? english.verdicts : merge(english.verdicts, own.verdicts)
  return {
    verdicts: openLexicon(lexicon(verdicts, verdictClasses), (added) => added.verdicts),
    labels: openLexicon(
      lexicon(
        { decision: entire(labels.decision), overall: entire(labels.overall), status: entire(labels.status) },
        documentClasses,
      ),
      (added) => added.labels,
      (phrase) => entire([phrase]),
    ),
    judging: lexicon({
      judging: [...verdictCues.judging, ...(own?.labels.decision ?? []), ...(own?.labels.overall ?? [])],
    }),
    headings: lexicon({ ...headings, whole: entire(headings.whole) }, documentClasses),
  }
}

/** The words by which verdicts are read in a report of each language, those of English among them. */
export const lexicons: Readonly<Record<Language, VerdictLexicons>> = {
  en: lexiconsOf('en'),
  es: lexiconsOf('es'),
  pt: lexiconsOf('pt'),
  fr: lexiconsOf('fr'),
  de: lexiconsOf('de'),
  ru: lexiconsOf('ru'),
  zh: lexiconsOf('zh'),
}
