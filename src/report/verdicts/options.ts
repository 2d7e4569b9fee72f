import type { Outline, Passage } from '../../outline/passage.ts'
import { optionLabels } from '../../vocabulary/en/verdict-forms.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import { bare } from './scope.ts'

const labels = lexicon(optionLabels)
const longest = 4

/** The decision that a heading or label names as an option; null for any other. */
function optionOf({ form, body, field }: Passage): string | null {
  const name = bare(form === 'heading' ? body.text : (field?.key.text ?? ''))
  if (name === '' || name.split(' ').length > longest) return null
  const hit = labels.first(name)
  return hit?.start === 0 ? hit.meaning : null
}

/** Tells whether a heading or label is one of several options side by side: `GO …`, `NO-GO …`. */
export function offersOptions(outline: Outline): (passage: Passage) => boolean {
  const groups = new Map<string, { passage: Passage; option: string }[]>()
  for (const passage of outline.passages) {
    const option = optionOf(passage)
    if (option === null) continue
    const { form, section } = passage
    const group = form === 'heading' ? `h${section.parent?.index ?? ''}` : `k${section.index}`
    groups.set(group, [...(groups.get(group) ?? []), { passage, option }])
  }
  const offered = new Set<Passage>()
  for (const group of groups.values())
    if (new Set(group.map(({ option }) => option)).size > 1) for (const { passage } of group) offered.add(passage)
  return (passage) => offered.has(passage)
}
