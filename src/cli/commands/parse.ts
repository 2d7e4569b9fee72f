import { parseReport } from '../../audit.ts'
import { plainLimits } from '../../config/settle.ts'
import { publish } from '../../publish.ts'
import { type DigestedReport, renderDigest } from '../../render/digest.ts'
import { type DigestFormatName, digestFormatNames } from '../../render/names.ts'
import type { Run } from '../command.ts'
import { eachInput } from '../inputs.ts'
import { readOutputs, writeOutput } from '../outputs.ts'
import { settingsReader } from '../settings.ts'

const renderers: Readonly<Record<DigestFormatName, (reports: readonly DigestedReport[]) => string>> = {
  json: (reports) => `${JSON.stringify({ version: 1, reports }, null, 2)}\n`,
  ndjson: (reports) => reports.map((report) => `${JSON.stringify(report)}\n`).join(''),
  markdown: (reports) => reports.map(renderDigest).join('\n'),
}

/** Prints what reports state. */
export const parse: Run = async (invocation, io) => {
  const outputs = readOutputs(invocation.values.format, digestFormatNames)
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
  for (const { format, file } of outputs) {
    const text = renderers[format](reports)
    if (file === null) io.write(text)
    else await writeOutput(file, text, io.cwd)
  }
  return allRead && !refused ? 0 : 2
}
