import type { Finding } from '../findings/finding.ts'
import type { RenderedReport, Renderer } from './renderer.ts'
import { againstWords, openFindings } from './words.ts'
import { xml } from './xml.ts'

function testcase(path: string, finding: Finding): string {
  const { line, column } = finding.location.start
  const name = xml(`${finding.rule} ${line}:${column}`)
  const message = xml(finding.message)
  const body = xml(`${path}:${line}:${column} “${finding.quote}” ${againstWords(finding)}`.trim())
  return `    <testcase classname="${xml(path)}" name="${name}">
      <failure type="${finding.severity}" message="${message}">${body}</failure>
    </testcase>`
}

function suite(report: RenderedReport): string {
  const open = openFindings(report)
  const path = xml(report.path)
  const cases = open.map((finding) => testcase(report.path, finding))
  if (cases.length === 0) cases.push(`    <testcase classname="${path}" name="no contradiction found"/>`)
  return `  <testsuite name="${path}" tests="${cases.length}" failures="${open.length}">\n${cases.join('\n')}\n  </testsuite>`
}

/** JUnit XML: a suite a report, a failed case a finding, and one that passes where nothing was found. */
export const renderJunit: Renderer = (reports) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="audit-reports">\n${reports.map(suite).join('\n')}\n</testsuites>\n`
