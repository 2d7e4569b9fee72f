import type { Passage } from '../../../outline/passage.ts'
import { type Amount, isCount, valueSum } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { isWordless } from '../beside.ts'
import type { Membership } from '../members.ts'
import { nameWords } from '../scope.ts'
import { isClaimed } from '../stretch.ts'
import { none, type Rivals } from './rival.ts'

const fewest = 2
/** Words of a name that are more than what it counts: `lint errors`. */
const mostWords = 3

/** The number that a line begins with and what it counts, in the singular. */
function kindIn({ prose }: Passage): { amount: Amount; noun: string } | null {
  const [amount] = readQuantities(prose).filter(isCount)
  const [noun] = amount === undefined ? [] : nameWords(prose.text.slice(amount.end).toLowerCase())
  const isFirst = amount !== undefined && isWordless(prose.text.slice(0, amount.start))
  return isFirst && noun !== undefined ? { amount, noun } : null
}

/** `93 errors` over a list of 20 errors and 73 warnings: the number counts both under the name of one. */
export function readKindRivals(memberships: readonly Membership[]): Rivals[] {
  return memberships.flatMap(({ owner, members }): Rivals[] => {
    const kinds = members.filter(isClaimed).map(kindIn)
    const own = kinds.filter((kind) => kind !== null)
    const nouns = new Set(own.map(({ noun }) => noun))
    if (own.length < fewest || own.length !== members.length || nouns.size !== own.length) return []
    const sum = valueSum(own.map(({ amount }) => amount))
    const whole = [...readQuantities(owner.prose)].filter(isCount).find(({ value }) => value === sum)
    if (whole === undefined || !isClaimed(owner) || owner.row !== null) return []
    const named = nameWords(owner.prose.text.slice(whole.end).toLowerCase()).slice(0, mostWords)
    const [name, ...more] = named.filter((word) => nouns.has(word))
    const part = own.find(({ noun }) => noun === name)
    if (name === undefined || part === undefined || more.length > 0 || part.amount.value === whole.value) return []
    return [{ span: whole.span, name: `${name}s`, here: whole, there: part.amount, slack: none, isSure: true }]
  })
}
