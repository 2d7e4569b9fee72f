import type { Report } from '../report/report.ts'
import type { Contradiction, Rule } from '../rules/rule.ts'
import type { Span } from '../span.ts'
import type { Source } from '../text/source.ts'
import type { Finding, Related } from './finding.ts'
import { fingerprint } from './fingerprint.ts'
import { editsOf } from './fix.ts'

/** What is said of a counterpart when its rule says nothing more. */
export const standsAgainst = 'Stands against it'

const maxQuote = 200

/** The words at a place on one line, cut when they are long. */
function quote(source: Source, span: Span): string {
  const words = source.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
  return words.length > maxQuote ? `${words.slice(0, maxQuote - 1).trimEnd()}…` : words
}

function toFinding(rule: Rule, contradiction: Contradiction<unknown>, source: Source): Finding {
  const { at, against, data, severity = rule.severity, fix = null } = contradiction
  const related = against.map(
    ({ span }): Related => ({
      location: source.locate(span),
      quote: quote(source, span),
      message: rule.relatedMessage?.(data) ?? standsAgainst,
    }),
  )
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

/** Runs rules over a report; findings come in the order of the rules. */
export function findContradictions(report: Report, rules: readonly Rule[], source: Source): Finding[] {
  return rules.flatMap((rule) => [...rule.check(report)].map((contradiction) => toFinding(rule, contradiction, source)))
}
