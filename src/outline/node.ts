import type { Nodes } from 'mdast'
import type { Span } from '../span.ts'

/** Where a node stands in the source. */
export function spanOfNode({ position }: Nodes): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}
