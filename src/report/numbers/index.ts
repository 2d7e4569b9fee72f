import type { Outline } from '../../outline/passage.ts'
import { readShares, type Share } from './shares.ts'
import { readStretches } from './stretch.ts'
import { readTables } from './table.ts'
import { readTallies } from './tallies.ts'
import type { Tally } from './tally.ts'

/** What a report says in numbers, as far as one number can be held against another. */
export interface Numbers {
  readonly shares: readonly Share[]
  readonly tallies: readonly Tally[]
}

/** Reads all numbers of a report and what each is compared with. */
export function readNumbers(outline: Outline): Numbers {
  const stretches = readStretches(outline)
  const tables = readTables(outline)
  return {
    shares: readShares(stretches, tables),
    tallies: readTallies(outline, stretches, tables),
  }
}
