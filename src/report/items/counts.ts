import type { Outline, Passage, Section } from '../../outline/passage.ts'
import { spanOf } from '../../outline/prose.ts'
import type { Count } from '../model/count.ts'
import { readBySection } from './counts/by-section.ts'
import { coversOf, type ItemsByPassage } from './counts/covers.ts'
import { readEnumerated } from './counts/enumerated.ts'
import { readInlineLists } from './counts/inline.ts'
import { readNames, readRange } from './counts/named.ts'
import { sectionNumbers } from './counts/numbering.ts'
import { readSeverityCounts } from './counts/severities.ts'
import {
  readHeadingCount,
  readLeadInCount,
  readTally,
  readTallyInWords,
  readTallyLine,
  type Stated,
} from './counts/stated.ts'
import { readStatedElsewhere } from './counts/stated-elsewhere.ts'
import { passagesUnder } from './counts/stretch.ts'
import type { Item } from './items.ts'
import type { Standing } from './standing.ts'

function toCount(
  passage: Passage,
  kind: Count['kind'],
  stated: Stated,
  stretch: readonly Passage[],
  items: ItemsByPassage,
): Count {
  const { total, done, atLeast, noun, tallied, start, end } = stated
  const covers = coversOf(stretch, items, stated)
  return {
    span: spanOf(passage.prose, start, end),
    text: passage.prose.text,
    kind,
    total,
    done,
    atLeast,
    noun,
    tallied,
    listedUnder: null,
    covers,
  }
}

function ofHeading(passage: Passage, stretch: readonly Passage[], items: ItemsByPassage): Count[] {
  const { text } = passage.prose
  const tally = readTally(text) ?? readTallyInWords(text)
  if (tally !== null) return [toCount(passage, 'tally', tally, stretch, items)]
  const range = readRange(passage, stretch)
  if (range !== null) return [range]
  const listed = readHeadingCount(text)
  return listed === null ? [] : [toCount(passage, 'listed', listed, stretch, items)]
}

/** What stands under each passage that is no heading: a bold line, a lead-in, an item with items of its own. */
function governedBy({ passages }: Outline): { passage: Passage; kind: string; stretch: Passage[] }[] {
  const governed = new Map<Passage, { passage: Passage; kind: string; stretch: Passage[] }>()
  for (const under of passages)
    for (const { kind, passage } of under.context) {
      if (kind === 'heading') continue
      const group = governed.get(passage) ?? { passage, kind, stretch: [] }
      group.stretch.push(under)
      governed.set(passage, group)
    }
  return [...governed.values()]
}

function ofLeadIn(passage: Passage, kind: string, stretch: readonly Passage[], items: ItemsByPassage): Count[] {
  const { text } = passage.prose
  const tally = readTally(text)
  if (tally !== null) {
    if (kind !== 'lead-in' && kind !== 'bold') return []
    const tallied = kind === 'bold' && tally.tallied
    return [toCount(passage, 'tally', { ...tally, tallied }, stretch, items)]
  }
  const introduces = kind !== 'parent' || text.trimEnd().endsWith(':')
  const listed = introduces ? readLeadInCount(text) : null
  return listed === null ? [] : [toCount(passage, 'listed', listed, stretch, items)]
}

/** Tallies in the lines beside the one list or table of a section. */
function besideList({ passages }: Section, isClaimed: (passage: Passage) => boolean, items: ItemsByPassage): Count[] {
  const listed = passages.filter(({ list, row }) => list !== null || row !== null)
  if (new Set(listed.map(({ list, row }) => row?.grid ?? list)).size !== 1) return []
  return passages
    .filter((passage) => passage.list === null && passage.row === null && isClaimed(passage))
    .flatMap((passage) => {
      const tally = readTallyInWords(passage.prose.text) ?? readTallyLine(passage)
      return tally === null ? [] : [toCount(passage, 'tally', tally, listed, items)]
    })
}

/** Numbers that headings, bold lines and lead-ins give for what stands under them, with every way to count it. */
export function readCounts(
  outline: Outline,
  standings: ReadonlyMap<Passage, Standing>,
  items: readonly Item[],
): Count[] {
  const known: ItemsByPassage = new Map(items.map((item) => [item.passage, item]))
  const isClaimed = (passage: Passage) => standings.get(passage)?.role !== 'template' && !passage.quoted
  const claimed = outline.passages.filter(isClaimed)
  const inline = readInlineLists(outline)
  const lists = new Set(inline.map(({ text }) => text))
  const near = [
    ...outline.sections.flatMap((section) => {
      const { heading } = section
      return heading !== null && isClaimed(heading) ? ofHeading(heading, passagesUnder(section), known) : []
    }),
    ...governedBy(outline).flatMap(({ passage, kind, stretch }) =>
      isClaimed(passage) ? ofLeadIn(passage, kind, stretch, known) : [],
    ),
    ...outline.sections.flatMap((section) => besideList(section, isClaimed, known)),
    ...claimed.flatMap((passage) => readNames(passage) ?? []),
    ...inline,
    ...claimed.filter(({ prose }) => !lists.has(prose.text)).flatMap(readEnumerated),
    ...readBySection(outline, known),
    ...readSeverityCounts(outline, standings, known),
  ]
  const elsewhere = readStatedElsewhere(outline, standings, known, new Set(near.map(({ text }) => text)))
  const isNumber = sectionNumbers(outline)
  return [...near, ...elsewhere].filter((count) => !isNumber(count)).sort((a, b) => a.span.start - b.span.start)
}
