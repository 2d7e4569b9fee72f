import type { Severity } from '../findings/severity.ts'
import type { Report } from '../report/report.ts'
import type { Spanned } from '../span.ts'
import { type Options, type OptionValues, type SetOptions, valuesOf } from './option.ts'

/** What a rule is about; findings of the family `verdict` say that the stated verdict does not hold. */
export type Family = 'verdict' | 'checklists' | 'numbers' | 'status' | 'risks' | 'tests' | 'time' | 'text'

/** A number that stands somewhere, and what it should be. */
export interface FixedNumber {
  readonly is: number
  readonly derived: number
}

/** How a finding can be mended: numbers of a place that follow from others, or the encoding of the whole. */
export type Remedy = { readonly at: Spanned; readonly numbers: readonly FixedNumber[] } | 'encoding'

/** One contradiction as a rule detects it. */
export interface Contradiction<Data> {
  /** The claim. */
  readonly at: Spanned
  /** What stands against it; a contradiction has at least one such place. */
  readonly against: readonly Spanned[]
  readonly data: Data
  /** Lower than the rule's own severity where this form of it is less sure. */
  readonly severity?: Severity
  /** Only where what is stated follows from other statements; never for a box, a status or a verdict. */
  readonly fix?: Remedy | null
}

/** What every rule declares of itself. */
interface Declared<Data> {
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
  /** The finding in words, with the arithmetic. */
  message(data: Data): string
  /** What the counterpart says; by default only its words are quoted. */
  relatedMessage?(data: Data): string
  /** Reports as Markdown: those that pass, and those that are flagged, by the message. The tests run them. */
  readonly examples: { readonly clean: readonly string[]; readonly flagged: Readonly<Record<string, string>> }
}

/** A rule: it compares what the report says and never looks at Markdown. */
export interface Rule<Data = unknown> extends Declared<Data> {
  /** What may be set about it. */
  readonly options?: Options
  /** Detects; options that are not set have their defaults. */
  check(report: Report, set?: SetOptions): Iterable<Contradiction<Data>>
}

/** A rule as its file declares it. */
interface Declaration<Data, Own extends Options> extends Declared<Data> {
  readonly options?: Own
  check(report: Report, values: OptionValues<Own>): Iterable<Contradiction<Data>>
}

/** A rule with options set. */
export function withOptions(rule: Rule, set: SetOptions): Rule {
  return { ...rule, check: (report) => rule.check(report, set) }
}

/** A rule without the forms that it is not sure of: those that it lowers to info although it is graver itself. */
export function sureOnly(rule: Rule): Rule {
  if (rule.severity === 'info') return rule
  return {
    ...rule,
    *check(report, set) {
      for (const contradiction of rule.check(report, set)) if (contradiction.severity !== 'info') yield contradiction
    },
  }
}

/** Declares a rule; what `check` yields types what `message` words, and `options` what it gets. */
export function rule<Data, Own extends Options = Record<never, never>>(declaration: Declaration<Data, Own>): Rule {
  const options = declaration.options ?? ({} as Own)
  const check: Rule<Data>['check'] = (report, set) => declaration.check(report, valuesOf(options, set))
  return { ...declaration, options, check } as Rule
}
