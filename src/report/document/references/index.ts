import type { Outline } from '../../../outline/passage.ts'
import type { Reference } from '../../model/placeholder.ts'
import { readAnchors } from './anchors.ts'
import { readChapters } from './chapters.ts'
import { readIds } from './ids.ts'
import { readMentions } from './mentions.ts'
import { readContents, readPromises, readTitled } from './named.ts'

const readers = [readAnchors, readMentions, readContents, readIds, readTitled, readPromises]

/** References to parts of the report itself, in document order: by anchor, number, title and id. */
export function readReferences(outline: Outline): Reference[] {
  const chapters = readChapters(outline)
  return readers.flatMap((read) => read(outline, chapters)).sort((a, b) => a.span.start - b.span.start)
}
