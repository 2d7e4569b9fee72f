import type { ChecklistItem } from '../model/item.ts'
import type { Report } from '../report.ts'

/** The boxes that are not ticked and stand for themselves: no choices, no steps of another box, no conditions. */
export function openBoxes({ checklists }: Report): ChecklistItem[] {
  return checklists
    .filter((list) => list.kind !== 'condition')
    .flatMap((list) => list.items)
    .filter(
      (box) =>
        box.stateBy === 'box' && box.state === 'open' && !box.choice && !box.step && !box.affirmed && !box.nested,
    )
}
