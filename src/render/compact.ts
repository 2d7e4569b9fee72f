import type { Renderer } from './renderer.ts'
import { againstWords, openFindings } from './words.ts'

/** A line a finding, as compilers print it: `path:line:column: severity: message (against …) [rule]`. */
export const renderCompact: Renderer = (reports) =>
  reports
    .flatMap((report) =>
      openFindings(report).map((finding) => {
        const { line, column } = finding.location.start
        const against = againstWords(finding)
        const message = against === '' ? finding.message : `${finding.message} (${against})`
        return `${report.path}:${line}:${column}: ${finding.severity}: ${message.replace(/\s+/g, ' ')} [${finding.rule}]\n`
      }),
    )
    .join('')
