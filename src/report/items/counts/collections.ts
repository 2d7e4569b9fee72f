import { groupBy } from '../../../group.ts'
import type { Grid, List, Outline, Passage, Section } from '../../../outline/passage.ts'
import { classFamilies, countedNouns } from '../../../vocabulary/en/counts.ts'
import { nameWords } from '../../numbers/scope.ts'
import { columnRole } from '../columns.ts'
import { bareWords } from '../cues.ts'
import type { RiskSeverity } from '../severity/grade.ts'
import type { State } from '../state/phrase.ts'
import type { ItemsByPassage } from './covers.ts'

/** One thing of a collection, with what its line says of it. */
export interface Member {
  readonly passage: Passage
  readonly state: State | null
  readonly severity: RiskSeverity | null
}

/** A list or table of things of one class. */
export interface Collection {
  /** Classes of things by which its title row, lead-in or heading calls them, in the singular. */
  readonly classes: ReadonlySet<string>
  /** All words of its names. */
  readonly words: ReadonlySet<string>
  readonly members: readonly Member[]
  readonly section: Section
}

const families = new Map<string, string>(
  Object.entries(classFamilies).flatMap(([family, nouns]) => nouns.map((noun) => [noun, family] as const)),
)
const totalRow = /^\W*(?:grand |sub)?(?:total|sum|overall|average|all)\b/i
const endOfHead = /\s*(?:[:(–—[]|\s-\s|\b(?:by|of|in|for|from|to|with|and|per|that|which|before|after)\b).*$/i
const mostWords = 8
const counted = new RegExp(`^(?:${countedNouns.join('|')})$`, 'i')

/** The class that a noun names: words for one kind of thing are one class. */
export function classOf(noun: string): string {
  const [word = ''] = nameWords(noun)
  return families.get(word) ?? word
}

/** Whether a class is one of things that reports count. */
export function isCountedClass(name: string): boolean {
  return families.has(name) || counted.test(name)
}

/** The noun that a name ends in: `Known limitations (5)` is of limitations. */
function headOf(name: string): string {
  const words = bareWords(name).replace(endOfHead, '').trim().split(/\s+/)
  return words.length > mostWords ? '' : classOf(words.at(-1) ?? '')
}

function namesOf(own: string, context: readonly { readonly text: string; readonly kind: string }[]): string[] {
  const near = context.find(({ kind }) => kind === 'lead-in' || kind === 'bold')
  const heading = context.find(({ kind }) => kind === 'heading')
  return [own, near?.text ?? '', heading?.text ?? ''].filter((name) => name !== '')
}

function toCollection(
  names: readonly string[],
  passages: readonly Passage[],
  section: Section,
  items: ItemsByPassage,
): Collection {
  const members = passages.map((passage): Member => {
    const item = items.get(passage)
    const isTold = item !== undefined && item.stateBy !== 'section'
    return { passage, state: isTold ? item.state : null, severity: item?.severity ?? null }
  })
  const classes = new Set(names.map(headOf).filter((name) => name !== ''))
  return { classes, words: new Set(names.flatMap((name) => nameWords(name)).map(classOf)), members, section }
}

/** What the rows of a table are, by the title of the first column that names them. */
function titleOf({ header }: Grid): string {
  const named = header.find(({ prose }) => {
    const role = columnRole(prose.text)
    return /\p{L}{3,}/u.test(prose.text) && role !== 'status' && role !== 'severity'
  })
  return named?.prose.text ?? ''
}

function ofGrid(grid: Grid, items: ItemsByPassage): Collection {
  const rows = grid.rows.filter(({ body, quoted }) => !quoted && !totalRow.test(body.text))
  return toCollection(namesOf(titleOf(grid), grid.context), rows, grid.section, items)
}

function ofList(list: List, items: ItemsByPassage): Collection {
  return toCollection(
    namesOf('', list.context),
    list.items.filter(({ quoted }) => !quoted),
    list.section,
    items,
  )
}

/** Whether a table holds numbers of things and not the things: `Passed | 123`. */
function isOfNumbers({ rows }: Grid): boolean {
  const numbers = rows.filter(({ row }) => row?.cells.slice(1).every(({ body }) => /^[^\p{L}]*$/u.test(body.text)))
  const filled = numbers.filter(({ row }) => row?.cells.some(({ body }) => /^\W*\d[\d.,]*\W*$/.test(body.text)))
  return filled.length * 2 > rows.length
}

/** The lists of the first level and the tables of a report, as things of a class. */
export function readCollections(outline: Outline, items: ItemsByPassage): Collection[] {
  const lists = outline.lists.filter(({ level, parent }) => level === 0 && parent === null)
  return [
    ...lists.map((list) => ofList(list, items)),
    ...outline.grids.filter((grid) => !isOfNumbers(grid)).map((grid) => ofGrid(grid, items)),
  ].filter(({ members }) => members.length > 0)
}

/** The collections of a text, found by the line that may count them. */
export interface Collections {
  inSection(passage: Passage): readonly Collection[]
  /** Those of the passage's report, of all classes. */
  inReport(passage: Passage): readonly Collection[]
  ofClass(passage: Passage, name: string): readonly Collection[]
}

/** Sorts collections by section, by report and by class, so that a line looks only at those it may count. */
export function sortCollections(collections: readonly Collection[]): Collections {
  const partOf = ({ members, section }: Collection) => (members[0]?.passage.section ?? section).part
  const bySection = groupBy(collections, (one) => [one.section])
  const byPart = groupBy(collections, (one) => [partOf(one)])
  const byClass = groupBy(collections, (one) => [...one.classes].map((name) => `${partOf(one)} ${name}`))
  return {
    inSection: ({ section }) => bySection.get(section) ?? [],
    inReport: ({ section }) => byPart.get(section.part) ?? [],
    ofClass: ({ section }, name) => byClass.get(`${section.part} ${name}`) ?? [],
  }
}
