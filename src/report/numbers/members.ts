import type { Outline, Passage } from '../../outline/passage.ts'

/** What a line announces, and the things right below it that make it up. */
export interface Membership {
  readonly owner: Passage
  readonly members: readonly Passage[]
}

/** Every heading with the headings right below it, and every line that leads into a list with its items. */
export function readMemberships({ sections, lists }: Outline): Membership[] {
  const ofHeadings = sections.flatMap(({ heading, children, depth }): Membership[] => {
    const members = children.filter((child) => child.depth === depth + 1).flatMap((child) => child.heading ?? [])
    return heading === null ? [] : [{ owner: heading, members }]
  })
  const ofLists = lists.flatMap(({ items, context }): Membership[] => {
    const owner = context[0]?.passage
    return owner === undefined ? [] : [{ owner, members: items }]
  })
  return [...ofHeadings, ...ofLists].filter(({ members }) => members.length > 1)
}
