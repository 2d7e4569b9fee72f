import type { Outline, Passage, Section } from '../../outline/passage.ts'
import { claimWords } from '../../vocabulary/en/sections.ts'
import { waiverWords } from '../../vocabulary/en/states.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import type { SectionClaim } from '../model/section-claim.ts'
import { columnRole } from './columns.ts'
import { passagesUnder } from './counts/stretch.ts'
import type { Item } from './items.ts'
import { type Standing, titleOf } from './standing.ts'
import { boxState, glyphStateOf } from './state/glyph.ts'

const words = lexicon({ ...claimWords, waived: waiverWords.waived }, { w: ['[\\w-]+'] })
const share = /(\d{1,3}(?:\.\d+)?)\s?%\s*(?:complete|done)/i
const tally = /\d\s*\/\s*\d|\d\s?%/
const wholes = /(?<![\d./])(\d{1,4})\s*(?:\/|\b(?:out )?of\b)\s*(\d{1,4})(?![\d./])/g
const parts = /\s*[:：|()[\]]\s*|\s[—–-]+\s/
/** `T+14 days (monitoring complete)`: what will be then. */
const milestone = /^T\s?[-+−]\s?\d/
const briefest = 4
const fewTicks = 3
const mostTicked = 0.8

/** Whether a count of the whole says that some are left: `2/3 complete`; null when there is none. */
function isShort(text: string): boolean | null {
  const counts = [...text.matchAll(wholes)]
  return counts.length === 0 ? null : counts.some(([, part, whole]) => Number(part) !== Number(whole))
}

/** Whether one part of the words is the claim and nothing else: `Status: Complete — Localisation`, `(6 of 6)`. */
function saysDone(text: string): boolean {
  const short = isShort(text)
  if (short !== null) return !short && !(words.has(text, 'good') && !words.has(text, 'done'))
  return endsIn(text, 'done') || text.split(parts).some((part) => wordsCover(part))
}

function wordsCover(part: string): boolean {
  const hit = words.find(part).find(({ meaning, start }) => (meaning === 'done' || meaning === 'all') && start === 0)
  return hit !== undefined && !/\p{L}/u.test(part.slice(hit.end))
}

function endsIn(text: string, meaning: 'done'): boolean {
  const hits = words.find(text).filter((hit) => hit.meaning === meaning || hit.meaning === 'good')
  const last = hits.at(-1)
  return last !== undefined && words.has(last.text, meaning) && !/\p{L}/u.test(text.slice(last.end))
}

/** The sections under which most headings have a tick, which is decoration then. */
function decoratedUnder(headings: readonly Passage[]): Set<Section | null> {
  const counts = new Map<Section | null, { all: number; ticked: number }>()
  for (const { section, leading, trailing } of headings) {
    const count = counts.get(section.parent) ?? { all: 0, ticked: 0 }
    count.all++
    if (glyphStateOf([...leading, ...trailing])?.state === 'done') count.ticked++
    counts.set(section.parent, count)
  }
  const decorated = [...counts].filter(([, { all, ticked }]) => ticked > fewTicks && ticked / all > mostTicked)
  return new Set(decorated.map(([parent]) => parent))
}

function saysOf(
  heading: Passage,
  standing: Standing,
  decorated: ReadonlySet<Section | null>,
): SectionClaim['says'] | null {
  const { text } = heading.body
  const own = standing.own
  const [glyph, after] = [glyphStateOf(heading.leading), glyphStateOf(heading.trailing)]
  if (own === null || own.role === 'criteria' || own.role === 'guide') return null
  if (words.has(text, 'open')) return saysDone(text) ? 'done' : 'open'
  if (milestone.test(text)) return null
  if (own.polarity === 'negative' && glyph !== null && (glyph.state === 'failed' || glyph.state === 'partial'))
    return words.has(text, 'bad') && !words.has(text, 'reserved') ? 'bad' : null
  if (words.has(text, 'reserved') || decorated.has(heading.section.parent)) return null
  if (saysDone(text) || (after?.state === 'done' && !after.grade)) return 'done'
  return own.polarity !== 'negative' && words.has(text, 'good') && !tally.test(text) && glyph?.state !== 'partial'
    ? 'good'
    : null
}

/** The items that a claim is about: of a finished section all boxes in it and what tells its state, else what stands directly in it. */
function itemsOf(section: Section, says: SectionClaim['says'], items: ReadonlyMap<Passage, Item>): Item[] {
  const stretch = says === 'done' ? passagesUnder(section) : section.passages
  return stretch
    .flatMap((passage) => items.get(passage) ?? [])
    .filter(isOwn)
    .filter(
      (item) =>
        says !== 'done' ||
        isBoxed(item) ||
        (item.passage.section === section && isTold(item) && saysDone(section.heading?.body.text ?? '')),
    )
    .filter(({ passage }) => says === 'done' || !passage.context.some(({ kind }) => kind === 'bold'))
}

