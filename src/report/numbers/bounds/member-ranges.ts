import type { Passage } from '../../../outline/passage.ts'
import { boundWords } from '../../../vocabulary/en/bounds.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { type Amount, isAmount, isPlainPercent } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { isSetOff } from '../beside.ts'
import type { Membership } from '../members.ts'
import { speaksOf } from '../statistic.ts'
import { isClaimed } from '../stretch.ts'
import type { BoundClaim } from './bound-claim.ts'

const words = lexicon(boundWords)
const fewest = 2
/** A share tells how far a thing is where it closes its name: `Import - 92%`, `Import (92 % done)`. */
const closing = /^(?:\s\p{L}+)?\s*\)?\W*$/u

/** The range of shares that a heading or lead-in gives for all that stands under it. */
function rangeIn({ prose }: Passage): Amount | null {
  const ranges = readQuantities(prose)
    .filter(isAmount)
    .filter(({ dimension, isRange, isCode }) => dimension === 'percent' && isRange && !isCode)
  const [only, ...more] = ranges
  const isOther = speaksOf(prose.text, 'target') || speaksOf(prose.text, 'planned') || speaksOf(prose.text, 'earlier')
  return only === undefined || more.length > 0 || isOther || words.has(prose.text, 'except') ? null : only
}

/** The share that a member is at. */
function shareOf(member: Passage): Amount | null {
  const { text } = member.prose
  const [only, ...more] = isClaimed(member) ? readQuantities(member.prose).filter(isAmount) : []
  const isOwn = isPlainPercent(only) && more.length === 0 && isSetOff(text.slice(0, only.start))
  return isOwn && closing.test(text.slice(only.end)) && !speaksOf(text, 'target') ? only : null
}

/** `Finished features (90–100 %)` over things that each tell how far they are. */
export function readMemberRanges(memberships: readonly Membership[]): BoundClaim[] {
  return memberships.flatMap(({ owner, members }): BoundClaim[] => {
    const bound = isClaimed(owner) && owner.row === null ? rangeIn(owner) : null
    const shares = members.map(shareOf).filter((share) => share !== null)
    const isOfMembers = bound !== null && shares.length >= fewest && shares.length * 2 > members.length
    return isOfMembers ? [{ span: bound.span, bound, members: shares, holdsFor: 'the range' }] : []
  })
}
