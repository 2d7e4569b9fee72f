import { readOutline } from '../../../src/outline/outline.ts'
import { parse } from '../../../src/outline/parse.ts'
import { readStandings } from '../../../src/report/items/standing.ts'
import { type Numbers, readNumbers } from '../../../src/report/numbers/index.ts'

/** The numbers of a report. */
export function numbersOf(markdown: string): Numbers {
  const outline = readOutline(parse(markdown), markdown)
  return readNumbers(outline, readStandings(outline))
}
