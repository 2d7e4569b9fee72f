import { resolve } from 'node:path'
import { auditReport } from '../audit.ts'
import { applyBaseline, type BaselineEntry } from '../findings/baseline.ts'
import { judge } from '../findings/judgement.ts'
import { notAudited } from '../findings/not-audited.ts'
import type { RenderedReport } from '../render/renderer.ts'
import type { Invocation } from './commands/index.ts'
import { fails } from './exit.ts'
import { eachInput } from './inputs.ts'
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
}

/** Gives the entries of the baseline for a file, by its absolute path and the baseline that its config names. */
export type BaselineOf = (file: string, configured: string | null) => Promise<readonly BaselineEntry[]>

/** Audits the files that a call names, each by its settings. */
export async function auditInputs(invocation: Invocation, io: Io, baselineOf: BaselineOf): Promise<AuditedInputs> {
  const settingsOf = settingsReader(invocation.values)
  const reports: RenderedReport[] = []
  const stale: BaselineEntry[] = []
  const failing: RenderedReport[] = []
  let refused = false
  const allRead = await eachInput(invocation, io, async ({ path, bytes, config }) => {
    const { rules, failOn } = settingsOf(config)
    const { source, report, findings: found } = auditReport(bytes, { rules })
    refused ||= found.some(({ rule }) => rule === notAudited)
    const known = applyBaseline(found, await baselineOf(resolve(io.cwd, path), config.baseline))
    const { findings } = known
    stale.push(...known.stale.filter((entry) => rules.some((rule) => rule.id === entry.rule)))
    const verdict = judge(report.verdict, findings, rules, source)
    const audit = { path, encoding: source.encoding, verdict, findings, text: source.text }
    reports.push(audit)
    const grave = findings.filter((finding) => fails(finding, failOn.value))
    if (grave.length > 0) failing.push({ ...audit, findings: grave })
  })
  return { reports, failing, allRead: allRead && !refused, stale }
}
