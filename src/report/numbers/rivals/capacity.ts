import { capacityWords } from '../../../vocabulary/en/efforts.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { inOneReport } from '../../place.ts'
import { isAmount } from '../../quantity/quantity.ts'
import { ends } from '../beside.ts'
import { speaksOf } from '../statistic.ts'
import { isClaimed, type Stretch, wordsBefore, wordsOf } from '../stretch.ts'
import type { Rivals } from './rival.ts'

const capacities = lexicon(capacityWords)

/** A system made for fewer users than it is used with. */
export function readCapacityRivals(stretches: readonly Stretch[]): Rivals[] {
  const told = stretches
    .filter(({ passage }) => isClaimed(passage))
    .flatMap((stretch) =>
      stretch.quantities.filter(isAmount).flatMap((amount) => {
        const isLoad = /^(?:concurrent |simultaneous )?(?:users?|connections?|sessions?)\b/.test(amount.noun)
        if (amount.dimension !== 'count' || !isLoad || speaksOf(wordsOf(stretch), 'planned')) return []
        const left = wordsBefore(stretch, amount)
        const role = (['made for', 'used with'] as const).find((meaning) => ends(left, capacities, meaning))
        return role === undefined ? [] : [{ role, amount, passage: stretch.passage }]
      }),
    )
  const made = told.filter(({ role }) => role === 'made for')
  const used = told.filter(({ role }) => role === 'used with')
  return made.flatMap((one) =>
    used.flatMap((other): Rivals[] => {
      const isOver = (other.amount.low ?? 0) > (one.amount.high ?? Number.POSITIVE_INFINITY)
      if (!isOver || !inOneReport(one.passage, other.passage)) return []
      const pair = { here: one.amount, there: other.amount, slack: { by: 0, share: 0.17 } }
      return [{ span: one.amount.span, name: 'Made for and used with', ...pair, isSure: true }]
    }),
  )
}
