import { sentencesOf } from '../../../outline/lines.ts'
import type { Passage } from '../../../outline/passage.ts'
import { sumGuards } from '../../../vocabulary/en/sums.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { severityIn } from '../../items/severity/grade.ts'
import { type Amount, isCount } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { isWordless } from '../beside.ts'
import type { Membership } from '../members.ts'
import { nameWords } from '../scope.ts'
import { isClaimed } from '../stretch.ts'
import { kindsOf, wordsBeside } from './sizes.ts'
import type { Sum } from './sum.ts'

const guards = lexicon(sumGuards)
const fewest = 3
const mostWords = 3

/** The one number of a line that gives no other. */
function soleCount({ prose }: Passage): Amount | null {
  const [only, ...more] = readQuantities(prose)
  return isCount(only) && more.length === 0 ? only : null
}

/** How many there are of one severity: `4 critical`, `Critical: 4`. */
function gradedPart(line: Passage): Amount | null {
  const count = isClaimed(line) ? soleCount(line) : null
  if (count === null) return null
  const [left, right] = [line.prose.text.slice(0, count.start), line.prose.text.slice(count.end)]
  const [name, rest] = line.field === null ? [right, left] : [left, right]
  return isWordless(rest) && nameWords(name).length <= mostWords && severityIn(name) !== null ? count : null
}

function sumsOf({ owner, members }: Membership): Sum[] {
  const total = isClaimed(owner) && owner.row === null ? soleCount(owner) : null
  const [kind] = total === null ? [] : kindsOf(owner, total)
  const parts = members.map(gradedPart).filter((part) => part !== null)
  const isLast = (sentencesOf(owner.prose.text).at(-1)?.start ?? 0) <= (total?.start ?? 0)
  const isOpen = !isLast || [owner, ...members].some((line) => guards.has(wordsBeside(line), 'not all'))
  if (total === null || kind === undefined || isOpen || parts.length < fewest || parts.length < members.length)
    return []
  return [{ span: total.span, name: `${kind}s`, total, parts, mayOmit: false, isStated: false }]
}

/** `34 vulnerabilities` over a list that tells how many there are of each severity. */
export function readGradedSums(memberships: readonly Membership[]): Sum[] {
  return memberships.flatMap(sumsOf)
}
