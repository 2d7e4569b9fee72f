import type { Passage } from '../../../outline/passage.ts'
import { countWords } from '../../../vocabulary/en/counts.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import type { Cover } from '../../model/count.ts'
import type { Item } from '../items.ts'
import { boxState, isMarked } from '../state/glyph.ts'
import { runLength } from './numbered-runs.ts'

const words = lexicon(countWords)
const remainder = /(?:^|[(+&]|\band)\s*(?:plus\s+)?\+?\s*(\d{1,4})(\+)?\s*(?:more|others?|additional)\b/i
const most = 60
const remainderLine = /^\W*(?:and |plus )?\+?\s*\d+\+?\s*(?:more|others?|additional)\b/i
const ownNumber = /\((\d{1,4})\b[^)]*\)|[:—–-]\s*(\d{1,4})\b(?![.,%/]\d|%)|^\D{0,3}(\d{1,4})\b(?![.)%/])/
const leadingName = /^\W*(?:\d+[.)]\W*)?((?=[\w-]*[./_])[\w./-]*\w)/
const numbered = /^\W*(?:\d+[.):]|#?\d|[A-Z]+-?\d|issue|phase|step|test|scenario|finding|blocker)/i

/** The items by the passages that they were read from. */
export type ItemsByPassage = ReadonlyMap<Passage, Item>

function doneOf(members: readonly Passage[], items: ItemsByPassage): number | null {
  let done = 0
  for (const member of members) {
    const item = items.get(member)
    if (item === undefined || item.state === null || item.stateBy === 'section') return null
    if (item.state === 'done') done++
  }
  return done
}

/** What `and 3 more` adds; open when it is `3+`. */
function moreIn(passages: readonly Passage[]): { readonly number: number; readonly isOpen: boolean } {
  const found = passages.map(({ prose }) => remainder.exec(prose.text)).filter((match) => match !== null)
  return {
    number: found.reduce((sum, [, number]) => sum + Number(number), 0),
    isOpen: found.some(([, , open]) => open !== undefined),
  }
}

const places = (passages: readonly Passage[]) => passages.map(({ span }) => ({ span }))

function cover(by: Cover['by'], passages: readonly Passage[], items: ItemsByPassage, natural = false): Cover[] {
  const members = passages.filter(({ prose }) => !remainderLine.test(prose.text))
  if (members.length === 0) return []
  const plain = { by, total: members.length, done: doneOf(members, items), natural, members: places(members) }
  const more = moreIn(passages)
  return more.number === 0
    ? [plain]
    : [
        { ...plain, natural: false },
        { ...plain, total: members.length + more.number, done: null, natural: natural && !more.isOpen },
      ]
}

/** Whether every entry has its own number of what is counted: `(4 policies)`. */
function haveParts(passages: readonly Passage[], noun: string | null): boolean {
  const stem = noun
    ?.split(/\s/)
    .at(-1)
    ?.toLowerCase()
    .replace(/(?:ies|y|s)$/, '')
  const part = new RegExp(`\\(\\d{1,4}\\s+(?:[\\w/-]+\\s+){0,2}${stem}(?:y|ies|s|es)?\\)`, 'i')
  return stem !== undefined && passages.every(({ prose }) => part.test(prose.text))
}

/** What the entries' own numbers add up to: `HIGH (3)`, `MEDIUM (4)`. */
function parts(passages: readonly Passage[]): Cover[] {
  const numbers = passages.flatMap(({ body }) => {
    const match = ownNumber.exec(body.text)
    return match === null ? [] : [Number(match[1] ?? match[2] ?? match[3])]
  })
  if (numbers.length < Math.max(2, passages.length - 1)) return []
  const total = numbers.reduce((sum, number) => sum + number, 0)
  return [{ by: 'all', total, done: null, natural: false, members: places(passages) }]
}

/** How many different files and the like the entries begin with. */
function distinct(passages: readonly Passage[]): Cover[] {
  const names = passages.flatMap(({ body }) => leadingName.exec(body.text)?.[1]?.toLowerCase() ?? [])
  const total = new Set(names).size
  if (names.length < passages.length || total === names.length) return []
  return [{ by: 'names', total, done: null, natural: false, members: places(passages) }]
}

