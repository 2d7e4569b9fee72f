import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { auditReport } from './audit.ts'
import { defaults } from './config/layer.ts'
import type { Level, PresetName } from './config/names.ts'
import { settle } from './config/settle.ts'
import { suggest } from './config/suggest.ts'
import type { Finding } from './findings/finding.ts'
import type { Severity } from './findings/severity.ts'
import { home } from './render/home.ts'
import { openFindings } from './render/words.ts'
import { rules as catalogue } from './rules/index.ts'

/** What may be chosen; the same as in a config. */
export interface RemarkAuditReportsOptions {
  readonly preset?: PresetName
  readonly rules?: Readonly<Record<string, Level>>
}

/** How vfile says how bad a message is; a fatal message stops nothing. */
const fatal: Readonly<Record<Severity, boolean | undefined>> = { error: true, warning: false, info: undefined }

function checkRules(ids: readonly string[]): void {
  const known = catalogue.map((rule) => rule.id)
  const unknown = ids.find((id) => !known.includes(id))
  if (unknown === undefined) return
  const guess = suggest(unknown, known)
  throw new Error(
    `audit-reports: no rule ${JSON.stringify(unknown)}${guess === null ? '' : `; did you mean ${guess}?`}`,
  )
}

function noteOf({ related }: Finding): string {
  return related
    .map(({ location, message, quote }) => `${message}, at ${location.start.line}:${location.start.column}: “${quote}”`)
    .join('\n')
}

/**
 * Audits a report inside remark and adds a message to the file for each finding: the counterparts stand in its `note`,
 * and in `related` with their locations. Throws for an unknown rule.
 */
const remarkAuditReports: Plugin<[RemarkAuditReportsOptions?], Root> = ({ preset, rules = {} } = {}) => {
  checkRules(Object.keys(rules))
  const settings = settle([defaults, { from: 'options', preset, rules }])
  return (_tree, file) => {
    const { findings } = auditReport(file.value ?? '', { rules: settings.rules })
    for (const finding of openFindings({ findings })) {
      const { rule: ruleId, location, quote, related, severity } = finding
      const message = file.message(finding.message, { place: location, ruleId, source: 'audit-reports' })
      message.fatal = fatal[severity]
      Object.assign(message, { url: home, actual: quote, note: noteOf(finding), related })
    }
  }
}

export default remarkAuditReports
