import type { Passage, Section } from '../../outline/passage.ts'
import { emptyWords, genericHeadingWords } from '../../vocabulary/en/scopes.ts'

const generic = new Set(genericHeadingWords)
const empty = new Set(emptyWords)

/** A word without the endings of the plural. */
function singular(word: string): string {
  return word
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '')
}

function wordsIn(text: string): string[] {
  return (text.match(/\p{L}[\p{L}\d_+/.-]*/gu) ?? []).map((word) => word.replace(/[.+/-]+$/, ''))
}

/** The words of a text in the singular. */
export function nameWords(text: string): string[] {
  return wordsIn(text).map(singular)
}

/** The words of a text that carry a name. */
export function contentWords(text: string): string[] {
  return wordsIn(text)
    .filter((word) => !empty.has(word.toLowerCase()))
    .map(singular)
}

function headings(passage: Passage): Section[] {
  const chain: Section[] = []
  for (let section: Section | null = passage.section; section !== null; section = section.parent)
    if (section.heading !== null && section.heading !== passage) chain.push(section)
  return chain
}

const scopes = new WeakMap<Passage, readonly string[]>()

/** The heading words that make a number one of a part and not of the whole; the title says nothing of that. */
export function scopeOf(passage: Passage): readonly string[] {
  const known = scopes.get(passage)
  if (known !== undefined) return known
  const scope = headings(passage)
    .filter(({ depth }) => depth > 1)
    .flatMap(({ heading }) => nameWords(heading?.body.text ?? ''))
    .filter((word) => !generic.has(word) && !empty.has(word))
  scopes.set(passage, scope)
  return scope
}

/** The numbers in the headings over a passage but the outermost, their own numbering aside: `Run with 500 users`. */
export function headingNumbers({ context }: Passage): string[] {
  return context
    .filter(({ kind }) => kind === 'heading')
    .slice(0, -1)
    .flatMap(({ text }) => text.replace(/^\W*\d+(?:\.\d+)*[.):]?\s/, '').match(/\b\d[\d.,]*\w*/g) ?? [])
}

/** Whether two names have the same words, in any order. */
export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word) => b.includes(word))
}

/** The plural nouns of a phrase, which tell what is counted. */
export function pluralsIn(phrase: string): string[] {
  return phrase.split(/\s+/).filter((word) => /[^s]s$/.test(word))
}
