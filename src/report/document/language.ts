import type { Outline } from '../../outline/passage.ts'
import { common } from '../../vocabulary/en/common.ts'
import { type Language, languages } from '../../vocabulary/languages.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'

const others = Object.keys(languages) as (keyof typeof languages)[]
const english = lexicon({ common })
const foreign = others.map((code) => ({ code, words: lexicon({ common: languages[code].common }) }))
const sample = 4000
/** A function word of English in so many characters leaves no doubt. */
const dense = 120
/** So many times the function words of English another language must show. */
const clearly = 1.5

/** The language that a report is written in, told by its function words; English where it is unclear. */
export function readLanguage({ text }: Outline): Language {
  const start = text.slice(0, sample)
  const count = english.find(start).length
  if (count * dense > start.length) return 'en'
  let best: { code: Language; count: number } = { code: 'en', count: clearly * count }
  for (const { code, words } of foreign) {
    const own = words.find(start).length
    if (own > best.count) best = { code, count: own }
  }
  return best.code
}
