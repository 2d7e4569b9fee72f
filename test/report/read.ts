import { readOutline } from '../../src/outline/outline.ts'
import { parse } from '../../src/outline/parse.ts'
import { type Item, readItems } from '../../src/report/items/items.ts'
import { readStandings, type Standing } from '../../src/report/items/standing.ts'

/** The items of a report in Markdown. */
export function itemsOf(markdown: string): Item[] {
  const outline = readOutline(parse(markdown), markdown)
  return readItems(outline, readStandings(outline))
}

/** The item with the given words, or that begins with them. */
export function itemOf(markdown: string, words: string): Item {
  const item = itemsOf(markdown).find(({ text }) => text.startsWith(words))
  if (item === undefined) throw new Error(`no item ${words}`)
  return item
}

/** The standing of the passage that begins with the given words. */
export function standingOf(markdown: string, words: string): Standing {
  const outline = readOutline(parse(markdown), markdown)
  const found = [...readStandings(outline)].find(([passage]) => passage.body.text.startsWith(words))
  if (found === undefined) throw new Error(`no passage ${words}`)
  return found[1]
}
