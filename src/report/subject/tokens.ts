/** One word of a text: in lower case, without punctuation, and where it stands. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

const humps = /^\p{Ll}+\p{Lu}/u
const hump = /\p{Ll}\p{Lu}/u
const word = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu

function splitHumps(text: string, start: number): Token[] {
  const tokens: Token[] = []
  let from = 0
  for (let index = 1; index <= text.length; index++) {
    if (index < text.length && !hump.test(text.slice(index - 1, index + 1))) continue
    tokens.push({ word: text.slice(from, index).toLowerCase(), start: start + from, end: start + index })
    from = index
  }
  return tokens
}

/** The words of a text in order; camelCase is taken apart, names such as WebSocket are not. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(word)].flatMap((match) => {
    const [found] = match
    if (humps.test(found)) return splitHumps(found, match.index)
    return [{ word: found.toLowerCase().replace('’', "'"), start: match.index, end: match.index + found.length }]
  })
}

/** Plain phrases by meaning, looked up by whole words; the longest wins. */
export interface PhraseBook<Meaning> {
  /** The longest phrase that starts at a token, and how many tokens it has. */
  at(tokens: readonly Token[], index: number): { readonly meaning: Meaning; readonly width: number } | null
}

/** Makes a phrase book of pairs of a phrase and its meaning; a look-up costs as many steps as the longest phrase has words. */
export function phraseBook<Meaning>(entries: Iterable<readonly [string, Meaning]>): PhraseBook<Meaning> {
  const meanings = new Map<string, Meaning>()
  let longest = 1
  for (const [phrase, meaning] of entries) {
    const words = tokensOf(phrase).map((token) => token.word)
    longest = Math.max(longest, words.length)
    meanings.set(words.join(' '), meaning)
  }
  return {
    at(tokens, index) {
      for (let width = Math.min(longest, tokens.length - index); width > 0; width--) {
        const key = tokens
          .slice(index, index + width)
          .map((token) => token.word)
          .join(' ')
        const meaning = meanings.get(key)
        if (meaning !== undefined) return { meaning, width }
      }
      return null
    },
  }
}
