import { summarize } from '../findings/summary.ts'
import { htmlStyle } from './html-style.ts'
import { type Mark, marksByLine, piecesOf } from './marked-lines.ts'
import type { RenderedReport, Renderer } from './renderer.ts'
import { counted, decisionWords, openFindings } from './words.ts'
import { xml } from './xml.ts'

function idOf(report: number, finding: number, place = 0): string {
  return `r${report}f${finding}p${place}`
}

function findingsList(report: RenderedReport, index: number, shown: ReadonlySet<string>): string {
  const link = (id: string, line: number) => (shown.has(id) ? `<a href="#${id}">line ${line}</a>` : `line ${line}`)
  const items = openFindings(report).map(({ severity, message, rule, quote, location, related }, finding) => {
    const places = related.map((place, at) => {
      const where = link(idOf(index, finding, at + 1), place.location.start.line)
      return `<li>${where}: “${xml(place.quote)}” (${xml(place.message)})</li>`
    })
    const head = `<span class="level">${severity}</span> ${xml(message)} <span class="rule">${xml(rule)}</span>`
    const claim = `${link(idOf(index, finding), location.start.line)}: “${xml(quote)}”`
    return `<li class="${severity}" id="r${index}f${finding}">${head}<br>${claim}<ul>${places.join('')}</ul></li>`
  })
  return items.length === 0 ? '' : `<ul class="findings">\n${items.join('\n')}\n</ul>`
}

/** The lines of a report with marks around the places, each linked to its finding; adds the ids that it gives to `shown`. */
function markedText(report: RenderedReport, index: number, shown: Set<string>): string {
  const lines = report.text.split(/\r\n?|\n/)
  const marks = marksByLine(report, lines)
  const open = openFindings(report)
  const mark = (words: string, { finding, place }: Mark) => {
    const id = idOf(index, finding, place)
    const named = shown.has(id) ? '' : ` id="${id}"`
    shown.add(id)
    const kind = `${open[finding]?.severity}${place === 0 ? ' claim' : ''}`
    return `<mark class="${kind}"${named}>${words}</mark>`
  }
  const rows = lines.map((line, row) => {
    const onLine = marks.get(row + 1) ?? []
    const words = piecesOf(line, onLine).map((piece) => {
      const [first] = piece.marks
      if (first === undefined) return xml(piece.words)
      const linked = `<a href="#r${index}f${first.finding}">${xml(piece.words)}</a>`
      return piece.marks.reduceRight(mark, linked)
    })
    return `<span class="line${onLine.length > 0 ? ' marked' : ''}" data-line="${row + 1}">${words.join('')}</span>`
  })
  return `<pre>${rows.join('')}</pre>`
}

function section(report: RenderedReport, index: number): string {
  const { path, verdict } = report
  const decided =
    verdict === null ? 'no verdict' : `${decisionWords[verdict.decision]}, line ${verdict.location.start.line}`
  const shown = new Set<string>()
  const text = markedText(report, index, shown)
  const standing = verdict?.supported === false ? ', <strong>not supported by the report</strong>' : ''
  return `<section>\n<h2>${xml(path)}</h2>\n<p>${decided}${standing}</p>\n${findingsList(report, index, shown)}\n${text}\n</section>`
}

/** One page that needs nothing else: each report as written, with both sides of each finding marked and linked. */
export const renderHtml: Renderer = (reports) => {
  const { error, warning, info, suppressed } = summarize(reports)
  const counts = [
    counted(error, 'error'),
    counted(warning, 'warning'),
    counted(info, 'info'),
    `${suppressed} suppressed`,
  ]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Reports against themselves</title>
<style>${htmlStyle}</style>
</head>
<body>
<h1>Reports against themselves</h1>
<p>${counted(reports.length, 'report')}: ${counts.join(', ')}</p>
${reports.map(section).join('\n')}
</body>
</html>
`
}
