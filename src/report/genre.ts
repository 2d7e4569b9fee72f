import type { Outline, Passage } from '../outline/passage.ts'
import { isSet } from '../outline/prose.ts'
import { banners, documentWords, genreTitles } from '../vocabulary/en/documents.ts'
import { lexicon } from '../vocabulary/lexicon.ts'
import type { Genre } from './model/genre.ts'
import { plain } from './plain.ts'
import { readTitle } from './sections.ts'

const words = lexicon({ banner: banners, document: documentWords })
const titles = lexicon(genreTitles)
const headLines = 30
const blank = /_{4,}|\[\s*\](?![(\s])/g
const fewestSlots = 6
/** A document with this many times more open slots than filled ones is still to be filled in. */
const filledShare = 8

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

/** What the boxes and blanks of a document tell: how much was to be filled in, and how much was. */
function countFilling({ passages, text }: Outline): { open: number; done: number; blanks: number } {
  const marks = passages.flatMap(({ leading, trailing, row }) =>
    row === null ? [...leading, ...trailing] : row.cells.flatMap((cell) => [...cell.leading, ...cell.trailing]),
  )
  const boxes = marks.filter((mark) => mark.kind === 'box')
  const ticked = boxes.filter((mark) => mark.kind === 'box' && mark.ticked).length
  const glyphs = marks.filter((mark) => mark.kind === 'glyph').length
  return { open: boxes.length - ticked, done: ticked + glyphs, blanks: [...text.matchAll(blank)].length }
}

/** A form is named so, or holds boxes and blanks and next to nothing that was filled in. */
function isForm(title: string, outline: Outline): boolean {
  if (titles.has(title, 'form')) return true
  const { open, done, blanks } = countFilling(outline)
  return open + blanks >= fewestSlots && blanks > 0 && done * filledShare < open + blanks
}

/** What kind of document it is, and whether it still holds. */
export function readGenre(outline: Outline): { genre: Genre; superseded: boolean } {
  const title = plain(readTitle(outline) ?? '')
  const isPlan = titles.has(title, 'plan') && !titles.has(title, 'report')
  return { genre: isForm(title, outline) ? 'form' : isPlan ? 'plan' : 'report', superseded: isSuperseded(outline) }
}
