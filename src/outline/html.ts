import type { Html } from 'mdast'
import type { OutlineBuilder } from './builder.ts'
import { readMarks } from './marks.ts'
import { spanOfNode } from './node.ts'
import type { Cell, Passage } from './passage.ts'
import { type Prose, spanOf, trim } from './prose.ts'
import { joinCells } from './table.ts'

const comment = /<!--([\s\S]*?)(?:-->|$)/g
const tag = /<\/?[a-z][^<>]*>/gi
const rowTag = /<tr\b[^<>]*>/gi
const cellTag = /<t[hd]\b[^<>]*>/gi

function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => found.replace(/[^\n]/g, ' '))
}

/** The words of a stretch of HTML that starts at an offset of the source; white space is folded as browsers do. */
function wordsOf(html: string, start: number): Prose {
  const text = blanked(html, tag)
  const kept: number[] = []
  let words = ''
  for (let index = 0; index < text.length; index++) {
    const char = /\s/.test(text[index] ?? '') ? ' ' : (text[index] ?? '')
    if (char === ' ' && (words === '' || words.endsWith(' '))) continue
    words += char
    kept.push(start + index)
  }
  return trim({ text: words, offsets: kept, styles: [] })
}

/** Places of the tags of a kind, as the stretches between one and the next. */
function stretches(text: string, pattern: RegExp): { start: number; end: number }[] {
  const matches = [...text.matchAll(pattern)]
  return matches.map((match, index) => ({
    start: match.index + match[0].length,
    end: matches[index + 1]?.index ?? text.length,
  }))
}

function readHtmlTable(builder: OutlineBuilder, visible: string, shift: number, parents: readonly Passage[]): void {
  const readRow = (row: { start: number; end: number }): Cell[] =>
    stretches(visible.slice(row.start, row.end), cellTag).map(({ start, end }) => {
      const prose = wordsOf(visible.slice(row.start + start, row.start + end), shift + row.start + start)
      return { span: spanOf(prose), prose, ...readMarks(prose) }
    })
  const [head, ...body] = stretches(visible, rowTag).map(readRow)
  const rows: Passage[] = []
  const context = builder.context(parents)
  const span = { start: shift, end: shift + visible.length }
  const grid = { span, header: head ?? [], rows, section: builder.section, context }
  builder.grids.push(grid)
  for (const cells of body) {
    const prose = joinCells(cells)
    const parent = parents.at(-1) ?? null
    if (prose.text !== '')
      rows.push(builder.add('row', prose, spanOf(prose), { context, parent, row: { grid, cells } }))
  }
}

/** Reads a block of HTML: comments, tables, and else its words line by line. */
export function readHtml(builder: OutlineBuilder, node: Html, parents: readonly Passage[]): void {
  const { start, end } = spanOfNode(node)
  const html = builder.source.slice(start, end)
  for (const match of html.matchAll(comment)) {
    const at = start + match.index
    builder.comments.push({ span: { start: at, end: at + match[0].length }, text: (match[1] ?? '').trim() })
  }
  const visible = blanked(html, comment)
  if (/<tr\b/i.test(visible)) return readHtmlTable(builder, visible, start, parents)
  let at = start
  const lines: Prose[] = []
  for (const line of visible.split('\n')) {
    const words = wordsOf(line, at)
    if (words.text !== '') lines.push(words)
    at += line.length + 1
  }
  builder.addLines(lines, 'lines', parents)
}
