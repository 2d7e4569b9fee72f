import { resolve } from 'node:path'
import { auditReport, parseReport } from '../../audit.ts'
import { fileConfigs } from '../../config/load-for-file.ts'
import { plainLimits } from '../../config/settle.ts'
import { renderRulePage } from '../../render/rule-page.ts'
import { renderTrace } from '../../render/trace.ts'
import { type Rule, withOptions } from '../../rules/rule.ts'
import { traceRule } from '../../rules/trace.ts'
import type { Run } from '../command.ts'
import type { Io } from '../io.ts'
import { Misuse } from '../misuse.ts'
import type { Values } from '../options.ts'
import { readRegularFile, reasonOf } from '../read.ts'
import { ruleOf } from '../rule-of.ts'
import { settingsReader } from '../settings.ts'

async function explainOver(path: string, rule: Rule, values: Values, io: Io): Promise<string> {
  const { config, 'no-config': off = false } = values
  const file = resolve(io.cwd, path)
  const settings = settingsReader(values)(await fileConfigs({ cwd: io.cwd, config, off })(file))
  const bytes = await readRegularFile(file).catch((error: unknown) => {
    throw new Misuse(`${path}: ${reasonOf(error) ?? String(error)}`)
  })
  const set = Object.entries(settings.options.get(rule.id) ?? {})
  const chosen = withOptions(rule, Object.fromEntries(set.map(([name, { value }]) => [name, value])))
  const options = { rules: [chosen], vocabulary: settings.vocabulary, limits: plainLimits(settings) }
  const { source, report, refusal } = parseReport(bytes, options)
  if (refusal !== null) throw new Misuse(`${path}: ${refusal.message}`)
  const findings = auditReport(bytes, options).findings.filter((finding) => finding.rule === rule.id)
  const level = settings.levels.get(rule.id) ?? { value: rule.severity, from: 'default' }
  const trace = traceRule(chosen, report)
  return renderTrace({ path, rule, source, trace, findings, settings: [['level', level], ...set] })
}

/** Prints the page of a rule, or how it went over a file. */
export const explain: Run = async ({ args, values }, io) => {
  const [id, ...others] = args
  if (id === undefined || others.length > 0) throw new Misuse('explain takes one rule; see audit-reports rules')
  const rule = ruleOf(id)
  io.write(values.file === undefined ? renderRulePage(rule) : await explainOver(values.file, rule, values, io))
  return 0
}
