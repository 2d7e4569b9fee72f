import { grouped } from '../../../group.ts'
import type { Passage } from '../../../outline/passage.ts'
import { inOneReport } from '../../place.ts'
import type { Amount } from '../../quantity/quantity.ts'
import type { Rivals } from './rival.ts'

/** A number of one thing, told under a name. */
export interface Told {
  readonly name: string
  /** What must be equal for two to be numbers of one thing. */
  readonly key: string
  readonly amount: Amount
  readonly passage: Passage
  /** Numbers of one list, table or section are of different things. */
  readonly group: unknown
}

/** All pairs of numbers of one thing in one report that may stand against each other. */
export function pairsOf(
  told: readonly Told[],
  slack: Rivals['slack'],
  mayPair: (a: Told, b: Told) => boolean,
): Rivals[] {
  return [...grouped(told, ({ key }) => key).values()].flatMap((group) =>
    group.flatMap((a, index) =>
      group.slice(index + 1).flatMap((b): Rivals[] => {
        if (a.passage === b.passage || !inOneReport(a.passage, b.passage) || !mayPair(a, b)) return []
        return [{ span: a.amount.span, name: a.name, here: a.amount, there: b.amount, slack, isSure: true }]
      }),
    ),
  )
}
