import { resolve } from 'node:path'
import { styleText } from 'node:util'
import { summarize } from '../../findings/summary.ts'
import { render } from '../../render/index.ts'
import { formatNames } from '../../render/names.ts'
import type { RenderedReport, Style } from '../../render/renderer.ts'
import { counted } from '../../render/words.ts'
import { auditInputs } from '../audit-inputs.ts'
import { baselineReader } from '../baselines.ts'
import type { Cache } from '../cache.ts'
import type { Invocation, Run } from '../command.ts'
import { readMaxWarnings } from '../exit.ts'
import type { FixRun } from '../fixes.ts'
import { type ExitCode, type Io, isColoured, onStandardError } from '../io.ts'
import type { Values } from '../options.ts'
import { forPeople, type Output, readOutputs, writeOutput } from '../outputs.ts'
import { reasonOf } from '../read.ts'

function errorsOnly(report: RenderedReport): RenderedReport {
  return { ...report, findings: report.findings.filter(({ severity }) => severity === 'error') }
}

async function writeReports(reports: readonly RenderedReport[], outputs: readonly Output[], io: Io): Promise<void> {
  const style = (name: Style, words: string) =>
    isColoured(io) ? styleText(name, words, { validateStream: false }) : words
  for (const { format, file } of outputs) {
    if (file !== null) await writeOutput(file, render(reports, format), io.cwd)
    else if (reports.length > 0 || !forPeople.includes(format))
      io.write(render(reports, format, { style, columns: io.columns }))
  }
}

async function fixRunOf(values: Values, args: readonly string[]): Promise<FixRun | null> {
  if (values.fix !== true && values['fix-dry-run'] !== true) return null
  return (await import('../fixes.ts')).fixRun(values, args)
}

async function cacheOf(values: Values, io: Io): Promise<Cache | null> {
  const { cache = false, 'cache-location': location, watch = false } = values
  if (!cache && !watch && location === undefined) return null
  const { defaultCache, openCache } = await import('../cache.ts')
  const file = cache || location !== undefined ? resolve(io.cwd, location ?? defaultCache) : null
  return openCache(file, io.programFolder)
}

async function auditOnce(invocation: Invocation, io: Io, cache: Cache | null): Promise<ExitCode> {
  const { values, args } = invocation
  const started = Date.now()
  const outputs = readOutputs(values.format, formatNames)
  const maxWarnings = readMaxWarnings(values['max-warnings'])
  const fixes = await fixRunOf(values, args)
  const mend = fixes === null ? {} : { mend: fixes.mend(io) }
  const baselineOf = baselineReader(values.baseline, io.cwd)
  const { reports, failing, allRead, stale, cached } = await auditInputs(invocation, io, { baselineOf, cache, ...mend })
  await cache?.save().catch((error: unknown) => {
    io.warn(`audit-reports: the cache cannot be written: ${reasonOf(error) ?? String(error)}`)
  })
  const audited = Date.now()
  if (fixes?.isDry === true) return allRead ? fixes.exitCode() : 2
  if (allRead) await fixes?.finish(io)
  const shown = values.quiet === true ? reports.map(errorsOnly) : reports
  await writeReports(shown, outputs, fixes?.isFilter === true ? onStandardError(io) : io)
  for (const { path, rule } of stale)
    io.warn(`audit-reports: the baseline knows a finding of ${rule} in ${path} that is gone; see baseline prune`)
  const { warning } = summarize(reports)
  if (warning > maxWarnings) io.warn(`audit-reports: ${counted(warning, 'warning')}, more than ${maxWarnings}`)
  if (values.stats === true) {
    const { statsLines } = await import('../stats.ts')
    const times = { audit: audited - started, render: Date.now() - audited }
    for (const line of statsLines(reports, cached, times)) io.warn(line)
  }
  if (!allRead) return 2
  return failing.length > 0 || warning > maxWarnings ? 1 : 0
}

/** Audits reports and prints what was found. */
export const audit: Run = async (invocation, io) => {
  const { values } = invocation
  if (values['print-config'] !== undefined) {
    const { printSettings } = await import('../print-settings.ts')
    return printSettings(values['print-config'], values, io)
  }
  const cache = await cacheOf(values, io)
  const once = (): Promise<ExitCode> => auditOnce(invocation, io, cache)
  if (values.watch !== true) return once()
  return (await import('../watch.ts')).watchReports(once, invocation, io)
}
