import type { Code, Root } from 'mdast'
import { parseInPieces } from './markdown.ts'

const frontMatter = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/
const fenceLine = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/
const maxRunawayFences = 8
const looksLikeMarkdown = /^(?:#{1,6}[ \t]|[-*][ \t]|\|.*\||\*\*)/m

/** Overwrites a stretch with spaces, so that every other offset stays where it is. */
function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end)
}

/** The last block, if it is a fence that nobody closed and that swallowed Markdown. */
function runawayFence(root: Root, text: string): Code | null {
  const last = root.children.at(-1)
  if (last?.type !== 'code' || last.position === undefined) return null
  const { start, end } = last.position
  const source = text.slice(start.offset, end.offset)
  const closed = fenceLine.test(source.slice(Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r')) + 1))
  const fenced = /^(?:`{3,}|~{3,})/.test(source)
  return fenced && !closed && last.value.split('\n').length > 3 && looksLikeMarkdown.test(last.value) ? last : null
}

/** The YAML block that opens the text, delimiters included, or the empty string. */
export function frontMatterOf(text: string): string {
  return frontMatter.exec(text)?.[0] ?? ''
}

/**
 * The syntax tree of a Markdown text with GitHub's extensions; positions are offsets in `text`.
 * Front matter is left out, and a last fence that is never closed is read as the Markdown it holds. Never throws.
 */
export function parse(text: string): Root {
  let readable = blank(text, 0, frontMatterOf(text).length)
  for (let round = 0; ; round++) {
    const root = parseInPieces(readable)
    const fence = round < maxRunawayFences ? runawayFence(root, readable) : null
    const start = fence?.position?.start.offset
    if (start === undefined) return root
    const lineEnd = readable.slice(start).search(/[\r\n]/)
    readable = blank(readable, start, start + lineEnd)
  }
}
