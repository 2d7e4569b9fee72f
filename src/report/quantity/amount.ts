import type { Dimension, Unit } from '../../vocabulary/units.ts'
import { type Bound, boundOf, magnitudeOf } from './grammar.ts'
import type { Interval } from './interval.ts'
import type { Amount } from './quantity.ts'
import { unitOf } from './unit.ts'

/** An amount without its place and the words around it. */
export type Reading = Pick<
  Amount,
  | 'dimension'
  | 'unit'
  | 'factor'
  | 'low'
  | 'high'
  | 'bound'
  | 'isApproximate'
  | 'isRange'
  | 'sign'
  | 'decimals'
  | 'value'
  | 'interval'
>

/** What the named groups of the grammar caught. */
export type Groups = Record<string, string | undefined>

/** The number that digits with separators write. */
export function numberOf(digits: string): number {
  return Number(digits.replaceAll(',', ''))
}

/** How many digits stand after the point. */
export function decimalsOf(digits: string): number {
  return digits.split('.')[1]?.length ?? 0
}

function unitIn(text: string | undefined): Unit | null {
  return text === undefined ? null : unitOf(text.trim().replace(/^-/, ''))
}

/** Whether the second value goes on from the first; otherwise they are two numbers and no range. */
export function isRange(groups: Groups): boolean {
  const { low = '', high, lowMagnitude, highMagnitude, sign } = groups
  if (high === undefined || sign !== undefined) return false
  const [lowUnit, highUnit] = [unitIn(groups.lowUnit), unitIn(groups.highUnit)]
  if (lowUnit !== null && highUnit !== null && lowUnit.dimension !== highUnit.dimension) return false
  const lowFactor = (lowUnit ?? highUnit)?.factor ?? 1
  const highFactor = (highUnit ?? lowUnit)?.factor ?? 1
  return (
    numberOf(low) * magnitudeOf(lowMagnitude ?? highMagnitude) * lowFactor <=
    numberOf(high) * magnitudeOf(highMagnitude) * highFactor
  )
}

/** Half a step of the last shown digit; a tenth of the value when it is marked as approximate. */
function slack(digits: string, isApproximate: boolean): number {
  const half = 0.5 * 10 ** -decimalsOf(digits)
  return isApproximate ? Math.max(half, Math.abs(numberOf(digits)) * 0.1) : half
}

/** A number without the digits that binary fractions add. */
function clean(value: number): number {
  return Number(value.toPrecision(12))
}

function spread(low: number, high: number, by: number, bound: Bound | null): Interval {
  if (bound === '<' || bound === '≤') return { low: -Infinity, high, lowOpen: false, highOpen: bound === '<' }
  if (bound === '>' || bound === '≥') return { low, high: Infinity, lowOpen: bound === '>', highOpen: false }
  return { low: clean(low - by), high: clean(high + by), lowOpen: false, highOpen: false }
}

/** Reads the parts that the grammar found. */
export function readAmount(groups: Groups): Reading {
  const range = isRange(groups)
  const { low: lowDigits = '', high: highDigits = '' } = groups
  const unit = (range ? unitIn(groups.highUnit) : null) ?? unitIn(groups.lowUnit)
  const lowUnit = (range ? unitIn(groups.lowUnit) : null) ?? unit
  const isApproximate = groups.approximate !== undefined || groups.approximately !== undefined
  const isOpen = [groups.lowPlus, groups.lowOpen, ...(range ? [groups.highPlus, groups.highOpen] : [])].some(Boolean)
  const bound = groups.bound === undefined ? (isOpen ? '≥' : null) : boundOf(groups.bound)
  const sign = groups.sign === undefined ? null : groups.sign === '+' ? '+' : '-'
  const factor = unit?.factor ?? 1
  const lowScale = magnitudeOf(groups.lowMagnitude ?? (range ? groups.highMagnitude : undefined))
  const low = clean(numberOf(lowDigits) * lowScale * (lowUnit?.factor ?? 1) * (sign === '-' ? -1 : 1))
  const high = range ? clean(numberOf(highDigits) * magnitudeOf(groups.highMagnitude) * factor) : low
  const dimension: Dimension = groups.currency === undefined ? (unit?.dimension ?? 'count') : 'money'
  const isExact =
    unit === null &&
    dimension === 'count' &&
    groups.lowMagnitude === undefined &&
    !isApproximate &&
    decimalsOf(lowDigits) === 0
  const by = isExact
    ? 0
    : range
      ? isApproximate
        ? Math.abs(low) * 0.1
        : 0
      : slack(lowDigits, isApproximate) * lowScale * factor
  return {
    dimension,
    unit: groups.currency ?? unit?.id ?? null,
    factor,
    low: bound === '<' || bound === '≤' ? null : low,
    high: bound === '>' || bound === '≥' ? null : high,
    bound,
    isApproximate,
    isRange: range,
    sign,
    decimals: decimalsOf(lowDigits),
    value: bound === null ? (low + high) / 2 : bound === '<' || bound === '≤' ? high : low,
    interval: spread(low, high, by, bound),
  }
}
