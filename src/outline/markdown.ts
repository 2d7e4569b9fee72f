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

/** Definitions in short, by the normal form of their names. */
type Definitions = Map<string, string>

const label = /\[((?:[^[\]\\]|\\.)*)\]/g

/** Names are the same when they differ in case and white space only (CommonMark 0.31, 4.7). */
function normalise(name: string): string {
  return name
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
}

/** Collects the links and footnotes that a tree defines, by their names as they are written before the colon. */
function addDefinitions(node: Nodes, found: Definitions): void {
  if (node.type === 'definition') {
    const name = node.label ?? node.identifier
    found.set(normalise(name), `[${name}]: <>`)
  } else if (node.type === 'footnoteDefinition') {
    const name = `^${node.label ?? node.identifier}`
    found.set(normalise(name), `[${name}]: -`)
  }
  if ('children' in node) for (const child of node.children) addDefinitions(child, found)
}

/** The definitions that a piece may refer to. */
function definitionsFor(piece: string, definitions: Definitions): Set<string> {
  const named = new Set<string>()
  for (const [, name = ''] of piece.matchAll(label)) {
    const definition = definitions.get(normalise(name))
    if (definition !== undefined) named.add(definition)
  }
  return named
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
function parsePiece(piece: string, alone: Root, definitions: Definitions): Root {
  const named = definitionsFor(piece, definitions)
  if (named.size === 0) return alone
  const before = [...named, '***', ''].join('\n\n')
  const root = parser.parse(before + piece)
  root.children = root.children.filter((node) => (node.position?.start.offset ?? 0) >= before.length)
  for (const child of root.children) shift(child, -countLines(before), -before.length)
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
  const alone = pieces.map((piece) => parser.parse(piece))
  const definitions: Definitions = new Map()
  for (const root of alone) addDefinitions(root, definitions)
  const roots =
    definitions.size === 0 ? alone : alone.map((root, index) => parsePiece(pieces[index] ?? '', root, definitions))
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
