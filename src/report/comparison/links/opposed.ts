import { grouped } from '../../../group.ts'
import type { Statement } from '../statements.ts'
import type { Link, Opposition } from './link.ts'

/** Links that are one contradiction, and the strongest of them. */
interface OpposedGroup {
  readonly best: Link
  readonly group: readonly Link[]
}

/** What a link counts beside others: the closer name first, then the more trusted claim. */
function weightOf({ strength, done }: Link): number {
  return strength * 10 + done.trust
}

/** The links of one opposition, of each open side the strongest, the more trusted done claim first. */
function opposed(links: readonly Link[], opposition: Opposition): Link[] {
  const best = new Map<Statement, Link>()
  for (const link of links.filter((one) => one.opposition === opposition)) {
    const other = best.get(link.open)
    if (other === undefined || weightOf(link) > weightOf(other)) best.set(link.open, link)
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
    best: group.reduce((best, link) => (weightOf(best) >= weightOf(link) ? best : link)),
    group,
  }))
}
