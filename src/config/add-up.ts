import type { Additions } from '../vocabulary/additions.ts'
import type { Phrases } from '../vocabulary/lexicon.ts'

/** The phrases of an addition, a kind and meaning each. */
export function entriesOf(additions: Additions): { kind: string; meaning: string; phrases: Phrases }[] {
  return Object.entries(additions).flatMap(([kind, meanings = {}]) =>
    Object.entries<Phrases | undefined>(meanings).map(([meaning, phrases = []]) => ({ kind, meaning, phrases })),
  )
}

/** Several additions as one; null where there are none. */
export function addUp(all: readonly Additions[]): Additions | null {
  if (all.length === 0) return null
  const sum = new Map<string, Record<string, Phrases>>()
  for (const { kind, meaning, phrases } of all.flatMap(entriesOf)) {
    const meanings = sum.get(kind) ?? {}
    sum.set(kind, { ...meanings, [meaning]: [...(meanings[meaning] ?? []), ...phrases] })
  }
  return Object.fromEntries(sum)
}
