import type { Renderer } from './renderer.ts'

/** A JSON object a line and finding, each with the path of its report. */
export const renderNdjson: Renderer = (reports) =>
  reports
    .flatMap(({ path, findings }) => findings.map((finding) => `${JSON.stringify({ path, ...finding })}\n`))
    .join('')
