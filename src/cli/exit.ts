import type { Floor } from '../config/names.ts'
import type { Finding } from '../findings/finding.ts'
import { severities } from '../findings/severity.ts'
import { Misuse } from './misuse.ts'

/** Whether a finding fails the run: nobody silenced it, and it is of this level or graver. */
export function fails({ severity, suppressed }: Finding, floor: Floor): boolean {
  if (suppressed !== undefined || floor === 'never') return false
  return severities.indexOf(severity) <= severities.indexOf(floor)
}

/** How many warnings a run may have. Throws Misuse for what is no count. */
export function readMaxWarnings(asked: string | undefined): number {
  if (asked === undefined) return Number.POSITIVE_INFINITY
  if (!/^\d{1,9}$/.test(asked)) throw new Misuse(`--max-warnings takes a count, not ${JSON.stringify(asked)}`)
  return Number(asked)
}
