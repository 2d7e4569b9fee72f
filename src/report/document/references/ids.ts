import type { Outline, Passage } from '../../../outline/passage.ts'
import { spanOf } from '../../../outline/prose.ts'
import type { Reference } from '../../model/placeholder.ts'

const own = /^\W*([A-Z]{1,6})(-?)(\d{1,3})(?=[.:)\]]|\s|$)/
const mention =
  /(?:\b(?:see|cf\.?|related to|duplicates?|depends on|blocked by|caused by|same (?:\w+ )?as|fixed (?:by|in|with)|as (?:for|in))\s+\(?)([A-Z]{1,6})(-?)(\d{1,3})\b(?![-.]?[\w])/gi
const fewest = 4

/** Numbered findings that headings name: `C1`, `H-2`. */
interface Series {
  readonly numbers: Set<number>
  last: Passage
}

function seriesOf({ sections }: Outline): Map<string, Series> {
  const series = new Map<string, Series>()
  for (const { heading } of sections) {
    const match = heading === null ? null : own.exec(heading.body.text)
    if (heading === null || match === null) continue
    const key = `${match[1]}${match[2]}`
    const known = series.get(key) ?? { numbers: new Set(), last: heading }
    known.numbers.add(Number(match[3]))
    known.last = heading
    series.set(key, known)
  }
  return series
}

/** `related to C2` where the headings name findings `C1`, `H1`, `H2` …: what follows the last of a series is not there. */
export function readIds(outline: Outline): Reference[] {
  const series = seriesOf(outline)
  const all = [...series.values()].reduce((sum, { numbers }) => sum + numbers.size, 0)
  if (all < fewest) return []
  return outline.passages.flatMap(({ prose, fenced, quoted }) =>
    fenced || quoted
      ? []
      : [...prose.text.matchAll(mention)].flatMap((match): Reference[] => {
          const [whole, prefix = '', dash = '', digits = ''] = match
          const known = series.get(`${prefix}${dash}`)
          if (known === undefined || !known.numbers.has(1)) return []
          const id = `${prefix}${dash}${digits}`
          const end = match.index + whole.length
          const span = spanOf(prose, end - id.length, end)
          return known.numbers.has(Number(digits))
            ? [{ span, target: id, fault: null, meant: null }]
            : [{ span, target: id, fault: 'missing', meant: known.last.span }]
        }),
  )
}
