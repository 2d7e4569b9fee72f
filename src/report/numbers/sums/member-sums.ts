import type { Outline, Passage } from '../../../outline/passage.ts'
import { sumGuards } from '../../../vocabulary/en/sums.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { type Amount, isAmount, isCount, valueSum } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { nameWords, pluralsIn } from '../scope.ts'
import { isClaimed } from '../stretch.ts'
import { type Membership, readMemberships } from '../members.ts'
import { severityIn } from '../../items/severity/grade.ts'
import type { Sum } from './sum.ts'

const guards = lexicon(sumGuards)
const fewest = 3
const mostWords = 3
/** A number tells the size of a thing where a colon, a dash or a bracket sets it off from the name. */
const setOff = /(?:[(:–—]|\s-)\s*\**[~≈]?$/
const startsLine = /^[^\p{L}\d]*$/u
const summable: ReadonlySet<Amount['dimension']> = new Set(['count', 'time', 'money', 'bytes'])

/** The amounts that a line gives as the size of what it names. */
function sizesIn({ prose }: Passage, mayStart: boolean): Amount[] {
  return readQuantities(prose)
    .filter(isAmount)
    .filter(({ start, dimension, bound }) => {
      const left = prose.text.slice(0, start)
      return summable.has(dimension) && bound === null && (setOff.test(left) || (mayStart && startsLine.test(left)))
    })
}

/** The words of a line without its numbers and their units. */
function wordsBeside({ prose }: Passage): string {
  return readQuantities(prose).reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    prose.text,
  )
}

/** What an amount counts, in the singular. */
const nounsOf = ({ noun }: Amount): string[] => nameWords(pluralsIn(noun).join(' '))

/** Whether a part is counted in what the whole is counted in; `1 endpoint` is of endpoints. */
function isOfKind(whole: Amount, part: Amount): boolean {
  if (part.dimension !== whole.dimension) return false
  return whole.dimension !== 'count' || nameWords(part.noun).some((noun) => nounsOf(whole).includes(noun))
}

/** The part of a class: `4 critical`, `Critical: 4`. */
function gradedPart({ prose, field }: Passage): Amount | null {
  const counts = readQuantities(prose).filter(isAmount)
  const [only, ...more] = counts
  if (only === undefined || more.length > 0 || !isCount(only)) return null
  const [left, right] = [prose.text.slice(0, only.start), prose.text.slice(only.end)]
  const name = field === null ? right : left
  const isAlone = startsLine.test(field === null ? left : right)
  return isAlone && nameWords(name).length <= mostWords && severityIn(name) !== null ? only : null
}

/** `34 vulnerabilities` over a list that tells how many there are of each severity. */
function gradedSum({ owner, members }: Membership): Sum[] {
  const [total, ...more] = readQuantities(owner.prose).filter(isAmount)
  const parts = members.filter(isClaimed).map(gradedPart)
  const own = parts.filter((part) => part !== null)
  const isTold = total !== undefined && more.length === 0 && isCount(total) && nounsOf(total).length > 0
  if (!isTold || own.length < fewest || own.length !== members.length) return []
  return [{ span: total.span, name: nounsOf(total)[0] ?? '', total, parts: own, mayOmit: false, isStated: false }]
}

/** Names that tell a trait of what is counted, `authenticated endpoints`, may overlap. */
function namesTrait(member: Passage, whole: Amount, part: Amount): boolean {
  const name = nameWords(member.prose.text.slice(0, part.start))
  return whole.dimension === 'count' && nounsOf(whole).some((noun) => name.includes(noun))
}

/** The size of each member in what the whole is counted in; null where one tells none, or a trait. */
function partsOf(members: readonly Passage[], whole: Amount): Amount[] | null {
  const parts = members.filter(isClaimed).map((member) => {
    const [only, ...more] = sizesIn(member, true).filter((size) => isOfKind(whole, size))
    return only === undefined || more.length > 0 || namesTrait(member, whole, only) ? null : only
  })
  const own = parts.filter((part) => part !== null)
  return own.length === members.length ? own : null
}

function sumOf({ owner, members }: Membership): Sum[] {
  if (!isClaimed(owner) || owner.row !== null || members.length < fewest) return []
  if ([owner, ...members].some((line) => guards.has(wordsBeside(line), 'not all'))) return []
  const graded = gradedSum({ owner, members })
  if (graded.length > 0) return graded
  return sizesIn(owner, true).flatMap((total): Sum[] => {
    if (total.dimension === 'count' && nounsOf(total).length === 0) return []
    const parts = partsOf(members, total)
    const isSideBySide = total.dimension === 'time' && parts?.some(({ value }) => value === total.value)
    if (parts === null || isSideBySide || valueSum(parts) === 0) return []
    const name = owner.prose.text.slice(0, total.start).replace(/[\s(*~:–—-]+$/, '') || total.noun
    const isNamed = [total, ...parts].every(({ unit }) => unit === 'min' || unit === 'h')
    return [{ span: total.span, name, total, parts, mayOmit: false, isStated: false, isNamed }]
  })
}

/** `Billing (48 endpoints)` over things that each tell how many of them they have, `Invoices: 12 endpoints`. */
export function readMemberSums(outline: Outline): Sum[] {
  return readMemberships(outline).flatMap(sumOf)
}
