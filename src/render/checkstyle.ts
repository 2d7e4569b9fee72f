import type { Finding } from '../findings/finding.ts'
import type { Renderer } from './renderer.ts'
import { openFindings, sentence } from './words.ts'
import { xml } from './xml.ts'

function error(finding: Finding): string {
  const { line, column } = finding.location.start
  const message = xml(sentence(finding))
  return `    <error line="${line}" column="${column}" severity="${finding.severity}" message="${message}" source="audit-reports.${finding.rule}"/>\n`
}

/** Checkstyle XML, which many review bots and editors read. */
export const renderCheckstyle: Renderer = (reports) => {
  const files = reports.map((report) => {
    const errors = openFindings(report).map(error).join('')
    return `  <file name="${xml(report.path)}">\n${errors}  </file>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${files.join('')}</checkstyle>\n`
}
