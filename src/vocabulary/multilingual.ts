import type { LanguageWords } from './language.ts'
import { languages } from './languages.ts'
import type { Phrases } from './phrases.ts'

const han = '[\\u4e00-\\u9fff]'

/** A phrase of a script without spaces, standing by itself between signs or other letters. */
function alone(phrase: string): string {
  return `(?<!${han})(?:${phrase})(?!${han})`
}

/** The phrases of all languages but English that mean the same. */
export function inOtherLanguages(pick: (words: LanguageWords) => Phrases): Phrases {
  return Object.values(languages).flatMap(pick)
}

/**
 * Adds the phrases of all other languages to a table of English ones: reports mix languages, and what is picked must
 * mean the same, or nothing, in English. With `whole` Chinese phrases count only where they are all that is said.
 */
export function withLanguages<Meaning extends string>(
  english: Readonly<Record<Meaning, Phrases>>,
  pick: (words: LanguageWords) => Readonly<Partial<Record<Meaning, Phrases>>>,
  { whole = false }: { readonly whole?: boolean } = {},
): Readonly<Record<Meaning, Phrases>> {
  const table: Record<Meaning, Phrases> = { ...english }
  for (const [code, words] of Object.entries(languages)) {
    const picked = pick(words)
    for (const meaning of Object.keys(english) as Meaning[]) {
      const phrases = picked[meaning] ?? []
      table[meaning] = [...table[meaning], ...(whole && code === 'zh' ? phrases.map(alone) : phrases)]
    }
  }
  return table
}
