import {
  type Audit,
  type AuditOptions,
  auditReport as audit,
  type ReadingOptions,
  parseReport as read,
} from './audit.ts'
import type { Finding } from './findings/finding.ts'
import { type LocatedReport, publish } from './publish.ts'
import type { Source } from './text/source.ts'

/** One report with everything it states. */
export interface ParsedReport {
  readonly source: Source
  /** Empty where the text is beyond the limits. */
  readonly report: LocatedReport
  /** The finding that says which limit the text is beyond; null where it was read. */
  readonly refusal: Finding | null
}

/** One audited report: its findings, and its verdict as the findings leave it. */
export interface AuditedReport extends Omit<Audit, 'report'>, Omit<ParsedReport, 'refusal'> {}

/** Decodes and repairs a report and reads everything it states. Throws NotTextError when the bytes are no text. */
export function parseReport(input: string | Uint8Array, options: ReadingOptions = {}): ParsedReport {
  const { source, report, refusal } = read(input, options)
  return { source, report: publish(report, source), refusal }
}

/** Holds a report against itself. Throws NotTextError when the bytes are no text; an odd report is no exception. */
export function auditReport(input: string | Uint8Array, options: AuditOptions = {}): AuditedReport {
  const { report, ...audited } = audit(input, options)
  return { ...audited, report: publish(report, audited.source) }
}
