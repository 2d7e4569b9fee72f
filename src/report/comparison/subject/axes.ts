import { axes } from '../../../vocabulary/en/subjects.ts'
import { phraseBook, tokensOf } from './tokens.ts'

/** The values by which a thing is qualified, by axis: platform ios, phase 2, environment staging. */
export type Axes = ReadonlyMap<string, ReadonlySet<string>>

const values = phraseBook(
  Object.entries(axes).flatMap(([axis, table]) =>
    Object.entries(table).flatMap(([value, forms]) => forms.map((form) => [form, { axis, value }] as const)),
  ),
)
const numbered = /\b(phase|stage|step|sprint|milestone|week|day|version|v)[\s#-]*(\d+(?:\.\d+)*[a-z]?)\b/gi

/** What a readiness report speaks of unless it says otherwise. */
const usual = 'production'

/** The axes that a text names a value of. */
export function axesOf(text: string): Axes {
  const found = new Map<string, Set<string>>()
  const add = (axis: string, value: string) => found.set(axis, (found.get(axis) ?? new Set()).add(value))
  const tokens = tokensOf(text)
  for (let index = 0; index < tokens.length; index++) {
    const phrase = values.at(tokens, index)
    if (phrase === null) continue
    add(phrase.meaning.axis, phrase.meaning.value)
    index += phrase.width - 1
  }
  for (const [, word = '', number = ''] of text.matchAll(numbered))
    add(word.toLowerCase() === 'v' ? 'version' : word.toLowerCase(), number.toLowerCase())
  return found
}

/** The axis on which both name values and share none, if any: they are two things then. */
export function clash(a: Axes, b: Axes): string | null {
  for (const [axis, mine] of a) {
    const others = b.get(axis)
    if (others !== undefined && ![...mine].some((value) => others.has(value))) return axis
  }
  return null
}

/** Whether one of two is qualified on an axis that the other says nothing of. */
export function isOneSided(a: Axes, b: Axes): boolean {
  const lacks = (one: Axes, other: Axes) => [...one].some(([axis, values]) => !other.has(axis) && !values.has(usual))
  return lacks(a, b) || lacks(b, a)
}
