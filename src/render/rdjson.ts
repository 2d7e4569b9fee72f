import type { Finding } from '../findings/finding.ts'
import type { Severity } from '../findings/severity.ts'
import type { Point } from '../text/source.ts'
import type { RenderedReport, Renderer } from './renderer.ts'
import { openFindings, sentence } from './words.ts'

const severities: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }
const utf8 = new TextEncoder()

/** reviewdog counts columns in UTF-8 bytes; where the text was repaired they are unknown and left out. */
function position({ line, column }: Point, report: RenderedReport, lines: readonly string[]) {
  if (report.encoding.repairs > 0) return { line }
  return { line, column: utf8.encode((lines[line - 1] ?? '').slice(0, column - 1)).length + 1 }
}

function diagnostics(report: RenderedReport) {
  const lines = report.text.split(/\r\n?|\n/)
  const place = ({ location }: Pick<Finding, 'location'>) => ({
    path: report.path,
    range: { start: position(location.start, report, lines), end: position(location.end, report, lines) },
  })
  const suggested = ({ fix = [] }: Finding) => {
    if (fix.length === 0 || report.encoding.repairs > 0) return {}
    return { suggestions: fix.map(({ location, text }) => ({ range: place({ location }).range, text })) }
  }
  return openFindings(report).map((finding) => ({
    message: sentence(finding),
    location: place(finding),
    severity: severities[finding.severity],
    code: { value: finding.rule },
    related_locations: finding.related.map((related) => ({ message: related.message, location: place(related) })),
    ...suggested(finding),
  }))
}

/** The Reviewdog Diagnostic Format in JSON. */
export const renderRdjson: Renderer = (reports) =>
  `${JSON.stringify({ source: { name: 'audit-reports' }, diagnostics: reports.flatMap(diagnostics) }, null, 2)}\n`
