import type { Outline, Passage } from '../outline/passage.ts'
import { isSet } from '../outline/prose.ts'
import { banners, documentWords } from '../vocabulary/en/documents.ts'
import { lexicon } from '../vocabulary/lexicon.ts'
import type { Genre } from './model/genre.ts'
import { plain } from './plain.ts'

const words = lexicon({ banner: banners, document: documentWords })
const headLines = 30

/** Whether a passage is set off from the running text, as a banner is. */
function isSetOff({ quoted, form, field, body }: Passage): boolean {
  return quoted || form === 'heading' || field !== null || isSet(body, 'strong') || isSet(body, 'emphasis')
}

/** Whether a banner near the head says that the document no longer holds. */
function isSuperseded({ passages, text }: Outline): boolean {
  const head = text.split('\n', headLines).join('\n').length
  return passages.some((passage) => {
    if (passage.span.start > head || !isSetOff(passage)) return false
    const said = plain(passage.prose.text)
    return words.has(said, 'banner') && words.has(said, 'document')
  })
}

/** What kind of document it is, and whether it still holds. */
export function readGenre(outline: Outline): { genre: Genre; superseded: boolean } {
  return { genre: 'report', superseded: isSuperseded(outline) }
}
