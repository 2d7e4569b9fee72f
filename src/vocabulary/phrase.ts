import type { WordClasses } from './lexicon.ts'
import { isWordCharacter } from './words.ts'

/** Letters and digits of the scripts that separate words by spaces; `\\p{L}` says the same but compiles ten times slower. */
const wordRanges = '0-9A-Za-z\\u00aa-\\u02af\\u0370-\\u1fff'
const after = `(?![_${wordRanges}])`
const plainWords = /^[a-z\d]+(?: [a-z\d]+)*$/i
/** Scripts that put no space between words: their phrases match inside a run of letters. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

function compose(phrase: string, classes: WordClasses): string {
  const expanded = phrase.includes('{')
    ? phrase.replace(/\{(\w+)\}/g, (whole, name: string) => {
        const entries = classes[name]
        return entries === undefined ? whole : `(?:${entries.map((entry) => compose(entry, classes)).join('|')})`
      })
    : phrase
  return expanded.replaceAll(' ', '[\\s-]+').replace(/\\p\{L\}(?:\\p\{N\})?/g, wordRanges)
}

/** An expression for texts in lower case: the flag for any case makes expressions several times slower to compile. */
function lowerSource(source: string): string {
  return source.replace(/\\[a-zA-Z](?:\{[^}]*\})?|[A-Z]/g, (part) => (part[0] === '\\' ? part : part.toLowerCase()))
}

/** A phrase ready to be matched; its words where it has no more than words. */
export interface Phrase {
  readonly source: string
  readonly words: string | null
}

/** Reads a phrase as a table writes it; `{name}` is replaced by the words of that class. */
export function readPhrase(phrase: string, classes: WordClasses): Phrase {
  const words = plainWords.test(phrase) ? phrase.toLowerCase() : null
  return { source: lowerSource(compose(phrase, classes)), words }
}

function compile(sources: readonly string[], ending: string): RegExp {
  const source = `(?:${sources.join('|')})${ending}`
  return new RegExp(source, /\\[pu]\{/.test(source) ? 'uy' : 'y')
}

/** The matchers of phrases, longest first; phrases that are just words need no expression. */
export function matchersOf(phrases: readonly Phrase[]): (RegExp | string)[] {
  const longestFirst = [...phrases].sort((a, b) => b.source.length - a.source.length)
  const run = longestFirst.filter(({ source }) => spaceless.test(source)).map(({ source }) => source)
  const matchers: (RegExp | string)[] = run.length === 0 ? [] : [compile(run, '')]
  let sources: string[] = []
  const flush = () => {
    if (sources.length > 0) matchers.push(compile(sources, after))
    sources = []
  }
  for (const { source, words } of longestFirst) {
    if (spaceless.test(source)) continue
    if (words === null) sources.push(source)
    else {
      flush()
      matchers.push(words)
    }
  }
  flush()
  return matchers
}

function isSpaceOrHyphen(text: string, index: number): boolean {
  const char = text[index]
  return char === ' ' || char === '-' || (char !== undefined && /\s/.test(char))
}

/** The end of words that stand at an index of a text in lower case, or -1. */
export function endOfWords(words: string, lower: string, index: number): number {
  let at = index
  for (let place = 0; place < words.length; place++) {
    if (words[place] !== ' ') {
      if (words.charCodeAt(place) !== lower.charCodeAt(at)) return -1
      at++
    } else {
      if (!isSpaceOrHyphen(lower, at)) return -1
      while (isSpaceOrHyphen(lower, at)) at++
    }
  }
  return at < lower.length && isWordCharacter(lower.charCodeAt(at)) ? -1 : at
}
