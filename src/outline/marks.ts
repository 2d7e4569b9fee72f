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
  `^[\\s•·]*(?:\\[(?<box>[ xX✓✔✅])\\](?=\\s|$)|\\[(?<word>[A-Z][A-Z /-]{1,14})\\]|(?<glyph>${glyph}))`,
  'u',
)
const trailingMark = new RegExp(`(?<glyph>${glyph})[\\s.]*$`, 'u')
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

/** Takes the marks off both ends of a prose: `[x] ✅ Backups tested ✅` has two leading marks and a trailing one. */
export function readMarks(prose: Prose): Marked {
  const leading: Mark[] = []
  const trailing: Mark[] = []
  let body = trim(prose)
  for (let match = leadingMark.exec(body.text); match !== null; match = leadingMark.exec(body.text)) {
    const width = match[0].length - match[0].trimStart().length
    leading.push(readLeading(match, spanOf(body, width, match[0].length)))
    body = trim(slice(body, match[0].length))
  }
  for (let match = trailingMark.exec(body.text); match !== null; match = trailingMark.exec(body.text)) {
    const end = match.index + (match.groups?.glyph?.length ?? 0)
    trailing.unshift(glyphMark(match.groups?.glyph ?? '', spanOf(body, match.index, end)))
    body = trim(slice(body, 0, match.index))
  }
  return { leading, body, trailing }
}
