import type { Passage } from '../../../outline/passage.ts'

const prefix = '(?:[A-Za-z]{1,6}[-_ ]?)?(?:\\d{1,2}\\.)?'
const numbered = new RegExp(
  `^[^\\p{L}\\d]*${prefix}(\\d{1,4})(?:\\s?(?:[-–—]|\\.\\.|\\sto\\s|through)\\s?${prefix}(\\d{1,4}))?(?![\\d.,%])`,
  'u',
)

/** How many things entries stand for whose numbers go on from each other, `01-04 …`, `05 …`; null where they do not. */
export function runLength(entries: readonly Passage[]): number | null {
  let [first, next, ranges] = [0, 0, 0]
  for (const [index, { prose }] of entries.entries()) {
    const match = numbered.exec(prose.text)
    const [from, to] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])]
    if (match === null || to < from || (index > 0 && from !== next)) return null
    if (index === 0) first = from
    if (to > from) ranges++
    next = to + 1
  }
  return ranges > 0 && entries.length > 1 ? next - first : null
}
