import type { Outline, Passage } from '../../outline/passage.ts'

/** Lines that stand beside each other: the items of each list, and of each section the lines outside lists and tables. */
export function siblingLines({ lists, sections }: Outline): (readonly Passage[])[] {
  const lines = sections.map(({ passages }) => passages.filter(({ list, row }) => list === null && row === null))
  return [...lists.map(({ items }) => items), ...lines]
}
