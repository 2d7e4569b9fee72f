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

/** A phrase as its words, without the first. */
interface Entry<Meaning> {
  readonly rest: readonly string[]
  readonly meaning: Meaning
}

function follows(tokens: readonly Token[], index: number, rest: readonly string[]): boolean {
  return rest.every((word, place) => tokens[index + 1 + place]?.word === word)
}

/** Makes a phrase book of pairs of a phrase and its meaning; a look-up costs the phrases that start with the same word. */
export function phraseBook<Meaning>(entries: Iterable<readonly [string, Meaning]>): PhraseBook<Meaning> {
  const byFirst = new Map<string, Entry<Meaning>[]>()
  for (const [phrase, meaning] of entries) {
    const [first = '', ...rest] = tokensOf(phrase).map((token) => token.word)
    const same = byFirst.get(first) ?? []
    byFirst.set(
      first,
      [...same, { rest, meaning }].sort((a, b) => b.rest.length - a.rest.length),
    )
  }
  return {
    at(tokens, index) {
      const found = byFirst.get(tokens[index]?.word ?? '')?.find(({ rest }) => follows(tokens, index, rest))
      return found === undefined ? null : { meaning: found.meaning, width: found.rest.length + 1 }
    },
  }
}
