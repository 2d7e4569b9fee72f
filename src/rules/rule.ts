import type { Severity } from '../findings/severity.ts'
import type { Report } from '../report/report.ts'
import type { Spanned } from '../span.ts'

/** What a rule is about; findings of the family `verdict` say that the stated verdict does not hold. */
export type Family = 'verdict' | 'checklists' | 'numbers' | 'status' | 'risks' | 'tests' | 'time' | 'text'

/** One contradiction as a rule detects it. */
export interface Contradiction<Data> {
  /** The claim. */
  readonly at: Spanned
  /** What stands against it; a contradiction has at least one such place. */
  readonly against: readonly Spanned[]
  readonly data: Data
  /** Lower than the rule's own severity where this form of it is less sure. */
  readonly severity?: Severity
}

/** A rule: it compares what the report says and never looks at Markdown. */
export interface Rule<Data = unknown> {
  readonly id: string
  /** What a report that keeps the rule is like, as one clause. */
  readonly title: string
  /** Why a reader should care. */
  readonly why: string
  /** When the rule stays silent although a naive reader might not. */
  readonly silent: string
  readonly family: Family
  readonly severity: Severity
  /** Left out of the recommended rules: right too seldom to be on unasked. */
  readonly advisory?: boolean
  check(report: Report): Iterable<Contradiction<Data>>
  /** The finding in words, with the arithmetic. */
  message(data: Data): string
  /** What the counterpart says; by default only its words are quoted. */
  relatedMessage?(data: Data): string
  /** Reports as Markdown: those that pass, and those that are flagged, by the message. The tests run them. */
  readonly examples: { readonly clean: readonly string[]; readonly flagged: Readonly<Record<string, string>> }
}

/** A rule without the forms that it is not sure of: those that it lowers to info although it is graver itself. */
export function sureOnly(rule: Rule): Rule {
  if (rule.severity === 'info') return rule
  return {
    ...rule,
    *check(report) {
      for (const contradiction of rule.check(report)) if (contradiction.severity !== 'info') yield contradiction
    },
  }
}

/** Declares a rule; what `check` yields types what `message` words. */
export function rule<Data>(declaration: Rule<Data>): Rule {
  return declaration as Rule
}
