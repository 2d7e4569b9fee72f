import { codeLines, codeSpans, withoutCode } from './code.ts'
import { suspectPages } from './suspects.ts'

/** One line with characters beyond ASCII. */
export interface Line {
  readonly index: number
  readonly start: number
  readonly text: string
  /** The line with blanks in place of inline code; code blocks hold none. */
  readonly prose: string
  /** Whether the line is part of a code block. */
  readonly inCode: boolean
  /** The single-byte pages, one bit each, that may have damaged the line. */
  readonly suspects: number
}

/** Whether a text holds nothing beyond ASCII. */
export function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text)
}

/** Controls that no text is typed with; white space, NUL and the escapes of terminals are read elsewhere. */
const control = /[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/

/** The lines that hold characters beyond ASCII, or controls. */
export function linesOf(text: string): Line[] {
  const texts = text.split('\n')
  const inCode = codeLines(texts)
  const lines: Line[] = []
  let start = 0
  for (const [index, line] of texts.entries()) {
    if (!isAscii(line) || control.test(line)) {
      const isCode = inCode[index] ?? false
      const prose = isCode ? line : withoutCode(line, codeSpans(line))
      lines.push({ index, start, text: line, prose, inCode: isCode, suspects: suspectPages(line) })
    }
    start += line.length + 1
  }
  return lines
}
