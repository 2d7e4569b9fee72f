import type { Span } from '../span.ts'
import { type Prose, slice, spanOf, trim } from './prose.ts'

/** A sign that stands before or after words: a box, a glyph or a word in brackets. */
export type Mark = { readonly span: Span } & (
  | { readonly kind: 'box'; readonly ticked: boolean }
  | { readonly kind: 'glyph'; readonly glyph: string }
  | { readonly kind: 'bracket'; readonly word: string }
)

/** Words with the marks that stand around them. */
export interface Marked {
  readonly leading: readonly Mark[]
  readonly body: Prose
  readonly trailing: readonly Mark[]
}

const glyph =
  '(?:\\p{Extended_Pictographic}|[✓✔✗✘✕☐☑☒⬜▢◻☆★]|[0-9#*]\\uFE0F?\\u20E3)(?:[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]|\\u200D\\p{Extended_Pictographic})*'
const leadingMark = new RegExp(
  `[\\s•·]*(?:\\[(?<box>[ xX✓✔✅])\\](?=\\s|$)|\\[(?<word>[A-Z][A-Z /-]{1,14})\\]|(?<glyph>${glyph}))`,
  'uy',
)
const trailingMark = new RegExp(`(?<glyph>${glyph})[\\s.]*$`, 'u')
/** More than a glyph with its joiners, and the white space and dots after it, takes; in UTF-16 units. */
const tailLength = 64
const boxes: Readonly<Record<string, boolean>> = {
  '☐': false,
  '⬜': false,
  '🔲': false,
  '▢': false,
  '◻': false,
  '☑': true,
  '☒': true,
}

function glyphMark(text: string, span: Span): Mark {
  const glyph = text.replaceAll('\uFE0F', '')
  const ticked = boxes[glyph]
  return ticked === undefined ? { kind: 'glyph', glyph, span } : { kind: 'box', ticked, span }
}

function readLeading(match: RegExpExecArray, span: Span): Mark {
  const { box, word, glyph = '' } = match.groups ?? {}
  if (box !== undefined) return { kind: 'box', ticked: box !== ' ', span }
  return word === undefined ? glyphMark(glyph, span) : { kind: 'bracket', word, span }
}

/** The leading marks of a text, and where its words start. */
function leadingMarks(words: Prose): { readonly marks: Mark[]; readonly from: number } {
  const marks: Mark[] = []
  let from = 0
  for (;;) {
    leadingMark.lastIndex = from
    const match = leadingMark.exec(words.text)
    if (match === null) return { marks, from }
    const end = from + match[0].length
    marks.push(readLeading(match, spanOf(words, end - match[0].trimStart().length, end)))
    from = end
  }
}

/** The trailing marks of a text from an index on, and where its words end. */
function trailingMarks(words: Prose, from: number): { readonly marks: Mark[]; readonly to: number } {
  const marks: Mark[] = []
  let to = words.text.length
  for (;;) {
    const tailStart = Math.max(from, to - tailLength)
    const match = trailingMark.exec(words.text.slice(tailStart, to))
    if (match === null) return { marks: marks.reverse(), to }
    const { glyph = '' } = match.groups ?? {}
    to = tailStart + match.index
    marks.push(glyphMark(glyph, spanOf(words, to, to + glyph.length)))
    while (to > from && /\s/.test(words.text[to - 1] ?? '')) to--
  }
}

/** Takes the marks off both ends of a prose: `[x] ✅ Backups tested ✅` has two leading marks and a trailing one. */
export function readMarks(prose: Prose): Marked {
  const words = trim(prose)
  const { marks: leading, from } = leadingMarks(words)
  const { marks: trailing, to } = trailingMarks(words, from)
  const body = leading.length + trailing.length === 0 ? words : trim(slice(words, from, Math.max(from, to)))
  return { leading, body, trailing }
}
