import { summarize } from '../findings/summary.ts'
import { markdownText } from './markdown-text.ts'
import type { RenderedReport, Renderer } from './renderer.ts'
import { counted, decisionWords, openFindings, summaryWords } from './words.ts'

function section(report: RenderedReport): string {
  const { path, verdict } = report
  const said =
    verdict === null ? 'no verdict' : `${decisionWords[verdict.decision]} (line ${verdict.location.start.line})`
  const standing = verdict?.supported === false ? ', not supported by the report' : ''
  const rows = openFindings(report).map(({ severity, location, quote, message, related, rule }) => {
    const against = related.map((place) => place.location.start.line)
    const shown = [...new Set(against)].slice(0, 8).join(', ')
    return `| ${severity} | ${location.start.line} | ${markdownText(message)}<br>“${markdownText(quote)}” | ${shown} | ${rule} |`
  })
  return [
    `### ${markdownText(path)}`,
    '',
    `${said}${standing}`,
    '',
    '| | line | contradiction | against line | rule |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

/** A summary in Markdown, for a comment on a pull request or the summary of a job. */
export const renderMarkdown: Renderer = (reports) => {
  const found = reports.filter((report) => openFindings(report).length > 0)
  const counts = `${counted(reports.length, 'report')}: ${summaryWords(summarize(reports))}`
  const head = `## Reports against themselves\n\n${counts}`
  return `${[head, ...found.map(section)].join('\n\n')}\n`
}
