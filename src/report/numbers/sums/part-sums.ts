import type { List, Outline, Passage } from '../../../outline/passage.ts'
import { sumGuards } from '../../../vocabulary/en/sums.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { type Amount, isAmount, isCount } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { nameWords } from '../scope.ts'
import { isClaimed } from '../stretch.ts'
import type { Sum } from './sum.ts'

const guards = lexicon(sumGuards)
const bracketBefore = /\(\s*\**$/
const bracketAfter = /^((?:\s[\p{L}-]+){1,3})\**\s*\)/u
const fewest = 3

interface Part {
  readonly amount: Amount
  /** What is counted, as it stands there and in the singular. */
  readonly label: string
  readonly noun: string
}

/** The count that fills a bracket with its noun: `(4 policies)`. */
function partIn({ prose }: Passage): Part | null {
  for (const amount of readQuantities(prose).filter(isCount).toReversed()) {
    const noun = bracketAfter.exec(prose.text.slice(amount.end))?.[1]
    if (noun !== undefined && bracketBefore.test(prose.text.slice(0, amount.start)))
      return { amount, label: noun.trim(), noun: nameWords(noun).at(-1) ?? '' }
  }
  return null
}

/** The item before one that only names the kinds: `Categories:`. */
function siblingBefore(owner: Passage): Passage[] {
  const siblings = owner.list?.items ?? []
  const before = siblings[siblings.indexOf(owner) - 1]
  return guards.has(owner.prose.text, 'breakdown') && before !== undefined ? [before] : []
}

function listedSum(list: List): Sum[] {
  const parts = list.items
    .filter(isClaimed)
    .map(partIn)
    .filter((part) => part !== null)
  const [noun, ...others] = new Set(parts.map((part) => part.noun))
  const owner = list.context[0]?.passage
  if (parts.length < Math.max(fewest, list.items.length) || others.length > 0 || owner === undefined) return []
  for (const { prose } of [owner, ...siblingBefore(owner)].filter(isClaimed)) {
    const total = readQuantities(prose)
      .filter(isAmount)
      .find((count) => count.dimension === 'count' && nameWords(count.noun).includes(noun ?? ''))
    if (total === undefined || guards.has(prose.text, 'examples only')) continue
    const amounts = parts.map(({ amount }) => amount)
    return [{ span: total.span, name: parts[0]?.label ?? '', total, parts: amounts, mayOmit: false, isStated: true }]
  }
  return []
}

/** Numbers of one thing that all items of a list give in brackets, and the line over it that gives their number. */
export function readPartSums({ lists }: Outline): Sum[] {
  return lists.flatMap(listedSum)
}
