import type { Outline, Passage } from '../../../outline/passage.ts'
import type { Spanned } from '../../../span.ts'
import { shareWords } from '../../../vocabulary/en/shares.ts'
import { sumGuards } from '../../../vocabulary/en/sums.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { isOnScale, isRatio, type Ratio } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { isClaimed } from '../stretch.ts'

/** A ratio of the whole and the ratios of its parts: `42/42` over `8/8`, `7/7` and more. */
export interface RollUp extends Spanned {
  readonly stated: Ratio
  readonly parts: readonly Ratio[]
}

const guards = lexicon(sumGuards)
const marks = lexicon(shareWords)
const fewest = 3

function ratioIn(passage: Passage): Ratio | null {
  const ratios = readQuantities(passage.prose).filter(isRatio)
  const [only] = ratios
  if (only === undefined || ratios.length > 1 || only.isInWords || only.isOpen || only.part > only.whole) return null
  return isOnScale(only) && marks.has(passage.prose.text, 'scale') ? null : only
}

/** Ratios of all siblings; null when one has none, or all are shares of one whole. */
function ratiosOf(siblings: readonly Passage[]): Ratio[] | null {
  const ratios = siblings.filter(isClaimed).map(ratioIn)
  const own = ratios.filter((ratio) => ratio !== null)
  if (own.length < fewest || own.length !== siblings.length) return null
  const isPartition = new Set(own.map(({ whole }) => whole)).size === 1 && ratioSum(own).part <= (own[0]?.whole ?? 0)
  return isPartition ? null : own
}

/** Who may state the whole: what the siblings stand under, and the total lines of their section and the one above. */
function ownersOf(outline: Outline, siblings: readonly Passage[]): Passage[] {
  const [first] = siblings
  if (first === undefined) return []
  const near = [first.context[0]?.passage].filter((passage) => passage !== undefined)
  const sections = [first.section, first.section.parent]
  const totals = outline.passages.filter(
    ({ section, field }) => sections.includes(section) && field !== null && guards.has(field.key.text, 'whole before'),
  )
  return [...near, ...totals].filter((passage) => !siblings.includes(passage) && isClaimed(passage))
}

/** Wholes that are stated as ratios over parts that are ratios too. */
export function readRollUps(outline: Outline): RollUp[] {
  const headings = outline.sections.map(({ children }) => children.flatMap(({ heading }) => heading ?? []))
  return [...outline.lists.map(({ items }) => items), ...headings].flatMap((siblings): RollUp[] => {
    const parts = ratiosOf(siblings)
    if (parts === null) return []
    for (const owner of ownersOf(outline, siblings)) {
      const stated = ratioIn(owner)
      if (stated === null || stated.whole === parts.length) continue
      return [{ span: stated.span, stated, parts }]
    }
    return []
  })
}

/** The parts and the wholes of ratios, added up. */
export function ratioSum(ratios: readonly Ratio[]): { readonly part: number; readonly whole: number } {
  return {
    part: ratios.reduce((sum, { part }) => sum + part, 0),
    whole: ratios.reduce((sum, { whole }) => sum + whole, 0),
  }
}
