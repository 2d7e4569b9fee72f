import type { Finding } from '../findings/finding.ts'
import type { Severity } from '../findings/severity.ts'
import { renderPretty } from './pretty.ts'
import { printable, printableReport } from './printable.ts'
import type { Renderer } from './renderer.ts'
import { againstWords, counted, openFindings } from './words.ts'

/** How many annotations of a kind GitHub shows for one step; it drops the others without a word. */
const shownByGithub = 10
const kinds: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return printable(escapeMessage(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function annotation(path: string, finding: Finding): string {
  const { start, end } = finding.location
  const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : ''
  const place = `file=${escapeProperty(path)},line=${start.line},endLine=${end.line}${columns}`
  const message = [finding.message, againstWords(finding)].filter((words) => words !== '').join('\n')
  return `::${kinds[finding.severity]} ${place},title=${escapeProperty(finding.rule)}::${escapeMessage(message)}\n`
}

/** A file name that the runner does not take for a command. */
function shownPath(path: string): string {
  const shown = printable(path)
  return shown.trimStart().startsWith('::') ? `./${shown}` : shown
}

/** For GitHub Actions: the text for the log, then annotations, and how many of those GitHub will not show. */
export const renderGithub: Renderer = (raw, options) => {
  const reports = raw.map((report) => printableReport(report, report.path))
  const open = reports.flatMap((report) => openFindings(report).map((finding) => ({ path: report.path, finding })))
  const cut = Object.keys(kinds)
    .map((severity) => open.filter(({ finding }) => finding.severity === severity).length - shownByGithub)
    .reduce((sum, over) => sum + Math.max(0, over), 0)
  const note =
    cut === 0 ? '' : `${counted(cut, 'finding')} above what GitHub shows as annotations; all are listed above\n`
  const annotations = open.map(({ path, finding }) => annotation(path, finding)).join('')
  const log = reports.map((report) => ({ ...report, path: shownPath(report.path) }))
  return `${renderPretty(log, options)}${annotations}${note}`
}
