import { oncePerText } from '../../../remember.ts'

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

function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  word.lastIndex = 0
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    const { 0: found, index } = match
    const lower = found.toLowerCase()
    if (lower !== found && humps.test(found)) tokens.push(...splitHumps(found, index))
    else tokens.push({ word: lower.replace('’', "'"), start: index, end: index + found.length })
  }
  return tokens
}

/** The words of a text in order; camelCase is taken apart, names such as WebSocket are not. */
export const tokensOf = oncePerText(readTokens)

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

/** The first word of a phrase, which most phrases have in plain letters. */
const firstWord = /^[a-z\d]+(?=[ -]|$)/

function groupedByFirst<Meaning>(pairs: Iterable<readonly [string, Meaning]>): Map<string, [string, Meaning][]> {
  const byFirst = new Map<string, [string, Meaning][]>()
  for (const [phrase, meaning] of pairs) {
    const first = firstWord.exec(phrase)?.[0] ?? tokensOf(phrase)[0]?.word ?? ''
    const same = byFirst.get(first)
    if (same === undefined) byFirst.set(first, [[phrase, meaning]])
    else same.push([phrase, meaning])
  }
  return byFirst
}

function readEntries<Meaning>(pairs: readonly (readonly [string, Meaning])[]): readonly Entry<Meaning>[] {
  return pairs
    .map(([phrase, meaning]) => ({
      rest: tokensOf(phrase).flatMap((token, at) => (at === 0 ? [] : token.word)),
      meaning,
    }))
    .sort((a, b) => b.rest.length - a.rest.length)
}

/** Makes a phrase book of pairs of a phrase and its meaning; phrases are read when a text has the word they start with. */
export function phraseBook<Meaning>(pairs: Iterable<readonly [string, Meaning]>): PhraseBook<Meaning> {
  let byFirst: Map<string, [string, Meaning][]> | undefined
  const entries = new Map<string, readonly Entry<Meaning>[]>()
  const entriesOf = (first: string): readonly Entry<Meaning>[] => {
    let found = entries.get(first)
    if (found === undefined) {
      byFirst ??= groupedByFirst(pairs)
      const same = byFirst.get(first)
      if (same === undefined) return []
      found = readEntries(same)
      entries.set(first, found)
    }
    return found
  }
  return {
    at(tokens, index) {
      const found = entriesOf(tokens[index]?.word ?? '').find(({ rest }) => follows(tokens, index, rest))
      return found === undefined ? null : { meaning: found.meaning, width: found.rest.length + 1 }
    },
  }
}
