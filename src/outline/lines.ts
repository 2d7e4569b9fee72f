import { oncePerText } from '../remember.ts'
import type { Span } from '../span.ts'
import { readField } from './field.ts'
import { readMarks } from './marks.ts'
import { isSet, type Prose, slice, trim } from './prose.ts'

/** A line of a paragraph as an author thinks of it, with what tells whether the next one goes on. */
interface Line {
  readonly start: number
  end: number
  hasEmptyField: boolean
  allStrong: boolean
}

function startsOnItsOwn(prose: Prose, start: number, end: number, previous: Line): boolean {
  if (previous.hasEmptyField) return false
  const words = slice(prose, start, end)
  const { leading, body } = readMarks(words)
  if (leading.length > 0) return true
  const field = readField(body)
  if (field !== null && (isSet(field.key, 'strong') || /^\p{Lu}/u.test(field.key.text))) return true
  return (
    isSet(words, 'strong') !== previous.allStrong &&
    (previous.allStrong || /[.!:]$/.test(prose.text.slice(previous.start, previous.end).trimEnd()))
  )
}

function hasEmptyField(prose: Prose): boolean {
  return readField(readMarks(prose).body)?.value.text === ''
}

/**
 * Cuts the words of a paragraph where its author starts a new line: at a hard break, before a mark, before a label,
 * and where a line that is all bold begins or ends. Other line ends are wrapping and stay as `\n` in the prose.
 */
export function linesOf(prose: Prose, source: string): Prose[] {
  const lines: Line[] = []
  let start = 0
  for (const text of prose.text.split('\n')) {
    const end = start + text.length
    const previous = lines.at(-1)
    const hardBreak =
      start > 0 && source[prose.offsets[start - 1] ?? 0] !== '\n' && source[prose.offsets[start - 1] ?? 0] !== '\r'
    if (text.trim() !== '') {
      if (previous === undefined || hardBreak || startsOnItsOwn(prose, start, end, previous)) {
        const words = slice(prose, start, end)
        lines.push({ start, end, hasEmptyField: hasEmptyField(words), allStrong: isSet(words, 'strong') })
      } else {
        previous.end = end
        previous.hasEmptyField = false
      }
    }
    start = end + 1
  }
  return lines.map((line) => trim(slice(prose, line.start, line.end)))
}

/** An abbreviation's point ends no sentence. */
const sentenceEnd =
  /(?<!\b(?:i\.e|e\.g|approx|ca|incl|excl|vs|est|max|min|resp|cf|avg))\.(?=\s+[^\sa-z])|[!?](?=\s+[^\sa-z])|\n(?=\s*\n)/g

function cutSentences(text: string): readonly Span[] {
  const sentences: Span[] = []
  let from = 0
  const push = (to: number) => {
    const words = text.slice(from, to)
    const lead = words.length - words.trimStart().length
    if (words.trim() !== '') sentences.push({ start: from + lead, end: from + words.trimEnd().length })
    from = to
  }
  for (const match of text.matchAll(sentenceEnd)) push(match.index + 1)
  push(text.length)
  return sentences
}

/** The sentences of a text as pairs of indices, white space at their ends left out. */
export const sentencesOf = oncePerText(cutSentences)
