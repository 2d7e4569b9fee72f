import type { Audited, Summary } from './result.ts'

/** Counts reports and findings; suppressed findings count as such only. */
export function summarize(reports: readonly Audited[]): Summary {
  const counts = { reports: reports.length, error: 0, warning: 0, info: 0, suppressed: 0 }
  for (const { severity, suppressed } of reports.flatMap((report) => report.findings))
    counts[suppressed === undefined ? severity : 'suppressed']++
  return counts
}
