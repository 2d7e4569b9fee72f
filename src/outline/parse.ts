import type { Code, Root } from 'mdast'
import { parseInPieces } from './markdown.ts'

const frontMatter = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/
const fenceLine = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/
const maxFences = 8
const innerFence = /^[ \t>]*(?:`{3,}|~{3,})/gm
const anyFence = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*(\S*)/m
const looksLikeMarkdownLines = /^(?:#{1,6}[ \t]+\S|\*\*|[-*][ \t]|\|.*\|)/gm
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

/** How much of it a fence that wraps a whole report takes. */
const wholeShare = 0.7
const fewestHeadings = 2
const fewestLabels = 3
const headingLine = /^#{1,6}[ \t]+\S/gm
const labelLine = /^(?:[-*][ \t]+)?\*\*[^*\n]{2,40}:?\*\*:?/gm
const wordsOnly = new Set(['', 'md', 'markdown', 'text'])

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** Whether a text is written as reports are, with headings and bold labels. */
function isReportText(text: string): boolean {
  return count(text, headingLine) >= fewestHeadings && count(text, labelLine) >= fewestLabels
}

/** A fence without a language around report text, or one around the whole report. */
function wrappingFence(root: Root, text: string): Code | null {
  const found = root.children.find((node): node is Code => {
    if (node.type !== 'code' || !wordsOnly.has((node.lang ?? '').toLowerCase())) return false
    const isWhole = node.value.length > text.length * wholeShare && count(node.value, headingLine) >= fewestHeadings
    return isWhole || ((node.lang ?? '') === '' && isReportText(node.value))
  })
  return found ?? null
}

/** Whether the last line closes the fence; one without a partner turns the pairs after it the wrong way round. */
function isPaired({ value }: Code, text: string, end: number): boolean {
  if (count(value, innerFence) % 2 === 1) return false
  const after = text.slice(end)
  const next = anyFence.exec(after)
  return next === null || next[1] !== '' || count(after.slice(0, next.index), looksLikeMarkdownLines) > 0
}

/** The YAML block that opens the text, delimiters included, or the empty string. */
export function frontMatterOf(text: string): string {
  return frontMatter.exec(text)?.[0] ?? ''
}

/**
 * The syntax tree of a Markdown text with GitHub's extensions; positions are offsets in `text`.
 * Front matter is left out, and a fence that is never closed or holds report text is read as the Markdown in it. Never throws.
 */
export function parse(text: string): Root {
  let readable = blank(text, 0, frontMatterOf(text).length)
  for (let round = 0; ; round++) {
    const root = parseInPieces(readable)
    if (round >= maxFences) return root
    const fence = runawayFence(root, readable) ?? wrappingFence(root, readable)
    const start = fence?.position?.start.offset
    const end = fence?.position?.end.offset
    if (fence === null || start === undefined || end === undefined) return root
    const lineEnd = start + readable.slice(start).search(/[\r\n]/)
    const lastLine = readable.lastIndexOf('\n', end - 1) + 1
    const closes = fenceLine.test(readable.slice(lastLine, end)) && isPaired(fence, readable, end)
    if (closes) readable = blank(readable, lastLine, end)
    readable = blank(readable, start, lineEnd)
  }
}
