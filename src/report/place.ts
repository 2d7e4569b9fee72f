import type { Grid, List, Passage, Section } from '../outline/passage.ts'

/** Whether two passages stand in the same report of a file. */
export function inOneReport(a: Passage, b: Passage): boolean {
  return a.section.part === b.section.part
}

/** Whether two passages are items of one list. */
export function inOneList(a: Passage, b: Passage): boolean {
  return a.list !== null && a.list === b.list
}

/** Whether two passages are rows of one table. */
export function inOneTable(a: Passage, b: Passage): boolean {
  return a.row !== null && a.row.grid === b.row?.grid
}

/** Whether two passages are rows under the same header, of one table or of tables of one make. */
export function underOneHeader(a: Passage, b: Passage): boolean {
  const titles = ({ row }: Passage) => row?.grid.header.map(({ body }) => body.text).join('|') ?? null
  return a.row !== null && (inOneTable(a, b) || titles(a) === titles(b))
}

/** Whether one of two passages stands under the other. */
export function isNested(a: Passage, b: Passage): boolean {
  const isUnder = (inner: Passage, outer: Passage) => inner.context.some(({ passage }) => passage === outer)
  return isUnder(a, b) || isUnder(b, a)
}

/** Whether two passages stand under two headings of one parent: `Scenario 1` and `Scenario 2`. */
export function isParallel(a: Passage, b: Passage): boolean {
  const parent = a.section.parent
  return a.section !== b.section && parent !== null && parent === b.section.parent && parent.depth > 1
}

/** What a passage stands in beside its siblings: its list, its table or its section. */
export function groupOf({ list, row, section }: Passage): List | Grid | Section {
  return list ?? row?.grid ?? section
}
