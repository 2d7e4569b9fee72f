import { renderCheckstyle } from './checkstyle.ts'
import { renderCompact } from './compact.ts'
import { renderGithub } from './github.ts'
import { renderGitlab } from './gitlab.ts'
import { renderHtml } from './html.ts'
import { renderJson } from './json.ts'
import { renderJunit } from './junit.ts'
import { renderMarkdown } from './markdown.ts'
import type { FormatName } from './names.ts'
import { renderNdjson } from './ndjson.ts'
import { renderPretty } from './pretty.ts'
import { printableReport } from './printable.ts'
import { renderRdjson } from './rdjson.ts'
import type { RenderedReport, Renderer, RenderOptions } from './renderer.ts'
import { renderSarif } from './sarif.ts'

const renderers: Readonly<Record<FormatName, Renderer>> = {
  pretty: renderPretty,
  compact: renderCompact,
  json: renderJson,
  ndjson: renderNdjson,
  sarif: renderSarif,
  github: renderGithub,
  gitlab: renderGitlab,
  junit: renderJunit,
  checkstyle: renderCheckstyle,
  rdjson: renderRdjson,
  markdown: renderMarkdown,
  html: renderHtml,
}

/** Formats that a terminal may show; the others have escapes of their own. */
const forTerminals: readonly FormatName[] = ['pretty', 'compact', 'markdown']

/** Audited reports as text in one of the formats. */
export function render(reports: readonly RenderedReport[], format: FormatName, options: RenderOptions = {}): string {
  const shown = forTerminals.includes(format) ? reports.map((report) => printableReport(report)) : reports
  return renderers[format](shown, { style: (_style, words) => words, columns: 100, ...options })
}
