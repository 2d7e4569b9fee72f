import { clash, isOneSided } from './axes.ts'
import { familyOf, filesOf } from './identifiers.ts'
import type { Subject } from './subject.ts'
import { isLight, isWeak, type Terms } from './terms.ts'

/** How two subjects were found to be one. */
export type SamenessBy = 'id' | 'equal' | 'identifier' | 'contained' | 'overlap' | 'part' | 'alias'

/** How sure it is that two subjects are one thing. */
export interface Sameness {
  /** 4 the same id or equal names, 3 contained or half shared, 2.5 and 2 less; half a step less where one side is qualified. */
  readonly strength: number
  readonly by: SamenessBy
  /** The words that both have, as the first has them. */
  readonly shared: readonly string[]
  /** Only one of the two is qualified by platform, environment, phase or the like. */
  readonly isOneSided: boolean
  /** One is the thing, the other its docs, tests or the like. */
  readonly differsInKind: boolean
}

/** The strength of equal names. */
export const equalStrength = 4

const maxExtra = 2

function heavy(terms: Terms): string[] {
  return [...terms.keys()].filter((term) => !isLight(term))
}

function wordCount(words: string | undefined): number {
  return words === undefined ? 1 : words.split(/[\s-]+/).length
}

function isVetoed(a: Subject, b: Subject): boolean {
  if (clash(a.axes, b.axes) !== null) return true
  const files = filesOf(a.identifiers)
  const others = filesOf(b.identifiers)
  if (files.length > 0 && others.length > 0 && !files.some((name) => others.includes(name))) return true
  if ([...a.ids].some((id) => b.ids.has(id))) return false
  if (a.numbers.size > 0 && b.numbers.size > 0 && ![...a.numbers].some((number) => b.numbers.has(number))) return true
  const families = new Set([...a.ids].map(familyOf))
  return [...b.ids].some((id) => families.has(familyOf(id)))
}

function compareKeys(a: Terms, b: Terms, subjects: readonly [Subject, Subject] | null): Sameness | null {
  const mine = heavy(a)
  const others = new Set(heavy(b))
  const shared = mine.filter((term) => others.has(term))
  const strong = shared.some((term) => !isWeak(term))
  const [small, large] = mine.length < others.size ? [mine.length, others.size] : [others.size, mine.length]
  const extra = large - shared.length
  const isContained = shared.length === small
  const union = mine.length + others.size - shared.length
  const found = (strength: number, by: SamenessBy): Sameness => ({
    strength,
    by,
    shared: shared.map((term) => a.get(term) ?? term),
    isOneSided: false,
    differsInKind: false,
  })
  const sameId = subjects !== null && [...subjects[0].ids].find((id) => subjects[1].ids.has(id))
  if (sameId && (shared.length > 0 || /\d{2}|-/.test(sameId)))
    return { ...found(equalStrength, 'id'), shared: [sameId] }
  if (shared.length === 0) return null
  const isNamesake = a.size > 1 && a.size === b.size && [...a.keys()].every((term) => b.has(term))
  if (isContained && extra === 0 && (strong || shared.length > 1 || isNamesake))
    return { ...found(equalStrength, 'equal'), ...(isNamesake ? { shared: [...a.values()] } : {}) }
  const sameName = subjects !== null && [...subjects[0].identifiers].some((name) => subjects[1].identifiers.has(name))
  if (sameName && shared.length / small >= 0.67 && shared.length / large >= 0.34) return found(3, 'identifier')
  if (!strong) return null
  const words = shared.reduce((count, term) => count + Math.min(wordCount(a.get(term)), wordCount(b.get(term))), 0)
  if (isContained && words > 1) return found(extra <= maxExtra ? 3 : 2.5, 'contained')
  if (isContained && extra === 1) return found(2.5, 'contained')
  if (shared.length > 1 && shared.length / union >= 0.5) return found(3, 'overlap')
  if (shared.length > 1 && (2 * shared.length) / (small + large) >= 0.5) return found(2, 'overlap')
  return null
}

/**
 * Whether two subjects are one thing, and how sure that is; null when they are not or when platform, environment,
 * files or ids tell them apart.
 */
export function compareSubjects(a: Subject, b: Subject): Sameness | null {
  if (isVetoed(a, b)) return null
  let best = compareKeys(a.key, b.key, [a, b])
  for (const by of ['part', 'alias'] as const) {
    const others = by === 'part' ? [a.parts, b.parts] : [a.aliases, b.aliases]
    const [mine = [], theirs = []] = others
    const pairs = [...mine.map((one) => [one, b.key] as const), ...theirs.map((one) => [a.key, one] as const)]
    for (const [one, other] of pairs) {
      const found = compareKeys(one, other, null)
      if (found !== null && found.strength - 0.5 > (best?.strength ?? 0))
        best = { ...found, strength: found.strength - 0.5, by }
    }
  }
  if (best === null) return null
  const kinds =
    [...a.artefacts].some((kind) => !b.artefacts.has(kind)) || [...b.artefacts].some((kind) => !a.artefacts.has(kind))
  const oneSided = isOneSided(a.axes, b.axes)
  return { ...best, strength: best.strength - (oneSided ? 0.5 : 0), isOneSided: oneSided, differsInKind: kinds }
}
