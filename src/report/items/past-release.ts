import type { Outline, Passage } from '../../outline/passage.ts'
import { releaseEntries } from '../../vocabulary/en/items.ts'
import { sectionClasses } from '../../vocabulary/en/roles.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import { boxState } from './state/glyph.ts'

const words = lexicon({ release: releaseEntries }, sectionClasses)

/** The boxes that stand below the release in their own list: they are ticked after it. */
export function readPastRelease({ lists }: Outline): ReadonlySet<Passage> {
  const past = lists.flatMap(({ items }) => {
    const boxes = items.filter(({ leading }) => boxState(leading) !== null)
    const release = boxes.findIndex(({ body }) => words.has(body.text, 'release'))
    return release < 0 ? [] : boxes.slice(release + 1)
  })
  return new Set(past)
}
