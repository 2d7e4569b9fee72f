import type { Passage, Section } from '../../../outline/passage.ts'

/** All that stands in a section and those within it, their headings with it. */
export function passagesUnder(section: Section): Passage[] {
  return [
    ...section.passages,
    ...section.children.flatMap((child) => [
      ...(child.heading === null ? [] : [child.heading]),
      ...passagesUnder(child),
    ]),
  ]
}