function isOwn({ passage }: Item): boolean {
  return passage.parent === null && !passage.quoted && !passage.fenced
}

function isBoxed({ passage }: Item): boolean {
  return boxState(passage.leading) !== null
}

/** Whether a mark, a cell or a label tells the state, and not running words. */
function isTold({ state, stateBy, passage }: Item): boolean {
  if (state !== 'done' && glyphStateOf(passage.leading)?.state === 'done') return false
  return passage.form !== 'heading' && stateBy !== null && stateBy !== 'word' && stateBy !== 'section'
}

function covered(item: Item): SectionClaim['items'][number] {
  const { span, text, state, stateBy, obligation, passage } = item
  return { span, text, state, stateBy, obligation, waived: words.has(passage.prose.text, 'waived') }
}

function ofHeading(
  section: Section,
  standings: ReadonlyMap<Passage, Standing>,
  decorated: ReadonlySet<Section | null>,
  items: ReadonlyMap<Passage, Item>,
): SectionClaim[] {
  const { heading } = section
  const standing = heading === null ? undefined : standings.get(heading)
  if (heading === null || standing === undefined) return []
  const says = saysOf(heading, standing, decorated)
  if (says === null) return []
  const percent = share.exec(heading.body.text)?.[1]
  const ticked = glyphStateOf(heading.leading)?.state === 'done'
  const ofAll = words.has(heading.body.text, 'all')
  const claim = { span: heading.span, text: heading.body.text, says, ticked, ofAll }
  return [
    {
      ...claim,
      items: itemsOf(section, says, items).map(covered),
      percent: percent === undefined ? null : Number(percent),
    },
  ]
}

const unticked = { says: 'done', ticked: false, percent: null } as const

/** Bold lines and lead-ins that call what stands under them complete: `**Access: fully completed**`. */
function ofLines(items: readonly Item[], title: Passage | null): SectionClaim[] {
  const groups = new Map<Passage, Item[]>()
  for (const item of items) {
    const [over] = item.passage.context
    if (over === undefined || over.passage === title || (over.kind !== 'bold' && over.kind !== 'lead-in')) continue
    if (isOwn(item) && (isBoxed(item) || isTold(item)))
      groups.set(over.passage, [...(groups.get(over.passage) ?? []), item])
  }
  return [...groups].flatMap(([{ span, body }, under]): SectionClaim[] =>
    claims(body.text)
      ? [{ ...unticked, span, text: body.text, ofAll: words.has(body.text, 'all'), items: under.map(covered) }]
      : [],
  )
}

function claims(text: string): boolean {
  return !words.has(text, 'reserved') && !words.has(text, 'open') && saysDone(text.replace(/[\s.:]+$/, ''))
}

/** A line of a section that calls the section complete: `Status: complete`. */
function ofStatus(section: Section, items: ReadonlyMap<Passage, Item>): SectionClaim[] {
  if (section.depth < 2) return []
  const line = section.passages.find(
    ({ form, field, body, quoted, fenced }) =>
      form === 'line' &&
      !quoted &&
      !fenced &&
      (field === null
        ? words.has(body.text, 'whole')
        : columnRole(field.key.text) === 'status' && isBrief(field.value.text)) &&
      claims(body.text),
  )
  if (line === undefined) return []
  const under = itemsOf(section, 'done', items).filter(({ passage }) => passage !== line && passage.form !== 'line')
  const { span, body } = line
  return [{ ...unticked, span, text: body.text, ofAll: words.has(body.text, 'all'), items: under.map(covered) }]
}

function isBrief(text: string): boolean {
  return text.split(/\s+/).length <= briefest
}

/** What headings, bold lines and status lines say of all that stands under them. */
export function readSectionClaims(
  outline: Outline,
  standings: ReadonlyMap<Passage, Standing>,
  items: readonly Item[],
): SectionClaim[] {
  const byPassage = new Map(items.map((item) => [item.passage, item]))
  const title = titleOf(outline)
  const decorated = decoratedUnder(outline.sections.flatMap(({ heading }) => heading ?? []))
  const found = outline.sections
    .filter(({ heading }) => heading !== title)
    .flatMap((section) => [...ofHeading(section, standings, decorated, byPassage), ...ofStatus(section, byPassage)])
  return [...found, ...ofLines(items, title)].sort((a, b) => a.span.start - b.span.start)
}
