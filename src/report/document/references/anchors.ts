import type { Outline, Passage } from '../../../outline/passage.ts'
import type { Reference } from '../../model/placeholder.ts'
import { type Chapter, mayBeOne, numberedOf, slug } from './chapters.ts'
import { likeWords, nextTo } from './meant.ts'

const link = /(?:\[([^[\]\n]*))?\]\((#[^)\s]+)\)/g
const wholeName = 8
const target = /(?:name|id)\s*=\s*["']?([^"'\s>]+)/gi

/** Whether the words of a link name a heading by another number than it has. */
function isMisnumbered(text: string, chapters: readonly Chapter[]): boolean {
  const named = numberedOf(text)
  if (named === null || chapters.some(({ numbers }) => numbers.length === 0)) return false
  if (chapters.some(({ numbers }) => numbers.some((number) => mayBeOne(number, named.number)))) return false
  return named.kind !== null || named.rest === '' || chapters.some(({ title }) => title === slug(named.rest))
}

/** The chapter that a row is about by its first cell, when its link is a number alone. */
function ownChapter(text: string, passage: Passage | undefined, chapters: readonly Chapter[]): Chapter | undefined {
  const named = numberedOf(text)
  const name = slug(passage?.row?.cells[0]?.body.text ?? '')
  return named === null || named.rest !== '' || name === '' ? undefined : chapters.find(({ title }) => title === name)
}

/** Whether an anchor stops short of the end of a heading. */
function isCutOff(name: string, heading: string): boolean {
  return name.length >= wholeName && heading.startsWith(name)
}

/** Links to a heading of the report, each with what is wrong about it. */
export function readAnchors(outline: Outline, chapters: readonly Chapter[]): Reference[] {
  const { text, fences, passages } = outline
  const set = new Set([...text.matchAll(target)].map((match) => slug(match[1] ?? '')))
  const known = new Map<string, Chapter[]>()
  for (const chapter of chapters) {
    const name = slug(chapter.heading.prose.text)
    known.set(name, [...(known.get(name) ?? []), chapter])
  }
  const names = [...known.keys()]
  const find = (name: string) => known.get(name) ?? known.get(names.find((other) => isCutOff(name, other)) ?? '')
  return [...text.matchAll(link)]
    .filter(({ index }) => !fences.some(({ span }) => span.start <= index && index < span.end))
    .map((match): Reference => {
      const [whole, words = '', name = ''] = match
      const start = match.index + whole.length - 1 - name.length
      const span = { start, end: start + name.length }
      const led = find(slug(name)) ?? find(slug(name.replace(/-\d+$/, '')))
      if (led === undefined) {
        const meant =
          likeWords(name.slice(1).replaceAll('-', ' '), chapters, passages) ?? likeWords(words, chapters, passages)
        const number = numberedOf(words)?.number ?? ''
        return set.has(slug(name))
          ? { span, target: name, fault: null, meant: null }
          : { span, target: name, fault: 'missing', meant: meant ?? nextTo(number, chapters) }
      }
      const passage = passages.find(
        (other) => other.span.start <= start && start < other.span.end && other.row !== null,
      )
      const own = ownChapter(words, passage, chapters)
      const isElsewhere = own !== undefined && !led.includes(own)
      const isWrong = isElsewhere || isMisnumbered(words, led)
      const meant = isElsewhere ? own.heading.span : (led[0]?.heading.span ?? null)
      return {
        span,
        target: words === '' ? name : words,
        fault: isWrong ? 'other' : null,
        meant: isWrong ? meant : null,
      }
    })
}
