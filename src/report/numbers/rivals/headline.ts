import type { Outline, Passage, Section } from '../../../outline/passage.ts'
import { type Amount, isAmount } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { isClaimed } from '../stretch.ts'
import { isTotal } from '../sums/table-sums.ts'
import type { Rivals } from './rival.ts'

/** Beyond a fifth the heading speaks of something else: a limit, a part, another currency. */
const nearby = 0.2
const endOfName = /[\s:(–—-]+$/

const sums = ({ prose }: Passage): Amount[] =>
  readQuantities(prose)
    .filter(isAmount)
    .filter(({ dimension, isRange }) => dimension === 'money' && !isRange)

/** The one line or row of a section that gives its total. */
function totalOf({ passages }: Section): Passage | null {
  const totals = passages.filter(
    (passage) =>
      isClaimed(passage) &&
      isTotal(passage.field?.key.text ?? passage.row?.cells[0]?.body.text ?? '') &&
      sums(passage).length > 0,
  )
  return totals.length === 1 ? (totals[0] ?? null) : null
}

/** `Phase 1 – $4,200` over a section whose total is another and which comes to that number nowhere. */
export function readHeadlineRivals({ sections }: Outline): Rivals[] {
  return sections.flatMap((section): Rivals[] => {
    const { heading } = section
    const [here, ...more] = heading === null || !isClaimed(heading) ? [] : sums(heading)
    const total = totalOf(section)
    if (heading === null || here === undefined || more.length > 0 || total === null) return []
    const off = (amount: Amount) => Math.abs(amount.value - here.value)
    const [there] = sums(total).sort((a, b) => off(a) - off(b))
    if (there === undefined || off(there) > here.value * nearby) return []
    const isReached = section.passages.some((passage) => sums(passage).some(({ value }) => value === here.value))
    if (isReached) return []
    const name = heading.prose.text.slice(0, here.start).replace(endOfName, '')
    return [{ span: here.span, name, here, there, slack: { by: 0, share: 0.002 }, isSure: true }]
  })
}
