import type { Outline } from '../../../outline/passage.ts'
import type { Reference } from '../../model/placeholder.ts'
import { readAnchors } from './anchors.ts'
import { readIds } from './ids.ts'
import { readMentions } from './mentions.ts'

/** References to parts of the report itself: sections and appendices by number, anchors, and numbered findings. */
export function readReferences(outline: Outline): Reference[] {
  return [...readMentions(outline), ...readAnchors(outline), ...readIds(outline)].sort(
    (a, b) => a.span.start - b.span.start,
  )
}
