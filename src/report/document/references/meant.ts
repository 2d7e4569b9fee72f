import type { Passage } from '../../../outline/passage.ts'
import type { Span } from '../../../span.ts'
import { type Chapter, numberedOf, slug } from './chapters.ts'

const fewestLetters = 4

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
}

function holds(words: readonly string[], part: readonly string[]): boolean {
  return part.length > 0 && part.every((word) => words.some((other) => other.startsWith(word.slice(0, 6))))
}

/**
 * Where the words of a reference most probably lead: the heading of the same words, then the line of the same words,
 * then a heading that has all of them; null when nothing is like them.
 */
export function likeWords(words: string, chapters: readonly Chapter[], passages: readonly Passage[]): Span | null {
  const title = slug(numberedOf(words)?.rest || words)
  if (title.length < fewestLetters) return null
  const same = chapters.find((chapter) => chapter.title === title)
  if (same !== undefined) return same.heading.span
  const line = passages.find(
    ({ form, body, prose }) => form !== 'heading' && slug(body.text) === title && !prose.styles.some(isLink),
  )
  if (line !== undefined) return line.span
  const wanted = wordsOf(words)
  const near = chapters.find(({ heading }) => {
    const own = wordsOf(heading.body.text)
    return holds(own, wanted) || holds(wanted, own)
  })
  return near?.heading.span ?? null
}

function isLink({ style }: { readonly style: string }): boolean {
  return style === 'link'
}

/** The part whose number is the next one below a missing number, else the last part. */
export function nextTo(number: string, chapters: readonly Chapter[]): Span | null {
  const before = number.includes('.') ? number.slice(0, number.lastIndexOf('.')) : null
  const kin = before === null ? [] : chapters.filter(({ numbers }) => numbers.some((own) => own.startsWith(before)))
  return (kin.at(-1) ?? chapters.at(-1))?.heading.span ?? null
}
