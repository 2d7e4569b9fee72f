import type { Root } from 'mdast'
import type { Plugin, Transformer } from 'unified'
import { auditReport } from './audit.ts'
import { defaults, type Layer } from './config/layer.ts'
import { plainLimits, settle } from './config/settle.ts'
import type { Finding } from './findings/finding.ts'
import { applyFixes } from './findings/fix.ts'
import type { Severity } from './findings/severity.ts'
import { rulesPage } from './render/home.ts'
import { counted, openFindings } from './render/words.ts'
import { rules as catalogue } from './rules/index.ts'
import { suggest } from './suggest.ts'

type VFile = Parameters<Transformer>[1]

/** What may be chosen; the same as in a config. */
export type RemarkAuditReportsOptions = Pick<Layer, 'preset' | 'rules' | 'vocabulary' | 'limits'>

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

/** The first counterpart as a message of its own, which reporters show below the claim; it is none of the file's. */
function causeOf({ related }: Finding, file: VFile): VFile['messages'][number] | undefined {
  const [first, ...others] = related
  if (first === undefined) return undefined
  const more = others.length === 0 ? '' : `, and ${counted(others.length, 'more place')}`
  const cause = file.message(`${first.message}: “${first.quote}”${more}`, { place: first.location })
  file.messages.pop()
  return Object.assign(cause, { fatal: undefined })
}

/** What the claim would say once it is fixed; none where nothing in the claim is. */
function expectedOf(finding: Finding, original: string): string[] {
  const { start, end } = finding.location
  const edits = finding.fix ?? []
  const isInside = edits.every(({ location: at }) => start.offset <= at.start.offset && at.end.offset <= end.offset)
  if (edits.length === 0 || !isInside) return []
  const rest = original.length - end.offset
  const { text } = applyFixes(original, [finding])
  return [text.slice(start.offset, text.length - rest)]
}

/**
 * Audits a report inside remark and adds a message to the file for each finding: the counterparts stand in its `note`,
 * and in `related` with their locations. Throws for an unknown rule.
 */
const remarkAuditReports: Plugin<[RemarkAuditReportsOptions?], Root> = (options = {}) => {
  checkRules(Object.keys(options.rules ?? {}))
  const settings = settle([defaults, { ...options, from: 'options' }])
  const { rules, vocabulary } = settings
  return (_tree, file) => {
    const { findings, source } = auditReport(file.value ?? '', { rules, vocabulary, limits: plainLimits(settings) })
    for (const finding of openFindings({ findings })) {
      const { rule: ruleId, location, quote, related, severity } = finding
      const message = file.message(finding.message, { place: location, ruleId, source: 'audit-reports' })
      message.fatal = fatal[severity]
      const expected = expectedOf(finding, source.original)
      const cause = causeOf(finding, file)
      Object.assign(message, { url: rulesPage, actual: quote, expected, note: noteOf(finding), cause, related })
    }
  }
}

export default remarkAuditReports
