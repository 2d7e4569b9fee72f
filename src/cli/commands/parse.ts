import { parseReport } from '../../audit.ts'
import { plainLimits } from '../../config/settle.ts'
import { suggest } from '../../suggest.ts'
import { publish } from '../../publish.ts'
import { type DigestedReport, renderDigest } from '../../render/digest.ts'
import type { Run } from '../command.ts'
import { eachInput } from '../inputs.ts'
import { Misuse } from '../misuse.ts'
import { settingsReader } from '../settings.ts'

type Render = (reports: readonly DigestedReport[]) => string

const formats: Readonly<Record<string, Render>> = {
  json: (reports) => `${JSON.stringify({ version: 1, reports }, null, 2)}\n`,
  ndjson: (reports) => reports.map((report) => `${JSON.stringify(report)}\n`).join(''),
  markdown: (reports) => reports.map(renderDigest).join('\n'),
}

function formatOf(asked: readonly string[] = ['json']): Render {
  const [name = '', ...others] = asked
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined
  if (format !== undefined && others.length === 0) return format
  const guess = suggest(name, Object.keys(formats))
  const hint = guess === null ? '' : `; did you mean ${guess}?`
  throw new Misuse(`parse prints one of ${Object.keys(formats).join(', ')}${hint}`)
}

/** Prints what reports state. */
export const parse: Run = async (invocation, io) => {
  const render = formatOf(invocation.values.format)
  const reports: DigestedReport[] = []
  let refused = false
  const settingsOf = settingsReader(invocation.values)
  const allRead = await eachInput(invocation, io, ({ path, bytes, config }) => {
    const settings = settingsOf(config)
    const options = { vocabulary: settings.vocabulary, limits: plainLimits(settings) }
    const { source, report, refusal } = parseReport(bytes, options)
    if (refusal !== null) {
      refused = true
      io.warn(`audit-reports: ${path}: ${refusal.message}`)
      return
    }
    reports.push({ path, ...publish(report, source) })
  })
  io.write(render(reports))
  return allRead && !refused ? 0 : 2
}
