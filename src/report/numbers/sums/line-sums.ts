import { grouped } from '../../../group.ts'
import type { Outline, Passage } from '../../../outline/passage.ts'
import { sumGuards } from '../../../vocabulary/en/sums.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { letters } from '../../letters.ts'
import { type Amount, isAmount, isCount, type Quantity, valueSum } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { siblingLines } from '../siblings.ts'
import type { Sum } from './sum.ts'
import { isAdditive } from './table-sums.ts'

const guards = lexicon(sumGuards)

function isBracketed({ prose }: Passage, { start, end }: Quantity): boolean {
  return /\(\s*\**$/.test(prose.text.slice(0, start)) && /^\**\s*\)/.test(prose.text.slice(end))
}

/** `16 components: charts (4), forms (4), …`, the total on the same line or on the one above. */
function bracketSum(passage: Passage, above: Passage | undefined): Sum | null {
  const counts = readQuantities(passage.prose).filter(isCount)
  const parts = counts.filter((count) => isBracketed(passage, count))
  const [first] = parts
  const isCounting = parts.every(({ value }, index) => value === index + 1)
  if (first === undefined || parts.length < 3 || isCounting || guards.has(passage.prose.text, 'examples only'))
    return null
  const head = counts.find((count) => count.start < first.start && !parts.includes(count))
  const owner = head === undefined ? above : passage
  const total = head ?? (owner === undefined ? undefined : readQuantities(owner.prose).find(isCount))
  if (total === undefined || owner === undefined || total.noun === '' || owner.section !== passage.section) return null
  if (head !== undefined && !/[:–—(-]/.test(passage.prose.text.slice(head.end, first.start))) return null
  const isUnder = passage.context.some((context) => context.passage === above)
  const isBreakdown = passage.list === above?.list && guards.has(passage.field?.key.text ?? '', 'breakdown')
  if (head === undefined && !isUnder && !isBreakdown) return null
  return { span: total.span, name: total.noun, total, parts, mayOmit: false, isStated: true }
}

/** The one quantity of a labelled line that fits the total. */
function valueFor(total: Amount, { field }: Passage): Amount | null {
  const fitting = field === null ? [] : readQuantities(field.value).filter(isAmount)
  const same = fitting.filter(({ dimension }) => dimension === total.dimension)
  const [only] = same
  if (only === undefined || same.length > 1) return null
  const noun = (amount: Amount) => amount.noun.split(' ')[0] ?? ''
  const agreesInNoun =
    total.dimension !== 'count' || noun(only) === noun(total) || noun(only) === '' || noun(total) === ''
  return agreesInNoun && isAdditive(field?.key.text ?? '') ? only : null
}

/** A last sibling `Total: 12 h` over labelled lines with one such quantity each. */
function siblingSums(siblings: readonly Passage[]): Sum[] {
  return siblings.flatMap((line, index) => {
    const { field } = line
    if (field === null || !guards.has(field.key.text.trim(), 'whole label') || !isAdditive(field.key.text)) return []
    const total = readQuantities(field.value).find(isAmount)
    if (total === undefined || ['percent', 'factor', 'points'].includes(total.dimension)) return []
    const before = siblings.slice(0, index)
    const lines = before.slice(
      before.findLastIndex((other) => other.field === null || isWhole(other.field.key.text)) + 1,
    )
    const parts = lines.map((other) => valueFor(total, other))
    const amounts = parts.filter((part) => part !== null)
    if (lines.length < 2 || amounts.length !== lines.length) return []
    const mayOmit = total.dimension === 'count' && !bareTotal.test(field.key.text)
    return [{ span: total.span, name: field.key.text, total, parts: amounts, mayOmit, isStated: true }]
  })
}

/** `Total`: of the lines above it; `Total test files` may hold more than what the lines above it name. */
const bareTotal = /^\W*(?:grand |sub-?)?(?:total|sum)\W*$/i
const isWhole = (label: string): boolean => /\btotals?\b/i.test(label) || guards.has(label, 'whole label')
const totalAfter = new RegExp(`^\\W{0,3}(?:[${letters}-]+\\s){0,2}total\\b`, 'i')

/** `(27 total)` in a lead or heading over lines that end in `(n)`. */
function nestedSums(outline: Outline, owner: Passage): Sum[] {
  const { text } = owner.prose
  const total = readQuantities(owner.prose)
    .filter(isAmount)
    .find(
      ({ start, end, isRange }) =>
        !isRange && totalAfter.test(text.slice(end)) && /(?:[(:–—-]\s*|^\W*)$/.test(text.slice(0, start)),
    )
  if (total === undefined) return []
  const under = outline.passages.filter(
    ({ context, quoted }) => !quoted && context.some(({ passage }) => passage === owner),
  )
  const numberOf = (passage: Passage): Amount | null =>
    readQuantities(passage.prose)
      .filter(isAmount)
      .find(
        (amount) =>
          amount.dimension === total.dimension &&
          /\(\s*\**$/.test(passage.prose.text.slice(0, amount.start)) &&
          /^(?:\s\p{L}+){0,2}\**\s*\)/u.test(passage.prose.text.slice(amount.end)) &&
          !guards.has(amount.noun, 'not yet'),
      ) ?? null
  const levels = grouped(under, (passage) =>
    passage.form === 'heading' ? passage.section.depth : (passage.list ?? passage.section),
  )
  const sums = [...levels.values()].flatMap((passages): Sum[] => {
    const parts = passages.map(numberOf).filter((part) => part !== null)
    const isBare = (passage: Passage) =>
      numberOf(passage) === null && (total.dimension === 'time' || /\([^)]*\)\W*$/.test(passage.prose.text))
    const base = { span: total.span, name: 'total', total, mayOmit: passages.some(isBare), isStated: true }
    return parts.length < 2 ? [] : [{ ...base, parts }]
  })
  const off = ({ parts }: Sum) => Math.abs(valueSum(parts) - total.value)
  const nearest = sums.sort((a, b) => off(a) - off(b))[0]
  return nearest === undefined ? [] : [nearest]
}

/** The totals of lines, lists and headings. */
export function readLineSums(outline: Outline): Sum[] {
  const own = outline.passages.filter(({ quoted, row }) => !quoted && row === null)
  const brackets = own.map((passage, index) => bracketSum(passage, own[index - 1]))
  const siblings = siblingLines(outline).flatMap(siblingSums)
  const nested = own.filter(({ prose }) => /total/i.test(prose.text)).flatMap((owner) => nestedSums(outline, owner))
  return [...brackets.filter((sum) => sum !== null), ...siblings, ...nested]
}
