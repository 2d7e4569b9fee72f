import { readDirectives } from './findings/directive.ts'
import { findContradictions } from './findings/find.ts'
import type { Finding } from './findings/finding.ts'
import { type Judgement, judge } from './findings/judgement.ts'
import { refuse } from './findings/not-audited.ts'
import { sortFindings } from './findings/sort.ts'
import { suppress } from './findings/suppress.ts'
import { defaultLimits, findExcess, type Limits } from './outline/limits.ts'
import { readOutline } from './outline/outline.ts'
import { parse } from './outline/parse.ts'
import type { Outline } from './outline/passage.ts'
import { readReport } from './report/index.ts'
import type { Report } from './report/report.ts'
import { rules as allRules } from './rules/index.ts'
import { type Rule, sureOnly } from './rules/rule.ts'
import { readSource, type Source } from './text/source.ts'
import { type Additions, withAdditions } from './vocabulary/additions.ts'

/** What may be chosen about an audit. */
export interface AuditOptions {
  /** Rules to run; the recommended ones by default. */
  readonly rules?: readonly Rule[]
  /** How much is read at most; what is beyond is not audited, which a finding says. */
  readonly limits?: Partial<Limits>
  /** Phrases of your own, by meaning. */
  readonly vocabulary?: Additions | null
}

/** What may be chosen about reading a report. */
export type ReadingOptions = Pick<AuditOptions, 'limits' | 'vocabulary'>

/** One audited report. */
export interface Audit {
  readonly source: Source
  readonly report: Report
  readonly findings: readonly Finding[]
  readonly verdict: Judgement | null
}

/** The rules that run unasked, without the advisory ones and without the forms that a rule is not sure of. */
export const recommendedRules: readonly Rule[] = allRules.filter((rule) => rule.advisory !== true).map(sureOnly)

/** What a report states, as far as the limits let it be read. */
export interface Reading {
  readonly source: Source
  readonly outline: Outline
  readonly report: Report
  /** Why nothing of it was read; null where it was. */
  readonly refusal: Finding | null
}

/** The most bytes that a UTF-16 unit takes in any encoding: UTF-8 has three for it, GB 18030 two for a half. */
const maxUnitBytes = 3

/** The start of an input, so that what is far beyond the limits is not even decoded. */
function upTo(input: string | Uint8Array, length: number): string | Uint8Array {
  if (input.length <= length) return input
  return typeof input === 'string' ? input.slice(0, length) : input.subarray(0, length)
}

/**
 * Decodes and repairs a report and reads everything it states; nothing where it is beyond the limits.
 * Throws NotTextError when the bytes are no text.
 */
export function parseReport(input: string | Uint8Array, options: ReadingOptions = {}): Reading {
  const limits = { ...defaultLimits, ...options.limits }
  const source = readSource(upTo(input, maxUnitBytes * (limits.characters + 1)))
  const excess = findExcess(source.text, limits)
  const text = excess === null ? source.text : ''
  const outline = readOutline(parse(text), text)
  const refusal = excess === null ? null : refuse(excess, limits, source)
  const report = withAdditions(options.vocabulary ?? null, () => readReport(outline, source))
  return { source, outline, report, refusal }
}

/**
 * Holds a report against itself: decode → repair → parse → outline → report → rules.
 * Throws NotTextError when the bytes are no text; an odd report is never an exception.
 */
export function auditReport(input: string | Uint8Array, options: AuditOptions = {}): Audit {
  const { source, outline, report, refusal } = parseReport(input, options)
  if (refusal !== null) return { source, report, findings: [refusal], verdict: null }
  const rules = options.rules ?? recommendedRules
  const found = withAdditions(options.vocabulary ?? null, () => findContradictions(report, rules, source))
  const code = outline.fences.map((fence) => fence.span)
  const directives = readDirectives(source.text, code)
  const findings = sortFindings(suppress(found, directives, { ran: rules, known: [...allRules, ...rules] }, source))
  return { source, report, findings, verdict: judge(report.verdict, findings, rules, source) }
}
