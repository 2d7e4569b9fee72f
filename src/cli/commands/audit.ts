import { resolve } from 'node:path'
import { styleText } from 'node:util'
import { auditReport, recommendedRules } from '../../audit.ts'
import { suggest } from '../../config/suggest.ts'
import { type Severity, severities } from '../../findings/severity.ts'
import { render } from '../../render/index.ts'
import type { RenderedReport, Style } from '../../render/renderer.ts'
import { rules } from '../../rules/index.ts'
import type { Rule } from '../../rules/rule.ts'
import { eachInput } from '../inputs.ts'
import { type ExitCode, isColoured } from '../io.ts'
import { Misuse } from '../misuse.ts'
import { forPeople, readOutputs, writeOutput } from '../outputs.ts'
import type { Run } from './index.ts'

/** The rule of an id. Throws Misuse with a suggestion when there is none. */
export function ruleOf(id: string): Rule {
  const found = rules.find((rule) => rule.id === id)
  if (found !== undefined) return found
  const ids = rules.map((rule) => rule.id)
  const guess = suggest(id, ids)
  throw new Misuse(
    `no rule ${JSON.stringify(id)}; ${guess === null ? 'see audit-reports rules' : `did you mean ${guess}?`}`,
  )
}

function selectRules(only: readonly string[] = [], without: readonly string[] = []): readonly Rule[] {
  const chosen = only.length === 0 ? recommendedRules : only.map(ruleOf)
  const left = new Set(without.map(ruleOf))
  return chosen.filter((rule) => !left.has(rule))
}

function exitCodeOf(reports: readonly RenderedReport[], failOn: Severity | 'never'): ExitCode {
  const failing = failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1)
  const open = reports.flatMap((report) => report.findings).filter((finding) => finding.suppressed === undefined)
  return open.some((finding) => failing.includes(finding.severity)) ? 1 : 0
}

/** Audits reports and prints what was found. */
export const audit: Run = async (invocation, io) => {
  const { values } = invocation
  const outputs = readOutputs(values.format)
  const chosen = selectRules(values.rule, values.disable)
  const reports: RenderedReport[] = []
  const allRead = await eachInput(invocation, io, ({ path, bytes }) => {
    const { source, findings, verdict } = auditReport(bytes, { rules: chosen })
    reports.push({ path, encoding: source.encoding, verdict, findings, text: source.text })
  })
  const style = (name: Style, words: string) =>
    isColoured(io) ? styleText(name, words, { validateStream: false }) : words
  for (const { format, file } of outputs) {
    if (file !== null) await writeOutput(resolve(io.cwd, file), render(reports, format))
    else if (reports.length > 0 || !forPeople.includes(format))
      io.write(render(reports, format, { style, columns: io.columns }))
  }
  return allRead ? exitCodeOf(reports, values['fail-on'] ?? 'error') : 2
}
