import type { Outline, Passage, Section } from '../../outline/passage.ts'
import { claimWords } from '../../vocabulary/en/sections.ts'
import { waiverWords } from '../../vocabulary/en/states.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import type { SectionClaim } from '../model/section-claim.ts'
import { passagesUnder } from './counts/stretch.ts'
import type { Item } from './items.ts'
import { type Standing, titleOf } from './standing.ts'
import { boxState, glyphStateOf } from './state/glyph.ts'

const words = lexicon({ ...claimWords, waived: waiverWords.waived })
const share = /(\d{1,3}(?:\.\d+)?)\s?%\s*(?:complete|done)/i
const tally = /\d\s*\/\s*\d|\d\s?%/
const fewTicks = 3
const mostTicked = 0.8

function endsIn(text: string, meaning: 'done'): boolean {
  const hits = words.find(text).filter((hit) => hit.meaning === meaning || hit.meaning === 'good')
  const last = hits.at(-1)
  return last !== undefined && words.has(last.text, meaning) && !/\p{L}/u.test(text.slice(last.end))
}

/** The depths at which most headings have a tick, which is decoration then. */
function decoratedDepths(headings: readonly Passage[]): Set<number> {
  const counts = new Map<number, { all: number; ticked: number }>()
  for (const { section, leading } of headings) {
    const count = counts.get(section.depth) ?? { all: 0, ticked: 0 }
    count.all++
    if (glyphStateOf(leading)?.state === 'done') count.ticked++
    counts.set(section.depth, count)
  }
  const decorated = [...counts].filter(([, { all, ticked }]) => ticked > fewTicks && ticked / all > mostTicked)
  return new Set(decorated.map(([depth]) => depth))
}

function saysOf(heading: Passage, standing: Standing, decorated: ReadonlySet<number>): SectionClaim['says'] | null {
  const { text } = heading.body
  const own = standing.own
  const [glyph, after] = [glyphStateOf(heading.leading), glyphStateOf(heading.trailing)]
  if (own === null || own.role === 'criteria' || own.role === 'guide') return null
  if (words.has(text, 'open')) return 'open'
  if (own.polarity === 'negative' && glyph !== null && (glyph.state === 'failed' || glyph.state === 'partial'))
    return words.has(text, 'bad') && !words.has(text, 'reserved') ? 'bad' : null
  if (words.has(text, 'reserved') || decorated.has(heading.section.depth)) return null
  if (endsIn(text, 'done') || (after?.state === 'done' && !after.grade)) return 'done'
  return own.polarity === 'positive' && words.has(text, 'good') && !tally.test(text) && glyph?.state !== 'partial'
    ? 'good'
    : null
}

/** The items that a claim is about: of a finished section all boxes in it, else what stands directly in it. */
function itemsOf(section: Section, says: SectionClaim['says'], items: ReadonlyMap<Passage, Item>): Item[] {
  const stretch = says === 'done' ? passagesUnder(section) : section.passages
  return stretch
    .flatMap((passage) => items.get(passage) ?? [])
    .filter(({ passage }) => passage.parent === null && !passage.quoted && !passage.fenced)
    .filter(({ passage }) => says !== 'done' || boxState(passage.leading) !== null)
    .filter(({ passage }) => says === 'done' || !passage.context.some(({ kind }) => kind === 'bold'))
}

/** What headings say of all that stands under them. */
export function readSectionClaims(
  outline: Outline,
  standings: ReadonlyMap<Passage, Standing>,
  items: readonly Item[],
): SectionClaim[] {
  const byPassage = new Map(items.map((item) => [item.passage, item]))
  const title = titleOf(outline)
  const decorated = decoratedDepths(outline.sections.flatMap(({ heading }) => heading ?? []))
  return outline.sections.flatMap((section) => {
    const { heading } = section
    const standing = heading === null ? undefined : standings.get(heading)
    const says =
      heading === null || heading === title || standing === undefined ? null : saysOf(heading, standing, decorated)
    if (heading === null || says === null) return []
    const covered = itemsOf(section, says, byPassage).map(({ span, text, state, stateBy, obligation, passage }) => ({
      span,
      text,
      state,
      stateBy,
      obligation,
      waived: words.has(passage.prose.text, 'waived'),
    }))
    const percent = share.exec(heading.body.text)?.[1]
    const ticked = glyphStateOf(heading.leading)?.state === 'done'
    const claim = { span: heading.span, text: heading.body.text, says, ticked, items: covered }
    return [{ ...claim, percent: percent === undefined ? null : Number(percent) }]
  })
}
