import type { Passage } from '../../../outline/passage.ts'
import { isImperative } from '../../items/imperative.ts'
import { type Item, statusBelow } from '../../items/items.ts'
import type { State } from '../../items/state/phrase.ts'
import { predicateOf } from '../../items/state/predicate.ts'
import { readState, type StateBy } from '../../items/state/read.ts'

/** How far a state can be trusted: 3 a box, a bracketed word or a status cell, 2 a glyph or a field, 1 a word, 0 a heading. */
export type Trust = 0 | 1 | 2 | 3

const trusts: Readonly<Record<StateBy, Trust>> = {
  box: 3,
  bracket: 3,
  cell: 3,
  glyph: 2,
  field: 2,
  word: 1,
  section: 0,
}
const maxMarkedLength = 160

/** The state of a passage and what tells it: the item's, else what its own glyph, field or predicate says. */
export function stateOf(passage: Passage, item: Item | null): { state: State | null; by: StateBy | null } {
  if (item !== null) return { state: item.state, by: item.stateBy }
  if (passage.row !== null) return { state: null, by: null }
  const told = readState(passage, null, isImperative(passage.body.text))
  if (passage.form === 'heading' && told.by === 'glyph') {
    const said = predicateOf(passage.body.text, false)
    const others = [said, statusBelow(passage.section.passages)]
    if (others.some((other) => other !== null && other.state !== told.state)) return { state: null, by: null }
  }
  return told.by === 'glyph' && passage.body.text.length >= maxMarkedLength ? { state: null, by: null } : told
}

/** How far a state that is told so can be trusted. */
export function trustOf(by: StateBy | null): Trust {
  return by === null ? 0 : trusts[by]
}
