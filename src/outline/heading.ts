import type { Heading } from 'mdast'
import type { OutlineBuilder } from './builder.ts'
import { spanOfNode } from './node.ts'
import { proseOf } from './prose.ts'

/** Reads a heading: it opens a section and stands itself under the sections above. */
export function readHeading(builder: OutlineBuilder, node: Heading): void {
  const span = spanOfNode(node)
  const section = builder.openSectionAt(node.depth, span.start)
  section.heading = builder.add('heading', proseOf(node, builder.source), span)
}
