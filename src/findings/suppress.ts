import type { Rule } from '../rules/rule.ts'
import { suggest } from '../suggest.ts'
import type { Source } from '../text/source.ts'
import { type Directive, directiveKinds } from './directive.ts'
import type { Finding } from './finding.ts'
import { fingerprint } from './fingerprint.ts'
import { type Scope, scopesOf, scopesThatSilence, whereInstead } from './scope.ts'

/** What is said of directives that do not do what they should. */
type DirectiveCheck =
  | 'unknown-directive'
  | 'unknown-rule-in-suppression'
  | 'unused-suppression'
  | 'suppression-without-reason'

/** `hint` is no part of what the complaint is known by: it may name lines. */
function complain(
  check: DirectiveCheck,
  message: string,
  hint: string | null,
  { span }: Directive,
  source: Source,
): Finding {
  const quote = source.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  return {
    rule: check,
    severity: 'warning',
    message: hint === null ? message : `${message}; ${hint}`,
    quote,
    location: source.locate(span),
    related: [],
    fingerprint: fingerprint(check, [quote, message]),
  }
}

function guessOf(name: string, known: readonly string[]): string | null {
  const guess = suggest(name, known)
  return guess === null ? null : `did you mean ${guess}?`
}

/**
 * Marks the findings that directives of the report silence, and adds a warning for each directive that is unused, is not
 * understood, names an unknown rule or gives no reason. `ran` are the rules that were run, `known` all.
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
    const silencing = scopesThatSilence(finding, scopes)
    for (const scope of silencing) used.add(scope)
    const reasons = new Set(silencing.flatMap(({ directive }) => directive.reason ?? []))
    return silencing.length === 0
      ? finding
      : { ...finding, suppressed: { by: 'comment', reason: [...reasons].join('; ') } }
  })
  const open = marked.filter(({ suppressed }) => suppressed === undefined)
  const ran = new Set(rules.ran.map((rule) => rule.id))
  const known = [...new Set(rules.known.map((rule) => rule.id))]
  const names = directiveKinds.map((kind) => `audit-reports-${kind}`)
  const strange = directives.filter(({ kind }) => kind === null)
  const unknown = directives.flatMap((directive) =>
    directive.rules
      .filter((rule) => directive.kind !== null && !known.includes(rule))
      .map((rule) => ({ rule, directive })),
  )
  const idle = directives.filter(
    (directive) => directive.kind === 'enable' && !scopes.some(({ end }) => end === directive),
  )
  const unused = scopes.filter((scope) => !used.has(scope) && (scope.rule === null || ran.has(scope.rule)))
  const bare = directives.filter(({ kind, reason }) => kind !== null && kind !== 'enable' && reason === null)
  return [
    ...marked,
    ...strange.map((directive) =>
      complain('unknown-directive', `There is no ${directive.name}`, guessOf(directive.name, names), directive, source),
    ),
    ...unknown.map(({ rule, directive }) =>
      complain('unknown-rule-in-suppression', `There is no rule ${rule}`, guessOf(rule, known), directive, source),
    ),
    ...unused.map((scope) => {
      const of = scope.rule === null ? '' : ` of ${scope.rule}`
      return complain('unused-suppression', `Silences nothing${of}`, whereInstead(scope, open), scope.directive, source)
    }),
    ...idle.map((directive) => complain('unused-suppression', 'Ends nothing', null, directive, source)),
    ...bare.map((directive) =>
      complain('suppression-without-reason', 'Says no reason; add one after --', null, directive, source),
    ),
  ]
}
