import { standsAgainst } from '../findings/find.ts'
import type { Related } from '../findings/finding.ts'
import { summarize } from '../findings/summary.ts'
import { htmlStyle } from './html-style.ts'
import { type Mark, marksByLine, piecesOf } from './marked-lines.ts'
import type { RenderedReport, Renderer } from './renderer.ts'
import { counted, decisionWords, openFindings } from './words.ts'
import { xml } from './xml.ts'

/** More places than these are shown on demand. */
const maxPlaces = 6

function idOf(report: number, finding: number, place = 0): string {
  return `r${report}f${finding}p${place}`
}

/** Words with what stands in backticks set as code. */
function inline(words: string): string {
  return xml(words).replace(/`([^`]+)`/g, '<code>$1</code>')
}

/** The places against a finding: the first ones, and the others on demand; a note that is the default or repeats says nothing. */
function placesList(related: readonly Related[], linkTo: (place: number, line: number) => string): string {
  const places = related.map(({ quote, message, location }, at) => {
    const isNew = message !== standsAgainst && message !== related[at - 1]?.message
    const note = isNew ? ` <span class="note">${xml(message)}</span>` : ''
    return `<li>${linkTo(at + 1, location.start.line)}: “${xml(quote)}”${note}</li>`
  })
  const rest = places.slice(maxPlaces)
  const first = places.length === 0 ? '' : `<ul>${places.slice(0, maxPlaces).join('')}</ul>`
  if (rest.length === 0) return first
  return `${first}<details><summary>${counted(rest.length, 'more place')}</summary><ul>${rest.join('')}</ul></details>`
}

function findingsList(report: RenderedReport, index: number, shown: ReadonlySet<string>): string {
  const link = (id: string, line: number) => (shown.has(id) ? `<a href="#${id}">line ${line}</a>` : `line ${line}`)
  const items = openFindings(report).map(({ severity, message, rule, quote, location, related, fix }, finding) => {
    const linkTo = (place: number, line: number) => link(idOf(index, finding, place), line)
    const fixable = fix === undefined ? '' : ' <span class="rule">fixable</span>'
    const head = `<span class="level">${severity}</span> ${inline(message)} <span class="rule">${xml(rule)}</span>${fixable}`
    const claim = `${linkTo(0, location.start.line)}: “${xml(quote)}”`
    const places = placesList(related, linkTo)
    return `<li class="${severity}" id="r${index}f${finding}">${head}<br>${claim}${places}</li>`
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

function standingOf({ verdict, encoding }: RenderedReport): string {
  const decided =
    verdict === null ? 'no verdict' : `${decisionWords[verdict.decision]}, line ${verdict.location.start.line}`
  const standing = verdict?.supported === false ? ', <strong>not supported by the report</strong>' : ''
  const name = encoding.name === 'utf-8' ? '' : ` · ${xml(encoding.name)}`
  const repairs = encoding.repairs === 0 ? '' : ` · ${counted(encoding.repairs, 'encoding repair')}`
  return `${decided}${standing}${name}${repairs}`
}

function section(report: RenderedReport, index: number): string {
  const shown = new Set<string>()
  const text = markedText(report, index, shown)
  const head = `<h2>${xml(report.path)}</h2>\n<p>${standingOf(report)}</p>`
  return `<section id="r${index}">\n${head}\n${findingsList(report, index, shown)}\n${text}\n</section>`
}

/** What there is to read, where there is more than one report. */
function contents(reports: readonly RenderedReport[]): string {
  if (reports.length < 2) return ''
  const rows = reports.map((report, index) => {
    const found = counted(openFindings(report).length, 'finding')
    return `<li><a href="#r${index}">${xml(report.path)}</a>: ${standingOf(report)}, ${found}</li>`
  })
  return `<nav><ol>\n${rows.join('\n')}\n</ol></nav>\n`
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
${contents(reports)}${reports.map(section).join('\n')}
</body>
</html>
`
}
