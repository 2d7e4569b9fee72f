const minPiece = 2000

const fenceStart = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/
/** Lines that after a blank one start a block at the top: no white space, and no sign that may go on a list. */
const startsBlock = /^[^\s>*+\d-]/
const lineEnd = /\r\n?|\n|$/g
const htmlStarts: readonly (readonly [RegExp, RegExp])[] = [
  [/^( {0,3})<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^( {0,3})<!--/, /-->/],
  [/^( {0,3})<\?/, /\?>/],
  [/^( {0,3})<!\[CDATA\[/, /\]\]>/],
  [/^( {0,3})<![a-z]/i, />/],
]

/** A block that goes on over blank lines until a line ends it. */
interface OpenBlock {
  readonly end: RegExp
  /** Indented blocks may stand in a list item, which ends without their closing line. */
  readonly indented: boolean
}

function openedBy(line: string): OpenBlock | null {
  const fence = fenceStart.exec(line)
  if (fence !== null) {
    const [, indent = '', ticks = ''] = fence
    return { end: new RegExp(`^ {0,3}${ticks[0]}{${ticks.length},}[ \\t]*$`), indented: indent !== '' }
  }
  for (const [start, end] of htmlStarts) {
    const match = start.exec(line)
    if (match !== null) return end.test(line.slice(match[0].length)) ? null : { end, indented: match[1] !== '' }
  }
  return null
}

/**
 * Cuts a Markdown text before blocks where no other can go on across the cut, into pieces of 2,000 characters and more;
 * joined they are the text again. Where it is not sure that a block has ended, the rest is one piece.
 */
export function cutPieces(text: string): string[] {
  const pieces: string[] = []
  let pieceStart = 0
  let open: OpenBlock | null = null
  let afterBlank = true
  let start = 0
  for (const { 0: ending, index } of text.matchAll(lineEnd)) {
    const line = text.slice(start, index)
    if (open !== null) {
      if (open.end.test(line.trimEnd())) open = null
      else if (open.indented && /^\S/.test(line)) break
    } else {
      if (afterBlank && start - pieceStart >= minPiece && startsBlock.test(line)) {
        pieces.push(text.slice(pieceStart, start))
        pieceStart = start
      }
      open = openedBy(line)
    }
    afterBlank = /^[ \t]*$/.test(line)
    start = index + ending.length
  }
  pieces.push(text.slice(pieceStart))
  return pieces
}
