import { german } from './de.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import type { LanguageWords } from './language.ts'
import { portuguese } from './pt.ts'
import { russian } from './ru.ts'
import { chinese } from './zh.ts'

/** Languages other than English that reports are read in, by their ISO 639-1 code; English words are read beside all. */
export const languages = {
  es: spanish,
  pt: portuguese,
  fr: french,
  de: german,
  ru: russian,
  zh: chinese,
} satisfies Record<string, LanguageWords>

/** The code of a language that reports are read in. */
export type Language = 'en' | keyof typeof languages
