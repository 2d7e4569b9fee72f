import { fingerprint } from '../findings/fingerprint.ts'
import type { Severity } from '../findings/severity.ts'
import type { Renderer } from './renderer.ts'
import { openFindings, sentence } from './words.ts'

const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', info: 'info' }

/** A GitLab code quality report; fingerprints are unique within it, as GitLab asks. */
export const renderGitlab: Renderer = (reports) => {
  const seen = new Map<string, number>()
  const issues = reports.flatMap((report) =>
    openFindings(report).map((finding) => {
      const print = fingerprint(report.path, [finding.fingerprint])
      const before = seen.get(print) ?? 0
      seen.set(print, before + 1)
      return {
        description: sentence(finding),
        check_name: finding.rule,
        fingerprint: before === 0 ? print : fingerprint(print, [String(before)]),
        severity: severities[finding.severity],
        location: {
          path: report.path,
          lines: { begin: finding.location.start.line, end: finding.location.end.line },
        },
      }
    }),
  )
  return `${JSON.stringify(issues, null, 2)}\n`
}
