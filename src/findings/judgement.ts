import type { Decision } from '../report/model/verdict.ts'
import type { Rule } from '../rules/rule.ts'
import type { Span } from '../span.ts'
import type { Location, Source } from '../text/source.ts'
import type { Finding } from './finding.ts'

/** What a report decides, and whether the rest of it bears that out. */
export interface Judgement {
  readonly decision: Decision
  /** False when a finding of the family `verdict`, a warning or graver, stands against it. */
  readonly supported: boolean
  readonly location: Location
}

/** Whether a decision stands: no finding of the family `verdict`, a warning or graver and not silenced, is against it. */
export function isSupported(findings: readonly Finding[], rules: readonly Rule[]): boolean {
  const ids = new Set(rules.filter((rule) => rule.family === 'verdict').map((rule) => rule.id))
  return !findings.some(
    ({ rule, severity, suppressed }) => ids.has(rule) && severity !== 'info' && suppressed === undefined,
  )
}

/** Judges a report's decision by the findings; null where nothing is decided. */
export function judge(
  verdict: { readonly decision: Decision; readonly span: Span } | null,
  findings: readonly Finding[],
  rules: readonly Rule[],
  source: Source,
): Judgement | null {
  if (verdict === null) return null
  const { decision, span } = verdict
  return { decision, supported: isSupported(findings, rules), location: source.locate(span) }
}
