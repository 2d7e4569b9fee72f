import { sentencesOf } from '../../../outline/lines.ts'
import type { Span } from '../../../span.ts'
import { isSaid, predicatesIn } from './predicate.ts'

const conjunction = /:\s+(?=(?:the|our|all|its)\s)|;\s+|,?\s+(?:and|but|while|whereas|yet)\s+/g

/** Whether a text says something of what it names in front: `the API is live`. */
function isClause(text: string): boolean {
  return predicatesIn(text).some((predicate) => predicate.start > 0 && isSaid(text, predicate))
}

function clausesIn(text: string, { start, end }: Span): Span[] {
  const clauses: Span[] = []
  let from = start
  for (const { index, 0: word } of text.slice(start, end).matchAll(conjunction)) {
    const [before, after] = [text.slice(from, start + index), text.slice(start + index + word.length, end)]
    if (!(word.startsWith(':') || isClause(before)) || !isClause(after)) continue
    clauses.push({ start: from, end: start + index })
    from = start + index + word.length
  }
  return [...clauses, { start: from, end }]
}

/** The sentences of a text, those of two subjects cut between them: `The API is live and the queue is healthy`. */
export function clausesOf(text: string): Span[] {
  return sentencesOf(text).flatMap((sentence) => clausesIn(text, sentence))
}
