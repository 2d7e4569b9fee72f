import type { WordClasses } from './phrases.ts'

/** Letters and digits of the scripts that separate words by spaces. */
export const wordRanges = '0-9A-Za-z\\u00aa-\\u02af\\u0370-\\u1fff'

const composedClasses = new WeakMap<WordClasses, Map<string, string>>()

function composedClass(name: string, classes: WordClasses): string | null {
  const entries = Object.hasOwn(classes, name) ? classes[name] : undefined
  if (entries === undefined) return null
  let known = composedClasses.get(classes)
  if (known === undefined) {
    known = new Map()
    composedClasses.set(classes, known)
  }
  let source = known.get(name)
  if (source === undefined) {
    source = `(?:${entries.map((entry) => composed(entry, classes)).join('|')})`
    known.set(name, source)
  }
  return source
}

function withoutClasses(source: string): string {
  return source
    .replace(/\\.|\[(?:\\.|[^\]\\])*\]| /g, (part) => (part === ' ' ? '[\\s-]+' : part))
    .replace(/\\p\{L\}(?:\\p\{N\})?/g, wordRanges)
    .replace(/\\[a-zA-Z](?:\{[^}]*\})?|[A-Z]/g, (part) => (part[0] === '\\' ? part : part.toLowerCase()))
}

/** The regular expression that a phrase stands for, for texts in lower case. */
export function composed(phrase: string, classes: WordClasses): string {
  let expression = ''
  let from = 0
  for (const { 0: reference, 1: name = '', index } of phrase.matchAll(/\{(\w+)\}/g)) {
    const source = composedClass(name, classes)
    if (source === null) continue
    expression += withoutClasses(phrase.slice(from, index)) + source
    from = index + reference.length
  }
  return expression + withoutClasses(phrase.slice(from))
}
