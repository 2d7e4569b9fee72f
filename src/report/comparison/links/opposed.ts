import { grouped } from '../../../group.ts'
import type { Statement } from '../statements.ts'
import type { Link, Opposition } from './link.ts'

/** Links that are one contradiction, and the strongest of them. */
interface OpposedGroup {
  readonly best: Link
  readonly group: readonly Link[]
}

/** The links of one opposition, of each open side the strongest, the more trusted done claim first. */
function opposed(links: readonly Link[], opposition: Opposition): Link[] {
  const best = new Map<Statement, Link>()
  const weight = ({ strength, done }: Link) => strength * 10 + done.trust
  for (const link of links.filter((one) => one.opposition === opposition)) {
    const other = best.get(link.open)
    if (other === undefined || weight(link) > weight(other)) best.set(link.open, link)
  }
  return [...best.values()]
}

/** The links of one opposition, those that have one key together. */
export function opposedBy<Key>(
  links: readonly Link[],
  opposition: Opposition,
  key: (link: Link) => Key,
): OpposedGroup[] {
  return [...grouped(opposed(links, opposition), key).values()].map((group) => ({
    best: group.reduce((best, link) => (best.strength >= link.strength ? best : link)),
    group,
  }))
}
