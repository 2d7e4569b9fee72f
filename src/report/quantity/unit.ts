import { type Dimension, type Unit, units } from '../../vocabulary/units.ts'

const spelled = units.map((unit) => ({ unit, pattern: new RegExp(`^(?:${unit.spellings.join('|')})$`) }))
const known = new Map<string, Unit | null>()

function lookUp(word: string): Unit | null {
  const exact = spelled.find(({ pattern }) => pattern.test(word))
  const lower = word.toLowerCase()
  return (exact ?? spelled.find(({ unit, pattern }) => unit.dimension === 'time' && pattern.test(lower)))?.unit ?? null
}

/** The unit that a word or sign spells; units of time also in capitals. */
export function unitOf(word: string): Unit | null {
  const found = known.get(word)
  if (found !== undefined) return found
  const unit = lookUp(word)
  known.set(word, unit)
  return unit
}

/** All spellings as one regular expression source, the longest first. */
export const unitSource: string = units
  .flatMap(({ spellings }) => spellings)
  .sort((a, b) => b.length - a.length)
  .join('|')

const baseUnits: Partial<Record<Dimension, readonly Unit[]>> = Object.fromEntries(
  ['time', 'bytes'].map((dimension) => [dimension, units.filter((unit) => unit.dimension === dimension)]),
)

/** The unit in which a value given in base units reads best. */
export function readableUnit(value: number, dimension: Dimension): Unit | null {
  const fitting = baseUnits[dimension]?.filter(({ id }) => !['wk', 'mo', 'y'].includes(id))
  return fitting?.findLast(({ factor }) => Math.abs(value) >= factor) ?? fitting?.[0] ?? null
}
