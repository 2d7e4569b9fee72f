import type { Floor } from '../config/names.ts'
import type { Finding } from '../findings/finding.ts'
import { severities } from '../findings/severity.ts'
import { Misuse } from './misuse.ts'

/** Whether a report fails the run: it has a finding, not silenced, of this level or graver. */
export function fails(findings: readonly Finding[], floor: Floor): boolean {
  const failing = floor === 'never' ? [] : severities.slice(0, severities.indexOf(floor) + 1)
  return findings.some(({ severity, suppressed }) => suppressed === undefined && failing.includes(severity))
}

/** How many warnings a run may have. Throws Misuse for what is no count. */
export function readMaxWarnings(asked: string | undefined): number {
  if (asked === undefined) return Number.POSITIVE_INFINITY
  if (!/^\d{1,9}$/.test(asked)) throw new Misuse(`--max-warnings takes a count, not ${JSON.stringify(asked)}`)
  return Number(asked)
}
