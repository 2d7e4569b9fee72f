import type { Outline, Passage } from '../../outline/passage.ts'
import { releaseEntries } from '../../vocabulary/en/items.ts'
import { sectionClasses } from '../../vocabulary/en/roles.ts'
import { lexicon } from '../../vocabulary/lexicon.ts'
import { boxState } from './state/glyph.ts'

const words = lexicon({ release: releaseEntries }, sectionClasses)

/** The numbered steps without boxes that stand above the release in their own list. */
export function readAheadOfRelease({ lists }: Outline): ReadonlySet<Passage> {
  const ahead = lists.flatMap(({ kind, items }) => {
    if (kind !== 'ordered' || items.some(({ leading }) => boxState(leading) !== null)) return []
    return items.slice(
      0,
      Math.max(
        0,
        items.findIndex(({ body }) => words.has(body.text, 'release')),
      ),
    )
  })
  return new Set(ahead)
}

/** The boxes that stand below the release in their own list: they are ticked after it. */
export function readPastRelease({ lists }: Outline): ReadonlySet<Passage> {
  const past = lists.flatMap(({ items }) => {
    const boxes = items.filter(({ leading }) => boxState(leading) !== null)
    const release = boxes.findIndex(({ body }) => words.has(body.text, 'release'))
    return release < 0 ? [] : boxes.slice(release + 1)
  })
  return new Set(past)
}
