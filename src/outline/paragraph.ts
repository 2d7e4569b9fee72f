import type { Paragraph, RootContent } from 'mdast'
import type { OutlineBuilder } from './builder.ts'
import { linesOf, sentencesOf } from './lines.ts'
import type { Passage } from './passage.ts'
import { isSet, proseOf } from './prose.ts'

const maxBoldLine = 140
const maxLabelWords = 6
const governed = new Set<string | undefined>(['list', 'table', 'code'])

/** A few words on the line right above a list: `Required before launch`. */
function isLabelOf(node: Paragraph, next: RootContent | undefined, text: string): boolean {
  const touches = next?.type === 'list' && next.position?.start.line === (node.position?.end.line ?? 0) + 1
  return touches && /^\p{Lu}[^.!?;|]*$/u.test(text) && text.split(/\s+/).length <= maxLabelWords
}

/** Reads a paragraph as lines; one that is all bold, or ends in a colon before a list, table or fence, is a heading in all but name. */
export function readParagraph(
  builder: OutlineBuilder,
  node: Paragraph,
  next: RootContent | undefined,
  parents: readonly Passage[],
): void {
  const prose = proseOf(node, builder.source)
  const isBoldLine = parents.length === 0 && prose.text.length < maxBoldLine && isSet(prose, 'strong')
  builder.startParagraph(isBoldLine)
  const last = builder.addLines(linesOf(prose, builder.source), 'lines', parents).at(-1)
  if (last === undefined) return
  if (isBoldLine) builder.setBoldLine(last)
  else if (governed.has(next?.type) && (/[:：]$/.test(last.body.text) || isLabelOf(node, next, last.body.text))) {
    const { text } = last.body
    builder.setLeadIn(last, text.slice(sentencesOf(text).at(-1)?.start ?? 0))
  }
}
