import type { Outline, Passage } from '../../outline/passage.ts'
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

/** Numbers that headings, bold lines and lead-ins give for what stands under them, with every way to count it. */
export function readCounts(
  outline: Outline,
  standings: ReadonlyMap<Passage, Standing>,
  items: readonly Item[],
): Count[] {
  const known: ItemsByPassage = new Map(items.map((item) => [item.passage, item]))
  const isTemplate = (passage: Passage) => standings.get(passage)?.role === 'template' || passage.quoted
  const headings = outline.sections.flatMap((section) => {
    const { heading } = section
    return heading === null || isTemplate(heading) ? [] : ofHeading(heading, passagesUnder(section), known)
  })
  const governed = new Map<Passage, { kind: string; stretch: Passage[] }>()
  for (const passage of outline.passages)
    for (const { kind, passage: by } of passage.context) {
      if (kind === 'heading') continue
      const group = governed.get(by) ?? { kind, stretch: [] }
      group.stretch.push(passage)
      governed.set(by, group)
    }
  const leadIns = [...governed].flatMap(([passage, { kind, stretch }]) => {
    if (isTemplate(passage)) return []
    const tally = readTally(passage.prose.text)
    if (tally !== null && kind === 'lead-in')
      return [toCount(passage, 'tally', { ...tally, tallied: false }, stretch, known)]
    if (tally !== null && kind === 'bold') return [toCount(passage, 'tally', tally, stretch, known)]
    const introduces = kind !== 'parent' || passage.prose.text.trimEnd().endsWith(':')
    const listed = tally === null && introduces ? readLeadInCount(passage.prose.text) : null
    return listed === null ? [] : [toCount(passage, 'listed', listed, stretch, known)]
  })
  const beside = outline.sections.flatMap(({ passages }) => {
    const listed = passages.filter(({ list, row }) => list !== null || row !== null)
    const owners = new Set(listed.map(({ list, row }) => row?.grid ?? list))
    const lines = passages.filter(({ list, row }) => list === null && row === null)
    return owners.size !== 1
      ? []
      : lines.flatMap((passage) => {
          const tally = isTemplate(passage) ? null : (readTallyInWords(passage.prose.text) ?? readTallyLine(passage))
          return tally === null ? [] : [toCount(passage, 'tally', tally, listed, known)]
        })
  })
  const named = outline.passages.flatMap((passage) => (isTemplate(passage) ? [] : (readNames(passage) ?? [])))
  const inline = readInlineLists(outline)
  const lists = new Set(inline.map(({ text }) => text))
  const enumerated = outline.passages.flatMap((passage) =>
    isTemplate(passage) || lists.has(passage.prose.text) ? [] : readEnumerated(passage),
  )
  const severities = readSeverityCounts(outline, standings, known)
  const near = [
    ...headings,
    ...leadIns,
    ...beside,
    ...named,
    ...inline,
    ...enumerated,
    ...readBySection(outline, known),
    ...severities,
  ]
  const elsewhere = readStatedElsewhere(outline, standings, known, new Set(near.map(({ text }) => text)))
  const isNumber = sectionNumbers(outline)
  return [...near, ...elsewhere].filter((count) => !isNumber(count)).sort((a, b) => a.span.start - b.span.start)
}
