import type { Outline, Passage } from '../../outline/passage.ts'
import { isSet } from '../../outline/prose.ts'
import { banners, documentWords } from '../../vocabulary/en/documents.ts'
import { genreTitles } from '../../vocabulary/en/headings.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import type { Decision } from '../model/decision.ts'
import type { Genre } from '../model/genre.ts'
import { plain } from '../plain.ts'
import { readTitle } from './sections.ts'

const words = lexicon({ banner: banners, document: documentWords })
const titles = lexicon(genreTitles)
const headLines = 30
const blank = /_{4,}|\[\s*\](?![(\s])/g
const fewestOpen = 6
const fewestBlanks = 3
/** Of a checklist to fill in about half the lines are boxes. */
const boxShare = 0.4
const manyFilled = 10
/** A document with this many times more open boxes than ticked ones is still to be filled in. */
const filledShare = 8

/** Whether a passage is set off from the running text, as a banner is. */
function isSetOff({ quoted, form, field, body }: Passage): boolean {
  return quoted || form === 'heading' || field !== null || isSet(body, 'strong') || isSet(body, 'emphasis')
}

/** Whether a banner near the head says that the document no longer holds. */
export function isSuperseded({ passages, text }: Outline): boolean {
  const head = text.split('\n', headLines).join('\n').length
  return passages.some((passage) => {
    if (passage.span.start > head || !isSetOff(passage)) return false
    const said = plain(passage.prose.text)
    return words.has(said, 'banner') && words.has(said, 'document')
  })
}

/** What the boxes and blanks of a document tell: how much was to be filled in, and how much was. */
function countFilling({ passages, text }: Outline): { open: number; ticked: number; glyphs: number; blanks: number } {
  const marks = passages.flatMap(({ leading, trailing, row }) =>
    row === null ? [...leading, ...trailing] : row.cells.flatMap((cell) => [...cell.leading, ...cell.trailing]),
  )
  const boxes = marks.filter((mark) => mark.kind === 'box')
  const ticked = boxes.filter((mark) => mark.ticked).length
  const blanks = [...text.matchAll(blank)].length
  return { open: boxes.length - ticked, ticked, glyphs: marks.length - boxes.length, blanks }
}

/** Boxes and blanks, and next to nothing that was filled in. */
function isUnfilled({ open, ticked, blanks }: ReturnType<typeof countFilling>, lines: number): boolean {
  return open >= fewestOpen && ticked * filledShare <= open && (blanks >= fewestBlanks || open > boxShare * lines)
}

/** What kind of document it is. A form is named so or was not filled in; what states a decision was. */
export function readGenre(outline: Outline, verdict: { readonly decision: Decision } | null): Genre {
  const title = plain(readTitle(outline) ?? '')
  const filling = countFilling(outline)
  if (titles.has(title, 'form') && filling.ticked + filling.glyphs < manyFilled) return 'form'
  const isDecided = verdict !== null && verdict.decision !== 'undecided'
  if (isDecided) return 'report'
  if (isUnfilled(filling, outline.passages.length)) return 'form'
  return titles.has(title, 'plan') && !titles.has(title, 'report') ? 'plan' : 'report'
}
