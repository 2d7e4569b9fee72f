import { sumGuards } from '../../../vocabulary/en/sums.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import type { Amount } from '../../quantity/quantity.ts'
import { nameWords } from '../scope.ts'
import { isClaimed } from '../stretch.ts'
import { isBlank, soleAmountAt, type Table } from '../table.ts'
import { kindsOf, sizesIn, wordsBeside } from './sizes.ts'
import type { Sum } from './sum.ts'
import { isAdditive, summaryName } from './table-sums.ts'

const guards = lexicon(sumGuards)
const fewest = 3

/** The amounts of a column that holds one in every row. */
function partsAt({ rows }: Table, column: number): Amount[] | null {
  const filled = rows.filter((row) => !isBlank(row, column))
  const parts = filled.map((row) => soleAmountAt(row, column)).filter((part) => part !== null)
  return parts.length === filled.length && parts.length >= fewest ? parts : null
}

/** `Backend (115 endpoints)` over a table with a column `Endpoints` and no total of its own. */
export function readCaptionSums(tables: readonly Table[]): Sum[] {
  return tables.flatMap((table) => {
    const owner = table.grid.context[0]?.passage
    if (owner === undefined || !isClaimed(owner) || table.rows.some(({ name }) => summaryName(name))) return []
    if (guards.has(wordsBeside(owner), 'not all') || guards.has(owner.prose.text, 'no parts')) return []
    return sizesIn(owner).flatMap((total) => {
      const kinds = total.dimension === 'count' ? kindsOf(owner, total) : []
      return table.columns.flatMap(({ header, role }, column): Sum[] => {
        const isOfKind = total.dimension !== 'count' || nameWords(header).some((word) => kinds.includes(word))
        const parts = column > 0 && role !== 'id' && isOfKind && isAdditive(header) ? partsAt(table, column) : null
        if (
          parts === null ||
          parts.some(({ value }) => value === total.value) ||
          parts.some(({ dimension }) => dimension !== total.dimension)
        )
          return []
        return [{ span: total.span, name: header, total, parts, mayOmit: false, isStated: false }]
      })
    })
  })
}
