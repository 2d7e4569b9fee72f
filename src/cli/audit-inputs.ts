import { resolve } from 'node:path'
import { auditReport } from '../audit.ts'
import { plainLimits, type Settings } from '../config/settle.ts'
import { applyBaseline, type BaselineEntry } from '../findings/baseline.ts'
import { isSupported } from '../findings/judgement.ts'
import { notAudited } from '../findings/not-audited.ts'
import type { RenderedReport } from '../render/renderer.ts'
import { readSource } from '../text/source.ts'
import type { Cache, CachedAudit } from './cache.ts'
import type { Invocation } from './command.ts'
import { fails } from './exit.ts'
import { eachInput, type Input } from './inputs.ts'
import type { Io } from './io.ts'
import { settingsReader } from './settings.ts'

/** What an audit of the files of a call gave. */
export interface AuditedInputs {
  readonly reports: readonly RenderedReport[]
  /** Those that fail the run, with the findings that do. */
  readonly failing: readonly RenderedReport[]
  /** Whether every file could be read and was within the limits. */
  readonly allRead: boolean
  /** Entries of the baseline whose finding is gone although its rule was run. */
  readonly stale: readonly BaselineEntry[]
  /** Files whose audit was in the cache. */
  readonly cached: number
}

/** Gives the entries of the baseline for a file, by its absolute path and the baseline that its config names. */
export type BaselineOf = (file: string, configured: string | null) => Promise<readonly BaselineEntry[]>

/** What changes how the files of a call are audited. */
export interface AuditWith {
  readonly baselineOf: BaselineOf
  readonly cache?: Cache | null
  /** Gives the bytes to audit in place of those that were read. */
  readonly mend?: (input: Input, settings: Settings) => Promise<Uint8Array>
}

function auditBytes(bytes: Uint8Array, settings: Settings): CachedAudit & { readonly text: string } {
  const { rules, vocabulary } = settings
  const { source, findings, verdict } = auditReport(bytes, { rules, vocabulary, limits: plainLimits(settings) })
  const refused = findings.some(({ rule }) => rule === notAudited)
  return { encoding: source.encoding, verdict, findings, refused, text: source.text }
}

/** Audits the files that a call names, each by its settings. */
export async function auditInputs(
  invocation: Invocation,
  io: Io,
  { baselineOf, cache = null, mend = async ({ bytes }) => bytes }: AuditWith,
): Promise<AuditedInputs> {
  const settingsOf = settingsReader(invocation.values)
  const reports: RenderedReport[] = []
  const stale: BaselineEntry[] = []
  const failing: RenderedReport[] = []
  let refused = false
  let cached = 0
  const allRead = await eachInput(invocation, io, async (input) => {
    const { path, config } = input
    const settings = settingsOf(config)
    const bytes = await mend(input, settings)
    const known = cache?.find(path, bytes, settings) ?? null
    if (known !== null) cached++
    const { text, ...found } = known === null ? auditBytes(bytes, settings) : { ...known, text: readSource(bytes).text }
    if (known === null) cache?.keep(path, bytes, settings, found)
    refused ||= found.refused
    const baseline = applyBaseline(found.findings, await baselineOf(resolve(io.cwd, path), config.baseline))
    const { findings } = baseline
    stale.push(...baseline.stale.filter((entry) => settings.rules.some((rule) => rule.id === entry.rule)))
    const verdict = found.verdict && { ...found.verdict, supported: isSupported(findings, settings.rules) }
    const report = { path, encoding: found.encoding, verdict, findings, text }
    reports.push(report)
    const grave = findings.filter((finding) => fails(finding, settings.failOn.value))
    if (grave.length > 0) failing.push({ ...report, findings: grave })
  })
  return { reports, failing, allRead: allRead && !refused, stale, cached }
}
