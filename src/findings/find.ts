import { groupBy } from '../group.ts'
import type { Report } from '../report/report.ts'
import type { Contradiction, Rule } from '../rules/rule.ts'
import type { Span, Spanned } from '../span.ts'
import type { Source } from '../text/source.ts'
import type { Finding, Related } from './finding.ts'
import { fingerprint } from './fingerprint.ts'
import { editsOf } from './fix.ts'

/** What is said of a counterpart when its rule says nothing more. */
export const standsAgainst = 'Stands against it'

/** What is said of another place that makes the same claim. */
export const saysTheSame = 'Says the same'

const maxQuote = 200

/** The words at a place on one line, cut when they are long. */
function quote(source: Source, span: Span): string {
  const words = source.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
  return words.length > maxQuote ? `${words.slice(0, maxQuote - 1).trimEnd()}…` : words
}

/** Contradictions that the same places stand against, as one list each: they have one cause. A fix stays by itself. */
function byCause(contradictions: Iterable<Contradiction<unknown>>): (readonly Contradiction<unknown>[])[] {
  const causes = groupBy(contradictions, ({ at, against, severity, fix = null }) => {
    const places = against.map(({ span }) => `${span.start}-${span.end}`).sort()
    return [[severity, fix === null ? '' : at.span.start, ...places].join(' ')]
  })
  return [...causes.values()]
}

function toFinding(
  rule: Rule,
  { at, against, data, severity = rule.severity, fix = null }: Contradiction<unknown>,
  same: readonly Contradiction<unknown>[],
  source: Source,
): Finding {
  const place = (message: string, { span }: Spanned): Related => ({
    location: source.locate(span),
    quote: quote(source, span),
    message,
  })
  const related = [
    ...against.map((counterpart) => place(rule.relatedMessage?.(data) ?? standsAgainst, counterpart)),
    ...same.map((other) => place(saysTheSame, other.at)),
  ]
  const claim = quote(source, at.span)
  const edits = fix === null ? [] : editsOf(fix, source)
  return {
    rule: rule.id,
    severity,
    message: rule.message(data),
    quote: claim,
    location: source.locate(at.span),
    related,
    fingerprint: fingerprint(rule.id, [claim, ...related.map((place) => place.quote)]),
    ...(edits.length === 0 ? {} : { fix: edits }),
  }
}

/** Runs rules over a report; findings come in the order of the rules, one for all claims of one cause. */
export function findContradictions(report: Report, rules: readonly Rule[], source: Source): Finding[] {
  return rules.flatMap((rule) =>
    byCause(rule.check(report)).flatMap(([first, ...same]) =>
      first === undefined ? [] : [toFinding(rule, first, same, source)],
    ),
  )
}
