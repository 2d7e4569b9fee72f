import type { Mark } from '../../../outline/marks.ts'
import type { Outline, Passage, Section } from '../../../outline/passage.ts'
import type { Spanned } from '../../../span.ts'
import { scoreGuards } from '../../../vocabulary/en/scores.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { boxState, glyphStateOf } from '../../items/state/glyph.ts'
import { type Amount, isPlainPercent } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { begins, ends } from '../beside.ts'

/** How complete a heading says its own boxes are. */
export interface Completion extends Spanned {
  readonly stated: Amount
  /** The share of ticked ones in per cent: of the top level, of all boxes, of boxes and marked lines. */
  readonly shares: readonly number[]
  readonly done: readonly Spanned[]
  readonly open: readonly Spanned[]
}

const guards = lexicon(scoreGuards)
const fewest = 3

function statedIn({ prose }: Passage): Amount | null {
  const stated = readQuantities(prose).find(
    (quantity) =>
      isPlainPercent(quantity) &&
      (begins(prose.text.slice(quantity.end).replace(/^\W{0,3}/, ''), guards, 'done after') ||
        ends(prose.text.slice(0, quantity.start).replace(/\W{0,4}$/, ''), guards, 'done before')),
  )
  return stated?.kind === 'amount' ? stated : null
}

function within(section: Section): Passage[] {
  return [...section.passages, ...section.children.flatMap(within)]
}

const shareOf = (states: readonly boolean[]): number => (100 * states.filter(Boolean).length) / states.length
const isDone = (marks: readonly Mark[]): boolean => boxState(marks)?.state === 'done'

function read(section: Section): Completion | null {
  const stated = section.heading === null ? null : statedIn(section.heading)
  if (stated === null) return null
  const items = within(section).filter(({ list, quoted }) => list !== null && !quoted)
  const boxes = items.filter(({ leading }) => boxState(leading) !== null)
  if (boxes.length < fewest) return null
  const levels = boxes.map(({ list }) => list?.level ?? 0)
  const top = boxes.filter(({ list }) => list?.level === Math.min(...levels))
  const marked = items.flatMap(({ leading }) => glyphStateOf(leading) ?? [])
  const all = [...boxes.map(({ leading }) => isDone(leading)), ...marked.map(({ state }) => state === 'done')]
  const shares = [
    shareOf(top.map(({ leading }) => isDone(leading))),
    shareOf(boxes.map(({ leading }) => isDone(leading))),
    shareOf(all),
  ]
  const done = boxes.filter(({ leading }) => isDone(leading))
  return { span: stated.span, stated, shares, done, open: boxes.filter((box) => !done.includes(box)) }
}

/** Headings that say how complete they are, over boxes: `## Security (60% complete)`. */
export function readCompletions(outline: Outline): Completion[] {
  return outline.sections.map(read).filter((completion) => completion !== null)
}

/** The share that comes nearest to what the heading states. */
export function nearestShare({ stated, shares }: Completion): number {
  const off = (share: number) => Math.abs(share - stated.value)
  return shares.reduce((best, share) => (off(share) < off(best) ? share : best), shares[0] ?? 0)
}
