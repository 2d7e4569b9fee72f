import type { Finding } from './finding.ts'

/** A finding that is known and left for later. */
export interface BaselineEntry {
  /** The report, relative to the folder of the baseline, with `/`. */
  readonly path: string
  readonly rule: string
  readonly fingerprint: string
  /** For those who read the baseline; it is not compared. */
  readonly message: string
}

/** The entries for the findings of a report that nobody silenced. */
export function entriesOf(path: string, findings: readonly Finding[]): BaselineEntry[] {
  return findings
    .filter(({ suppressed }) => suppressed === undefined)
    .map(({ rule, fingerprint, message }) => ({ path, rule, fingerprint, message }))
}

/**
 * Marks the findings of a report that are in its part of the baseline, one an entry, and gives the entries that found
 * none. Fingerprints are compared, so that moved lines change nothing.
 */
export function applyBaseline(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
): { readonly findings: Finding[]; readonly stale: BaselineEntry[] } {
  const left = [...entries]
  const marked = findings.map((finding): Finding => {
    if (finding.suppressed !== undefined) return finding
    const index = left.findIndex((entry) => entry.fingerprint === finding.fingerprint)
    if (index < 0) return finding
    left.splice(index, 1)
    return { ...finding, suppressed: { by: 'baseline', reason: 'In the baseline' } }
  })
  return { findings: marked, stale: left }
}
