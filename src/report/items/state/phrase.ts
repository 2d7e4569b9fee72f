import { openLexicon } from '../../../vocabulary/additions.ts'
import { copulas, negators, stateWords } from '../../../vocabulary/en/states.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { inOtherLanguages, withLanguages } from '../../../vocabulary/multilingual.ts'

/** How a thing stands. */
export type State = 'done' | 'open' | 'failed' | 'partial' | 'skipped' | 'not-applicable' | 'untested' | 'planned'

/** A state word in a text, as indices into it. */
export interface StatePhrase {
  readonly state: State
  readonly word: string
  readonly start: number
  readonly end: number
  /** The state is that of the word turned round: `no errors`. */
  readonly negated: boolean
}

const words = openLexicon(
  lexicon(withLanguages(stateWords, ({ statuses }) => statuses, { whole: true })),
  ({ statuses }) => statuses,
)
const allNegators = [...negators, ...inOtherLanguages((language) => language.negators)]
const links = lexicon({
  negator: allNegators.map((word) => `${word}(?: [\\p{L}\\d]+){0,2} $`),
  copula: copulas.map((word) => `(?:${word}) $`),
})
const opposites: Partial<Record<State, State>> = { failed: 'done', partial: 'done', open: 'done', done: 'open' }

/** The first state word of a phrase; of words that begin at the same place the longest. */
export function statePhrase(text: string): StatePhrase | null {
  const hit = words.first(text)
  if (hit === null) return null
  const { meaning, text: word, start, end } = hit
  const state = meaning === 'blocked' ? 'failed' : meaning
  const opposite = links.has(text.slice(0, start), 'negator') ? opposites[state] : undefined
  return { state: opposite ?? state, word: word.toLowerCase(), start, end, negated: opposite !== undefined }
}

/** Whether the text ends in a word that makes the next one a predicate: `all tests are …`. */
export function endsInCopula(text: string): boolean {
  return links.has(text, 'copula')
}
