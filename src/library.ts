import { type Audit, type AuditOptions, auditReport as audit, parseReport as read } from './audit.ts'
import { type LocatedReport, publish } from './publish.ts'
import type { Source } from './text/source.ts'

/** One report with everything it states. */
export interface ParsedReport {
  readonly source: Source
  readonly report: LocatedReport
}

/** One audited report: its findings, and its verdict as the findings leave it. */
export interface AuditedReport extends Omit<Audit, 'report'>, ParsedReport {}

/** Decodes and repairs a report and reads everything it states. Throws NotTextError when the bytes are no text. */
export function parseReport(input: string | Uint8Array): ParsedReport {
  const { source, report } = read(input)
  return { source, report: publish(report, source) }
}

/** Holds a report against itself. Throws NotTextError when the bytes are no text; an odd report is no exception. */
export function auditReport(input: string | Uint8Array, options: AuditOptions = {}): AuditedReport {
  const { report, ...audited } = audit(input, options)
  return { ...audited, report: publish(report, audited.source) }
}