const joints = /\s+(?:&|\+|and)\s+|\s*,\s*(?:and\s+)?/
const gloss = /\s+[–—-]+\s+|:\s|\s\(/

/** How many things the entries name where some name several: `menu.js & menu.css`. */
function joint(passages: readonly Passage[]): Cover[] {
  const total = passages.reduce((sum, { body }) => sum + (body.text.split(gloss)[0] ?? '').split(joints).length, 0)
  return total === passages.length
    ? []
    : [{ by: 'names', total, done: null, natural: false, members: places(passages) }]
}

/** How many things the entries stand for where some stand for a run of numbers: `04-09`. */
function runs(passages: readonly Passage[], natural: boolean): Cover[] {
  const total = runLength(passages)
  return total === null ? [] : [{ by: 'names', total, done: null, natural, members: places(passages) }]
}

function groups(passages: readonly Passage[], key: (passage: Passage) => object | null): Passage[][] {
  const found = new Map<object, Passage[]>()
  for (const passage of passages) {
    const group = key(passage)
    if (group !== null) found.set(group, [...(found.get(group) ?? []), passage])
  }
  return [...found.values()]
}

function shallowest(headings: readonly Passage[]): Passage[] {
  const depth = Math.min(...headings.map(({ section }) => section.depth))
  return headings.filter(({ section }) => section.depth === depth)
}

function boldLines(passages: readonly Passage[]): Passage[] {
  const bold = new Set(passages.flatMap(({ context }) => context.filter(({ kind }) => kind === 'bold')))
  return passages.filter((passage) => [...bold].some((context) => context.passage === passage))
}

/** What is known of a number before what it counts is looked at. */
export interface Counted {
  readonly total: number
  readonly noun: string | null
  /** The words announce only some of the things: `including:`. */
  readonly isOpen: boolean
}

/**
 * Every way to count what stands in a stretch of a report. The natural way is the subheadings where they name issues
 * or are numbered, else the only list or table; what a number says agrees when one of the ways does.
 */
export function coversOf(stretch: readonly Passage[], items: ItemsByPassage, counted?: Counted): Cover[] {
  const { total, noun, isOpen } = counted ?? { total: 0, noun: null, isOpen: false }
  const isLarge = total > most || haveParts(stretch, noun)
  return waysToCount(stretch, items).map((cover) =>
    isLarge || (isOpen && cover.total <= cover.members.length) ? { ...cover, natural: false } : cover,
  )
}

/** `Users: 150`, `Duration: 60 s`: what something was set to, and no things to count. */
function areSettings(list: readonly Passage[]): boolean {
  const measured = list.filter(({ field }) => field !== null && /^\W*\d/.test(field.value.text))
  return list.every(({ field }) => field !== null) && measured.length * 2 > list.length
}

function waysToCount(stretch: readonly Passage[], items: ItemsByPassage): Cover[] {
  const passages = stretch.filter(({ quoted }) => !quoted)
  const entries = passages.filter(({ list }) => list !== null)
  const top = entries.filter(({ list }) => list?.level === 0)
  const nested = new Set(entries.map(({ parent }) => parent))
  const rows = passages.filter(({ row, prose }) => row !== null && !words.has(prose.text, 'total'))
  const headings = passages.filter(({ form }) => form === 'heading')
  const named = headings.filter((heading) => items.has(heading) || numbered.test(heading.body.text))
  const lists = groups(top, ({ list }) => list)
  const grids = groups(rows, ({ row }) => row?.grid ?? null)
  const subheadings = headings.length > 0 ? shallowest(headings) : []
  const byHeadings = named.length > 1
  const sole = !byHeadings && lists.length + grids.length === 1 && !lists.some(areSettings)
  const only = sole && ![...lists, ...grids].some((entries) => runLength(entries) !== null)
  return [
    ...cover('headings', subheadings, items, byHeadings && subheadings.length === named.length),
    ...cover('headings', named, items, byHeadings && subheadings.length !== named.length),
    ...lists.flatMap((list) => cover('items', list, items, only)),
    ...grids.flatMap((grid) => cover('rows', grid, items, only)),
    ...cover('items', top, items),
    ...cover('items', entries, items),
    ...cover(
      'items',
      entries.filter((entry) => !nested.has(entry)),
      items,
    ),
    ...cover(
      'items',
      entries.filter(({ list }) => list?.level === 1),
      items,
    ),
    ...cover(
      'boxes',
      passages.filter(({ leading }) => boxState(leading) !== null),
      items,
    ),
    ...cover(
      'marks',
      passages.filter((passage) => passage.row === null && isMarked(passage)),
      items,
    ),
    ...cover('rows', rows, items),
    ...cover('all', [...top, ...rows], items),
    ...cover('headings', boldLines(passages), items),
    ...[...lists, ...grids].flatMap((entries) => runs(entries, sole)),
    ...[...lists, ...grids, named].flatMap((entries) => [...parts(entries), ...distinct(entries), ...joint(entries)]),
  ]
}
