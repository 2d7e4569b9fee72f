import type { Dimension } from '../../vocabulary/units.ts'
import { readableUnit } from './unit.ts'

/** A number with at most four significant digits, thousands separated. */
export function numberText(value: number): string {
  return Math.abs(value) >= 1000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(4)))
}

/** A number of per cent. */
export function percentText(value: number): string {
  return `${numberText(value)}%`
}

/** A value in base units in the unit that suits it: `245 ms`, `2.6 MB`. */
export function valueText(value: number, dimension: Dimension): string {
  if (dimension === 'percent') return percentText(value)
  if (dimension === 'factor') return `${numberText(value)}x`
  if (dimension === 'points') return `${numberText(value)} pp`
  const unit = readableUnit(value, dimension)
  return unit === null ? numberText(value) : `${numberText(value / unit.factor)} ${unit.id}`
}
