import type { List, Outline, Passage } from '../../../outline/passage.ts'
import { sumGuards } from '../../../vocabulary/en/sums.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { type Amount, isAmount, isCount } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { nameWords } from '../scope.ts'
import { isClaimed } from '../stretch.ts'
import { areHours, type Sum, summable } from './sum.ts'

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

/** The number in a bracket at the end of a line, with at most two words: `Screens (22)`, `Migration (3 h)`. */
function closingBracket({ prose }: Passage): Amount | null {
  const last = readQuantities(prose).filter(isAmount).at(-1)
  const fits =
    last !== undefined &&
    last.bound === null &&
    bracketBefore.test(prose.text.slice(0, last.start).replace(/~$/, '')) &&
    /^(?:\s[\p{L}-]+){0,2}\**\s*\)\W*$/u.test(prose.text.slice(last.end))
  return fits ? last : null
}

function sameNoun(total: Amount, parts: readonly Amount[]): boolean {
  const nouns = [total, ...parts].map(({ noun }) => nameWords(noun)[0] ?? '').filter((noun) => noun !== '')
  return new Set(nouns).size === 1
}

/** `Screens (22)` over items that all end in such a number of the same kind. */
function bracketedSum(list: List): Sum[] {
  const owner = list.context[0]?.passage
  const total = owner === undefined || !isClaimed(owner) ? null : closingBracket(owner)
  if (
    owner === undefined ||
    total === null ||
    !summable.has(total.dimension) ||
    guards.has(owner.prose.text, 'not all') ||
    list.items.some(({ prose }) => guards.has(prose.text, 'side by side'))
  )
    return []
  const parts = list.items.filter(isClaimed).map(closingBracket)
  const amounts = parts.filter((part) => part !== null).filter(({ dimension }) => dimension === total.dimension)
  const isCounting = total.dimension === 'count' && total.value === list.items.length
  const isSeries = amounts.every(({ value }, index) => value === (amounts[0]?.value ?? 0) + index)
  if (amounts.length < fewest || amounts.length !== list.items.length || isCounting || isSeries) return []
  if ([total, ...amounts].some(({ noun }) => noun !== '') && !sameNoun(total, amounts)) return []
  const name = owner.prose.text.slice(0, total.start).replace(/[\s(*~]+$/, '')
  const isNamed = areHours([total, ...amounts])
  return [{ span: total.span, name, total, parts: amounts, mayOmit: false, isStated: false, isNamed }]
}

/** Numbers that all items of a list give in brackets, and the line over it that gives their sum. */
export function readPartSums({ lists }: Outline): Sum[] {
  return lists.flatMap((list) => {
    const named = listedSum(list)
    return named.length > 0 ? named : bracketedSum(list)
  })
}
