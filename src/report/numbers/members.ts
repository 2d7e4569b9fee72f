import type { Context, Outline, Passage } from '../../outline/passage.ts'
import { sumGuards } from '../../vocabulary/en/sums.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'

/** What a line announces, and the things right below it that make it up. */
export interface Membership {
  readonly owner: Passage
  readonly members: readonly Passage[]
}

const guards = lexicon(sumGuards)

/** What announces a list: what it stands under, past a line that only says how it is split, `Breakdown:`. */
function announcer([nearest, next]: readonly Context[]): Passage | undefined {
  const isSplit = nearest !== undefined && nearest.kind !== 'heading' && guards.has(nearest.text, 'only a split')
  return (isSplit ? next : nearest)?.passage
}

/** Every heading with the headings right below it, and every line that leads into a list with its items; so may the line above it. */
export function readMemberships({ passages, sections, lists }: Outline): Membership[] {
  const ofHeadings = sections.flatMap(({ heading, children, depth }): Membership[] => {
    const members = children.filter((child) => child.depth === depth + 1).flatMap((child) => child.heading ?? [])
    return heading === null ? [] : [{ owner: heading, members }]
  })
  const ofLists = lists.flatMap(({ items, context }): Membership[] => {
    const [first] = items
    const above = first === undefined ? undefined : passages[first.index - 1]
    const isLine = above?.form === 'line' && above.section === first?.section && context[0]?.kind === 'heading'
    const owners = [announcer(context), isLine ? above : undefined].filter((owner) => owner !== undefined)
    return owners.map((owner) => ({ owner, members: items }))
  })
  return [...ofHeadings, ...ofLists].filter(({ members }) => members.length > 1)
}
