import type { List, Outline, Passage } from '../../../outline/passage.ts'
import { type Amount, isAmount, isCount } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/scan.ts'
import { isClaimed } from '../stretch.ts'
import type { Sum } from './sum.ts'

const bracketBefore = /\(\s*~?$/
const bracketAfter = /^\s*\)\W*$/
const totalAfter = /^\s*(?:in )?total\b/i
const fewest = 3

/** The size in the bracket at the end of an item; `106K` is one of bytes among files. */
function sizeOf({ prose }: Passage): Amount | null {
  const sizes = readQuantities(prose)
    .filter(isAmount)
    .filter(
      ({ start, end, dimension, text }) =>
        (dimension === 'bytes' || (dimension === 'count' && /[KMG]$/.test(text))) &&
        bracketBefore.test(prose.text.slice(0, start)) &&
        bracketAfter.test(prose.text.slice(end)),
    )
  return sizes.length === 1 ? (sizes[0] ?? null) : null
}

function sizesOf({ items }: List): Amount[] | null {
  const sizes = items
    .filter(isClaimed)
    .map(sizeOf)
    .filter((size) => size !== null)
  return sizes.length >= fewest && sizes.length === items.length ? sizes : null
}

/** `11 files (2.6 MB total)`: the count and the size that it gives. */
function statedIn({ prose }: Passage): { count: number; total: Amount } | null {
  const quantities = readQuantities(prose)
  const total = quantities
    .filter(isAmount)
    .find(({ dimension, end }) => dimension === 'bytes' && totalAfter.test(prose.text.slice(end)))
  const count = quantities.filter(isCount).find(({ end }) => total !== undefined && end < total.start)
  return total === undefined || count === undefined ? null : { count: count.value, total }
}

/** Sizes of all files of a list, and the line of its section that counts them and gives their total. */
export function readListSums(outline: Outline): Sum[] {
  return outline.lists.flatMap((list) => {
    const parts = sizesOf(list)
    if (parts === null) return []
    const others = outline.passages.filter(
      (passage) => passage.section === list.section && passage.list !== list && !passage.quoted,
    )
    return others.flatMap((passage): Sum[] => {
      const stated = statedIn(passage)
      if (stated === null || stated.count !== parts.length) return []
      const { total } = stated
      return [
        {
          span: total.span,
          name: `${parts.length} files`,
          total,
          parts,
          mayOmit: false,
          isStated: false,
          isNamed: true,
        },
      ]
    })
  })
}
