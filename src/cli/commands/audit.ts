import { resolve } from 'node:path'
import { styleText } from 'node:util'
import { fileConfigs } from '../../config/load-for-file.ts'
import { summarize } from '../../findings/summary.ts'
import { render } from '../../render/index.ts'
import type { RenderedReport, Style } from '../../render/renderer.ts'
import { renderSettings } from '../../render/settings.ts'
import { counted } from '../../render/words.ts'
import { auditInputs } from '../audit-inputs.ts'
import { baselineReader } from '../baselines.ts'
import { readMaxWarnings } from '../exit.ts'
import { type Io, isColoured } from '../io.ts'
import type { Values } from '../options.ts'
import { forPeople, type Output, readOutputs, writeOutput } from '../outputs.ts'
import { settingsReader } from '../settings.ts'
import type { Run } from './index.ts'

function errorsOnly(report: RenderedReport): RenderedReport {
  return { ...report, findings: report.findings.filter(({ severity }) => severity === 'error') }
}

async function writeReports(reports: readonly RenderedReport[], outputs: readonly Output[], io: Io): Promise<void> {
  const style = (name: Style, words: string) =>
    isColoured(io) ? styleText(name, words, { validateStream: false }) : words
  for (const { format, file } of outputs) {
    if (file !== null) await writeOutput(resolve(io.cwd, file), render(reports, format))
    else if (reports.length > 0 || !forPeople.includes(format))
      io.write(render(reports, format, { style, columns: io.columns }))
  }
}

async function printSettings(path: string, values: Values, io: Io): Promise<void> {
  const settingsOf = settingsReader(values)
  const { config, 'no-config': off = false } = values
  const found = await fileConfigs({ cwd: io.cwd, config, off })(resolve(io.cwd, path))
  io.write(renderSettings(path, found, settingsOf(found)))
}

/** Audits reports and prints what was found. */
export const audit: Run = async (invocation, io) => {
  const { values } = invocation
  const outputs = readOutputs(values.format)
  const maxWarnings = readMaxWarnings(values['max-warnings'])
  if (values['print-config'] !== undefined) {
    await printSettings(values['print-config'], values, io)
    return 0
  }
  const baselineOf = baselineReader(values.baseline, io.cwd)
  const { reports, failing, allRead, stale } = await auditInputs(invocation, io, baselineOf)
  await writeReports(values.quiet === true ? reports.map(errorsOnly) : reports, outputs, io)
  for (const { path, rule } of stale)
    io.warn(`audit-reports: the baseline knows a finding of ${rule} in ${path} that is gone; see baseline prune`)
  const { warning } = summarize(reports)
  if (warning > maxWarnings) io.warn(`audit-reports: ${counted(warning, 'warning')}, more than ${maxWarnings}`)
  if (!allRead) return 2
  return failing.length > 0 || warning > maxWarnings ? 1 : 0
}
