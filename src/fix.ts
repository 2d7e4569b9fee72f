import { type AuditOptions, auditReport } from './audit.ts'
import { applyFixes } from './findings/fix.ts'

/** A report with what is derived in it brought in line, as the text of the file. */
export interface FixedReport {
  readonly before: string
  readonly after: string
  /** The number of findings that were mended. */
  readonly fixes: number
}

/** Fixes that overlap need another pass; a chain of them never gets longer than this. */
const maxPasses = 10

/**
 * Mends what findings carry a fix for, until nothing is left to mend: numbers that follow from others, and the encoding.
 * Throws NotTextError when the bytes are no text.
 */
export function fixReport(input: string | Uint8Array, options: AuditOptions = {}): FixedReport {
  const { source, findings: found } = auditReport(input, options)
  const before = source.original
  let after = before
  let findings = found
  let fixes = 0
  for (let pass = 0; pass < maxPasses; pass++) {
    const { text, fixed } = applyFixes(after, findings)
    if (text === after) break
    after = text
    fixes += fixed.length
    findings = auditReport(after, options).findings
  }
  return { before, after, fixes }
}
