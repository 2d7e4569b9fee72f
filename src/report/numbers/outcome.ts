import { outcomeGlyphs, outcomeWords } from '../../vocabulary/en/outcomes.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'

/** What is said of a value: that it meets its target, misses it, or something in between. */
export type Outcome = 'met' | 'missed' | 'partly'

const words = lexicon(outcomeWords)
const glyphs = (signs: string) => new RegExp(`[${signs}]`, 'u')
const [missed, partly, met] = [outcomeGlyphs.missed, outcomeGlyphs.partly, outcomeGlyphs.met].map(glyphs)

/** The outcome that a status cell states; null when it says nothing. */
export function outcomeOf(text: string): Outcome | null {
  if (partly?.test(text)) return 'partly'
  if (missed?.test(text) || words.has(text, 'missed')) return 'missed'
  if (met?.test(text) || words.has(text, 'met')) return words.has(text, 'partly') ? 'partly' : 'met'
  return words.has(text, 'partly') ? 'partly' : null
}
