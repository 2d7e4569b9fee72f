import type { Source } from '../text/source.ts'
import type { Directive } from './directive.ts'
import { saysTheSame } from './find.ts'
import type { Finding } from './finding.ts'

/** Lines in which a directive silences one rule, or all. */
export interface Scope {
  readonly directive: Directive
  readonly rule: string | null
  readonly from: number
  readonly to: number
  /** The directive that ends it; null where the kind or the end of the report does. */
  readonly end: Directive | null
}

function closes(enable: Directive, rule: string | null): boolean {
  return enable.kind === 'enable' && (enable.rules.length === 0 || (rule !== null && enable.rules.includes(rule)))
}

/** What directives reach, a scope for each rule that they name. */
export function scopesOf(directives: readonly Directive[], source: Source): Scope[] {
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
      const over = (from: number, to: number, end: Directive | null = null): Scope[] => [
        { directive, rule, from, to, end },
      ]
      if (directive.kind === null || directive.kind === 'enable') return []
      if (directive.kind === 'disable-file') return over(1, lines.length)
      if (directive.kind === 'disable-line') return over(line, line)
      if (directive.kind === 'disable-next-line') return over(nextLine(line), nextLine(line))
      const end = directives.slice(index + 1).find((later) => closes(later, rule)) ?? null
      return over(line, end === null ? lines.length : lineOf(end), end)
    })
  })
}

function holds({ from, to }: Scope, { location }: Pick<Finding, 'location'>): boolean {
  const { line } = location.start
  return from <= line && line <= to
}

function counterparts({ related }: Finding): Finding['related'] {
  return related.filter(({ message }) => message !== saysTheSame)
}

/**
 * The scopes that silence a finding: one that holds its claim, or, where its rule is named, some that together hold all
 * that stands against it. Empty where it is not silenced.
 */
export function scopesThatSilence(finding: Finding, scopes: readonly Scope[]): Scope[] {
  const fitting = scopes.filter(({ rule }) => rule === null || rule === finding.rule)
  const atClaim = fitting.find((scope) => holds(scope, finding))
  if (atClaim !== undefined) return [atClaim]
  const named = fitting.filter(({ rule }) => rule !== null)
  const found = counterparts(finding).map((place) => named.find((scope) => holds(scope, place)))
  return found.every((scope) => scope !== undefined) ? [...new Set(found)] : []
}

/** Where a finding that only touches a scope would be silenced; null where none does. */
export function whereInstead(scope: Scope, findings: readonly Finding[]): string | null {
  const near = findings.find(
    (finding) => (scope.rule ?? finding.rule) === finding.rule && finding.related.some((place) => holds(scope, place)),
  )
  if (near === undefined) return null
  const lines = [...new Set(counterparts(near).map(({ location }) => location.start.line))]
  const others =
    lines.length === 0 ? '' : `, or, by its name, at ${lines.length > 1 ? 'each of lines' : 'line'} ${lines.join(', ')}`
  return `${near.rule} is silenced at line ${near.location.start.line}${others}`
}
