import type { Nodes, Root } from 'mdast'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { cutPieces } from './pieces.ts'

/** GitHub's Markdown without literal autolinks, which cost a third of the time and say nothing here. */
const parser = unified()
  .use(remarkParse)
  .data({
    micromarkExtensions: [gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()],
    fromMarkdownExtensions: [
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
    ],
  })
  .freeze()

/** Names of the links and footnotes that a tree defines, as they are written before the colon. */
function definitionsIn(node: Nodes, found: Set<string> = new Set()): Set<string> {
  if (node.type === 'definition') found.add(`[${node.label ?? node.identifier}]: <>`)
  if (node.type === 'footnoteDefinition') found.add(`[^${node.label ?? node.identifier}]: -`)
  if ('children' in node) for (const child of node.children) definitionsIn(child, found)
  return found
}

function shift(node: Nodes, lines: number, offset: number): void {
  for (const point of [node.position?.start, node.position?.end]) {
    if (point === undefined) continue
    point.line += lines
    point.offset = (point.offset ?? 0) + offset
  }
  if ('children' in node) for (const child of node.children) shift(child, lines, offset)
}

function countLines(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0
}

/** The tree of a piece; links and footnotes that are defined elsewhere are known in it. */
function parsePiece(piece: string, definitions: ReadonlySet<string>): Root {
  const root = parser.parse([piece, ...definitions].join('\n\n'))
  root.children = root.children.filter((node) => (node.position?.start.offset ?? 0) < piece.length)
  return root
}

/** The tree of a whole text at once. */
export function parseWhole(text: string): Root {
  return parser.parse(text)
}

/** The same tree as `parseWhole` gives, read piece by piece: the parser's time grows faster than the text. */
export function parseInPieces(text: string): Root {
  const pieces = cutPieces(text)
  if (pieces.length === 1) return parseWhole(text)
  let roots = pieces.map((piece) => parser.parse(piece))
  const definitions = new Set(roots.flatMap((root) => [...definitionsIn(root)]))
  if (definitions.size > 0) roots = pieces.map((piece) => parsePiece(piece, definitions))
  let offset = 0
  let lines = 0
  for (const [index, root] of roots.entries()) {
    const piece = pieces[index] ?? ''
    if (index > 0) shift(root, lines, offset)
    offset += piece.length
    lines += countLines(piece)
  }
  const end = { line: lines + 1, column: offset - Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')), offset }
  const children = roots.flatMap((root) => root.children)
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } }
}
