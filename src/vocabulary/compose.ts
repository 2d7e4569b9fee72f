import type { WordClasses } from './phrases.ts'

/** Letters and digits of the scripts that separate words by spaces. */
export const wordRanges = '0-9A-Za-z\\u00aa-\\u02af\\u0370-\\u1fff'

const expansions = new WeakMap<WordClasses, Map<string, string>>()

function expanded(name: string, classes: WordClasses): string | null {
  const entries = Object.hasOwn(classes, name) ? classes[name] : undefined
  if (entries === undefined) return null
  let known = expansions.get(classes)
  if (known === undefined) {
    known = new Map()
    expansions.set(classes, known)
  }
  let source = known.get(name)
  if (source === undefined) {
    source = `(?:${entries.map((entry) => expand(entry, classes)).join('|')})`
    known.set(name, source)
  }
  return source
}

function expand(phrase: string, classes: WordClasses): string {
  if (!phrase.includes('{')) return phrase
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => expanded(name, classes) ?? whole)
}

/** The regular expression that a phrase stands for, for texts in lower case. */
export function composed(phrase: string, classes: WordClasses): string {
  return expand(phrase, classes)
    .replace(/\\.|\[(?:\\.|[^\]\\])*\]| /g, (part) => (part === ' ' ? '[\\s-]+' : part))
    .replace(/\\p\{L\}(?:\\p\{N\})?/g, wordRanges)
    .replace(/\\[a-zA-Z](?:\{[^}]*\})?|[A-Z]/g, (part) => (part[0] === '\\' ? part : part.toLowerCase()))
}
