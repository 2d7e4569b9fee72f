import type { Outline, Passage, Section } from '../outline/passage.ts'
import { claimWords } from '../vocabulary/en/sections.ts'
import { waiverWords } from '../vocabulary/en/states.ts'
import { lexicon } from '../vocabulary/lexicon.ts'
import { passagesUnder } from './counts/stretch.ts'
import type { Item } from './items.ts'
import type { SectionClaim } from './model/section-claim.ts'
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

/** Ticks on most headings of a depth are decoration. */
function isDecorated(heading: Passage, all: readonly Passage[]): boolean {
  const alike = all.filter(({ section }) => section.depth === heading.section.depth)
  const ticked = alike.filter(({ leading }) => glyphStateOf(leading)?.state === 'done')
  return ticked.length > fewTicks && ticked.length / alike.length > mostTicked
}

function saysOf(heading: Passage, standing: Standing, headings: readonly Passage[]): SectionClaim['says'] | null {
  const { text } = heading.body
  const own = standing.own
  const [glyph, after] = [glyphStateOf(heading.leading), glyphStateOf(heading.trailing)]
  if (own === null || own.role === 'criteria' || own.role === 'guide') return null
  if (words.has(text, 'open')) return 'open'
  if (own.polarity === 'negative' && glyph !== null && (glyph.state === 'failed' || glyph.state === 'partial'))
    return words.has(text, 'bad') && !words.has(text, 'reserved') ? 'bad' : null
  if (words.has(text, 'reserved') || isDecorated(heading, headings)) return null
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
  const headings = outline.sections.flatMap(({ heading }) => heading ?? [])
  return outline.sections.flatMap((section) => {
    const { heading } = section
    const standing = heading === null ? undefined : standings.get(heading)
    const says =
      heading === null || heading === title || standing === undefined ? null : saysOf(heading, standing, headings)
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
