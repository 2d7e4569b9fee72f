import { renderJson } from './json.ts'
import type { FormatName } from './names.ts'
import { renderPretty } from './pretty.ts'
import type { RenderedReport, Renderer, RenderOptions } from './renderer.ts'

const renderers: Readonly<Record<FormatName, Renderer>> = {
  pretty: renderPretty,
  json: renderJson,
}

/** Audited reports as text in one of the formats. */
export function render(reports: readonly RenderedReport[], format: FormatName, options: RenderOptions = {}): string {
  return renderers[format](reports, { style: (_style, words) => words, columns: 100, ...options })
}
