import type { Outline, Passage } from '../../outline/passage.ts'

/** What a line announces, and the things right below it that make it up. */
export interface Membership {
  readonly owner: Passage
  readonly members: readonly Passage[]
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
    const owners = [context[0]?.passage, isLine ? above : undefined].filter((owner) => owner !== undefined)
    return owners.map((owner) => ({ owner, members: items }))
  })
  return [...ofHeadings, ...ofLists].filter(({ members }) => members.length > 1)
}
