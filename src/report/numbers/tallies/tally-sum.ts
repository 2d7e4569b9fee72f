import { valueSum } from '../../quantity/quantity.ts'
import type { Tally, TallyPart } from './tally.ts'

/** All sums that some choice of the parts gives; passed and failed are always among them. */
function possibleSums(parts: readonly TallyPart[]): number[] {
  const core = valueSum(parts.filter(({ role }) => role === 'passed' || role === 'failed'))
  const rest = parts.filter(({ role }) => role !== 'passed' && role !== 'failed')
  let sums = [core]
  for (const { value } of rest) sums = sums.flatMap((sum) => [sum, sum + value])
  return sums
}

/**
 * What the parts of a tally come to when no choice of them makes its total; null when some choice does, or a rest may
 * be left out. Sure is what can be no matter of what was counted where.
 */
export function sumAgainst({
  total,
  parts,
  mayOmit,
}: Tally): { readonly sum: number; readonly isSure: boolean } | null {
  const has = (...roles: readonly string[]) => parts.some(({ role }) => roles.includes(role))
  if (total === null || !has('passed') || parts.length < 2) return null
  const sums = possibleSums(parts)
  if (sums.includes(total.value)) return null
  const least = Math.min(...sums)
  if (least > total.value) return { sum: least, isSure: true }
  const sum = valueSum(parts)
  if (sum > total.value) return { sum, isSure: true }
  return mayOmit ? null : { sum, isSure: has('failed') && has('skipped', 'blocked') }
}
