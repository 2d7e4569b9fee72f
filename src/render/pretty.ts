import { standsAgainst } from '../findings/find.ts'
import type { Finding } from '../findings/finding.ts'
import type { Summary } from '../findings/result.ts'
import type { Severity } from '../findings/severity.ts'
import { summarize } from '../findings/summary.ts'
import { excerpt, stretchOf } from './excerpt.ts'
import type { RenderedReport, Renderer, RenderOptions, Style } from './renderer.ts'
import { widthOf } from './width.ts'
import { counted, decisionWords, openFindings, summaryWords } from './words.ts'

type Options = Required<RenderOptions>
type Place = Pick<Finding, 'location' | 'quote'> & { readonly note: string }

const maxRelated = 6
const colours: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue' }

function verdictLine(report: RenderedReport, { style }: Options): string {
  const { verdict, encoding } = report
  const name = encoding.name === 'utf-8' ? '' : ` · ${encoding.name}`
  const repairs = encoding.repairs === 0 ? '' : ` · ${counted(encoding.repairs, 'encoding repair')}`
  const read = name === '' && repairs === '' ? '' : style('dim', `${name}${repairs}`)
  if (verdict === null) return `${style('dim', 'no verdict')}${read}`
  const said = `${style('bold', decisionWords[verdict.decision])} ${style('dim', `(line ${verdict.location.start.line})`)}`
  if (!verdict.supported) return `${said} ${style('red', 'not supported by the report')}${read}`
  const silenced = report.findings.length > 0 ? ` nothing open, ${report.findings.length} suppressed` : null
  const standing = silenced === null ? style('green', ' no contradiction found') : style('dim', silenced)
  return `${said}${openFindings(report).length > 0 ? '' : standing}${read}`
}

function quoteLines(place: Place, lines: readonly string[], gutter: number, sign: string, options: Options): string[] {
  const { start, end } = place.location
  const line = lines[start.line - 1] ?? ''
  const until = end.line === start.line ? end.column - 1 : line.length
  const cut = excerpt(line, stretchOf(line, place.quote, start.column - 1, until), options.columns - gutter - 5)
  const { stretch } = cut
  const before = ' '.repeat(widthOf(cut.line.slice(0, stretch.start)))
  const marker = sign.repeat(Math.max(1, widthOf(cut.line.slice(stretch.start, stretch.end).trimEnd())))
  const bar = options.style('dim', '│')
  return [
    `  ${options.style('dim', String(start.line).padStart(gutter))} ${bar} ${cut.line}`,
    `  ${' '.repeat(gutter)} ${bar} ${before}${marker}${place.note === '' ? '' : ` ${place.note}`}`,
  ]
}

/** Places on one line share its quotation. */
function withoutRepeats(quoted: readonly (readonly string[])[]): string[] {
  return quoted.flatMap((rows, index) => (rows[0] === quoted[index - 1]?.[0] ? rows.slice(1) : rows))
}

function renderFinding(finding: Finding, lines: readonly string[], options: Options): string {
  const { location, quote, related, severity, message, rule } = finding
  const shown = related.slice(0, maxRelated)
  const rest = related.slice(maxRelated)
  const gutter = Math.max(3, ...[finding, ...shown].map((place) => String(place.location.start.line).length))
  const places = shown.map(
    (place, index): Place => ({ ...place, note: index > 0 || place.message === standsAgainst ? '' : place.message }),
  )
  const where = `${location.start.line}:${location.start.column}`
  const restLines = [...new Set(rest.map((place) => place.location.start.line))]
  const more = `and ${counted(rest.length, 'more place')}: ${restLines.length === 1 ? 'line' : 'lines'} ${restLines.join(', ')}`
  return [
    `  ${where}  ${options.style(colours[severity], severity)}  ${options.style('bold', message)}  ${options.style('dim', rule)}`,
    ...withoutRepeats([
      quoteLines({ location, quote, note: '' }, lines, gutter, '^', options),
      ...places.map((place) => quoteLines(place, lines, gutter, '~', options)),
    ]),
    ...(rest.length > 0 ? [`  ${' '.repeat(gutter)} ${options.style('dim', `└ ${more}`)}`] : []),
  ].join('\n')
}

function renderReport(report: RenderedReport, options: Options): string {
  const lines = report.text.split(/\r\n?|\n/)
  const head = `${options.style('underline', report.path)}\n  ${verdictLine(report, options)}`
  const findings = openFindings(report).map((finding) => renderFinding(finding, lines, options))
  return [head, ...findings].join('\n\n')
}

/** Reports without a finding take a line each; among several, those that decide nothing take none. */
function renderClean(reports: readonly RenderedReport[], options: Options): string[] {
  const clean = reports.filter((report) => openFindings(report).length === 0)
  const told = reports.length === 1 ? clean : clean.filter(({ verdict }) => verdict !== null)
  const lines = told.map((report) => `${options.style('underline', report.path)}  ${verdictLine(report, options)}`)
  return lines.length === 0 ? [] : [lines.join('\n')]
}

function renderSummary(summary: Summary, fixable: number): string {
  const mend = fixable > 0 ? ` (${fixable} fixable with --fix)` : ''
  return `${counted(summary.reports, 'report')}: ${summaryWords(summary)}${mend}`
}

/** For people: the verdict of each report, then each finding with both places quoted under their line numbers. */
export const renderPretty: Renderer = (reports, options) => {
  const flagged = reports.filter((report) => openFindings(report).length > 0)
  const fixable = flagged.flatMap(openFindings).filter(({ fix }) => fix !== undefined).length
  const parts = [
    ...renderClean(reports, options),
    ...flagged.map((report) => renderReport(report, options)),
    options.style('bold', renderSummary(summarize(reports), fixable)),
  ]
  return `${parts.join('\n\n')}\n`
}
