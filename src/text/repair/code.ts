import type { Span } from '../../span.ts'

const SPAN = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g
const FENCE = /^ {0,3}(?:>\s?)*\s*(`{3,}|~{3,})/

/** The inline code spans of a line, in order. */
export function codeSpans(line: string): Span[] {
  if (!line.includes('`')) return []
  return Array.from(line.matchAll(SPAN), (match) => ({ start: match.index, end: match.index + match[0].length }))
}

/** The line with blanks in place of its code, so that offsets stay. */
export function withoutCode(line: string, spans: readonly Span[]): string {
  const parts: string[] = []
  let position = 0
  for (const { start, end } of spans) {
    parts.push(line.slice(position, start), ' '.repeat(end - start))
    position = end
  }
  return parts.join('') + line.slice(position)
}

/** For each line whether it stands in a code block, fenced or indented; a fence that is never closed is none. */
export function codeLines(lines: readonly string[]): boolean[] {
  const inCode = lines.map((line, index) => INDENTED.test(line) && followsCodeOrBlank(lines, index))
  let open = -1
  let marker = ''
  for (const [index, line] of lines.entries()) {
    const fence = FENCE.exec(line)?.[1]
    if (!fence) continue
    if (open < 0) {
      open = index
      marker = fence
    } else if (fence.startsWith(marker) && line.trimEnd().endsWith(fence)) {
      inCode.fill(true, open + 1, index)
      open = -1
    }
  }
  return inCode
}

const INDENTED = /^(?: {4}|\t)/

function followsCodeOrBlank(lines: readonly string[], index: number): boolean {
  const before = lines[index - 1] ?? ''
  return before.trim() === '' || INDENTED.test(before)
}
