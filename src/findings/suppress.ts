import type { Rule } from '../rules/rule.ts'
import type { Source } from '../text/source.ts'
import type { Directive } from './directive.ts'
import type { Finding } from './finding.ts'
import { fingerprint } from './fingerprint.ts'

/** Lines in which a directive silences one rule, or all. */
interface Scope {
  readonly directive: Directive
  readonly rule: string | null
  readonly from: number
  readonly to: number
}

/** What is said of directives that do not do what they should. */
type DirectiveCheck = 'unknown-rule-in-suppression' | 'unused-suppression' | 'suppression-without-reason'

function closes(enable: Directive, rule: string | null): boolean {
  return enable.kind === 'enable' && (enable.rules.length === 0 || (rule !== null && enable.rules.includes(rule)))
}

function scopesOf(directives: readonly Directive[], source: Source): Scope[] {
  const lines = source.original.split(/\r\n?|\n/)
  const lineOf = (directive: Directive) => source.locate(directive.span).end.line
  const nextLine = (line: number) => {
    const blank = lines.slice(line).findIndex((words) => words.trim() !== '')
    return line + 1 + Math.max(blank, 0)
  }
  return directives.flatMap((directive, index) => {
    const line = lineOf(directive)
    const rules = directive.rules.length === 0 ? [null] : directive.rules
    return rules.flatMap((rule): Scope[] => {
      if (directive.kind === 'enable') return []
      if (directive.kind === 'disable-file') return [{ directive, rule, from: 1, to: lines.length }]
      if (directive.kind === 'disable-line') return [{ directive, rule, from: line, to: line }]
      if (directive.kind === 'disable-next-line') return [{ directive, rule, from: nextLine(line), to: nextLine(line) }]
      const end = directives.slice(index + 1).find((later) => closes(later, rule))
      return [{ directive, rule, from: line, to: end === undefined ? lines.length : lineOf(end) }]
    })
  })
}

function complain(check: DirectiveCheck, message: string, { span }: Directive, source: Source): Finding {
  const quote = source.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const print = fingerprint(check, [quote, message])
  return {
    rule: check,
    severity: 'warning',
    message,
    quote,
    location: source.locate(span),
    related: [],
    fingerprint: print,
  }
}

/**
 * Marks the findings that directives of the report silence, at the place of the claim, and adds a warning for each
 * directive that is unused, names an unknown rule or gives no reason. `ran` are the rules that were run, `known` all.
 */
export function suppress(
  findings: readonly Finding[],
  directives: readonly Directive[],
  rules: { readonly ran: readonly Rule[]; readonly known: readonly Rule[] },
  source: Source,
): Finding[] {
  if (directives.length === 0) return [...findings]
  const scopes = scopesOf(directives, source)
  const used = new Set<Scope>()
  const marked = findings.map((finding): Finding => {
    const { line } = finding.location.start
    const scope = scopes.find(
      ({ rule, from, to }) => (rule === null || rule === finding.rule) && from <= line && line <= to,
    )
    if (scope === undefined) return finding
    used.add(scope)
    return { ...finding, suppressed: { by: 'comment', reason: scope.directive.reason ?? '' } }
  })
  const ran = new Set(rules.ran.map((rule) => rule.id))
  const known = new Set(rules.known.map((rule) => rule.id))
  const unknown = scopes.filter(({ rule }) => rule !== null && !known.has(rule))
  const unused = scopes.filter((scope) => !used.has(scope) && (scope.rule === null || ran.has(scope.rule)))
  const bare = directives.filter(({ kind, reason }) => kind !== 'enable' && reason === null)
  return [
    ...marked,
    ...unknown.map(({ rule, directive }) =>
      complain('unknown-rule-in-suppression', `There is no rule ${rule}`, directive, source),
    ),
    ...unused.map(({ rule, directive }) =>
      complain('unused-suppression', `Silences nothing${rule === null ? '' : ` of ${rule}`}`, directive, source),
    ),
    ...bare.map((directive) =>
      complain('suppression-without-reason', 'Says no reason; add one after --', directive, source),
    ),
  ]
}
