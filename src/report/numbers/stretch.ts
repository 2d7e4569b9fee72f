import { sentencesOf } from '../../outline/lines.ts'
import type { Cell, Outline, Passage } from '../../outline/passage.ts'
import type { Prose } from '../../outline/prose.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { readQuantities } from '../quantity/scan.ts'

/** Words in which numbers speak of each other: one sentence, or one table cell. */
export interface Stretch {
  readonly prose: Prose
  /** Where the sentence begins and ends in the text of the prose. */
  readonly from: number
  readonly to: number
  readonly quantities: readonly Quantity[]
  readonly passage: Passage
  readonly cell: Cell | null
}

/** Whether the report itself claims a passage: no block quote, and no box that is still open. */
export function isClaimed({ quoted, leading }: Passage): boolean {
  return !quoted && !leading.some((mark) => mark.kind === 'box' && !mark.ticked)
}

function sentencesIn(prose: Prose, passage: Passage, cell: Cell | null): Stretch[] {
  const quantities = readQuantities(prose)
  if (quantities.length === 0) return []
  const pieces = cell === null ? sentencesOf(prose.text) : [{ start: 0, end: prose.text.length }]
  return pieces.flatMap(({ start, end }): Stretch[] => {
    const own = quantities.filter((quantity) => quantity.start >= start && quantity.end <= end)
    return own.length === 0 ? [] : [{ prose, from: start, to: end, quantities: own, passage, cell }]
  })
}

/** All stretches with quantities, in document order; block quotes are left out. */
export function readStretches(outline: Outline): Stretch[] {
  return outline.passages.flatMap((passage) => {
    if (passage.quoted) return []
    if (passage.row === null) return sentencesIn(passage.prose, passage, null)
    return passage.row.cells.flatMap((cell) => sentencesIn(cell.prose, passage, cell))
  })
}

/** What is farther away than this says nothing of a quantity. */
const reach = 1000

/** The words of a stretch before a quantity. */
export function wordsBefore({ prose, from }: Stretch, { start }: { start: number }): string {
  return prose.text.slice(Math.max(from, start - reach), start)
}

/** The words of a stretch after a quantity. */
export function wordsAfter({ prose, to }: Stretch, { end }: { end: number }): string {
  return prose.text.slice(end, Math.min(to, end + reach))
}

/** All words of a stretch. */
export function wordsOf({ prose, from, to }: Stretch): string {
  return prose.text.slice(from, to)
}
