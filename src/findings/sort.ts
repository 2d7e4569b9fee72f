import type { Finding } from './finding.ts'
import { severities } from './severity.ts'

/** Findings in the order of the text; at one place the gravest first. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      a.location.start.offset - b.location.start.offset ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      (a.rule < b.rule ? -1 : Number(a.rule > b.rule)),
  )
}
