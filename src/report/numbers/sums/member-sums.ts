import type { Passage } from '../../../outline/passage.ts'
import { sumGuards } from '../../../vocabulary/en/sums.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { type Amount, valueSum } from '../../quantity/quantity.ts'
import type { Membership } from '../members.ts'
import { nameWords } from '../scope.ts'
import { kindsOf, sizesIn, wordsBeside } from './sizes.ts'
import { areHours, type Sum } from './sum.ts'

const guards = lexicon(sumGuards)
const fewest = 3

/** Names that tell a trait of what is counted, `authenticated endpoints`, may overlap; kinds of tests do not. */
function namesTrait(member: Passage, kinds: readonly string[], part: Amount): boolean {
  const name = nameWords(member.prose.text.slice(0, part.start))
  return kinds.some((kind) => kind !== 'test' && name.includes(kind))
}

/** The size of a member in what the whole is counted in; null where it tells none, several, or a trait. */
function partOf(member: Passage, whole: Amount, kinds: readonly string[]): Amount | null {
  const isOfKind = ({ dimension, noun }: Amount) =>
    dimension === whole.dimension && (dimension !== 'count' || nameWords(noun).some((word) => kinds.includes(word)))
  const [only, ...more] = member.quoted ? [] : sizesIn(member).filter(isOfKind)
  return only === undefined || more.length > 0 || namesTrait(member, kinds, only) ? null : only
}

function sumsOf({ owner, members }: Membership): Sum[] {
  if (owner.quoted || owner.row !== null || members.length < fewest) return []
  if (guards.has(owner.prose.text, 'no parts')) return []
  if ([owner, ...members].some((line) => guards.has(wordsBeside(line), 'not all'))) return []
  return sizesIn(owner).flatMap((total): Sum[] => {
    const kinds = total.dimension === 'count' ? kindsOf(owner, total) : []
    const parts = members.map((member) => partOf(member, total, kinds)).filter((part) => part !== null)
    const isReached = parts.some(({ value }) => value === total.value)
    if (parts.length < members.length || isReached || valueSum(parts) === 0) return []
    const name = owner.prose.text.slice(0, total.start).replace(/[\s(*~:–—-]+$/, '') || total.noun
    const isNamed = areHours([total, ...parts])
    return [{ span: total.span, name, total, parts, mayOmit: false, isStated: false, isNamed }]
  })
}

/** `Billing (48 endpoints)` over things that each tell how many of them they have, `Invoices: 12 endpoints`. */
export function readMemberSums(memberships: readonly Membership[]): Sum[] {
  return memberships.flatMap(sumsOf)
}
