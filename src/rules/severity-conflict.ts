import type { Passage } from '../outline/passage.ts'
import { grouped } from '../report/links.ts'
import type { Rating } from '../report/ratings.ts'
import { rule } from './rule.ts'

type Data =
  | { readonly field: string; readonly heading: string }
  | { readonly minor: string; readonly open: number }
  | { readonly first: string; readonly second: string; readonly shared: readonly string[] }

function sameList(a: Passage, b: Passage): boolean {
  return (a.list !== null && a.list === b.list) || (a.row !== null && a.row.grid === b.row?.grid) || a.section === b.section
}

/** One issue that is rated twice, differently. */
export const severityConflict = rule<Data>({
  id: 'severity-conflict',
  title: 'An issue has one severity',
  why: 'Whether an issue stops the release hangs on its severity; two ratings let everyone pick one.',
  silent: 'Severity beside priority, issues of one list or table, ratings of another platform, the documents or tests of a thing.',
  family: 'risks',
  severity: 'warning',
  *check({ misratedFields, ratingPairs, minimised, criticalLists, verdict }) {
    const open = criticalLists.reduce((sum, list) => sum + list.open, 0)
    if (open > 0 && verdict?.decision !== 'no-go')
      for (const claim of minimised) yield { at: claim, against: criticalLists, data: { minor: claim.text, open } }
    for (const [heading, group] of grouped(misratedFields, (misrated) => misrated.heading)) {
      const [first] = group
      if (first === undefined) continue
      const data = { field: first.field.severity, heading: first.headingSeverity }
      yield { at: heading, against: group.map((misrated) => misrated.field), data }
    }
    const seen = new Set<Rating>()
    for (const { a, b, sameness } of ratingPairs) {
      if (a.severity === b.severity || a.scale !== b.scale || seen.has(b)) continue
      if (sameness.strength < 3 || sameness.differsInKind || sameness.isOneSided) continue
      if (sameList(a.statement.passage, b.statement.passage)) continue
      seen.add(b)
      yield { at: a, against: [b], data: { first: a.severity, second: b.severity, shared: sameness.shared } }
    }
  },
  message: (data) =>
    'minor' in data
      ? `What is left is called “${data.minor}”, but ${data.open} critical ${data.open === 1 ? 'item is' : 'items are'} open`
      : 'heading' in data
      ? `Rated ${data.field} in a section of ${data.heading} issues`
      : `Rated ${data.first} here and ${data.second} there: both speak of “${data.shared.join(' · ')}”`,
  relatedMessage: (data) => ('minor' in data ? 'Critical and open' : `Rated ${'heading' in data ? data.field : data.second}`),
  examples: {
    clean: [
      '## Critical issues\n\n### Session fixation\n\n**Severity:** Critical\n\n**Priority:** P2\n',
      '| Issue | Severity |\n|---|---|\n| Session cache overflow | High |\n| Session cache warm-up | Low |\n',
    ],
    flagged: {
      'Rated medium in a section of critical issues': '## Critical issues\n\n### 1. Token leak in logs\n\n**Severity:** Medium\n',
      'What is left is called “minor configuration items”, but 1 critical item is open':
        'Ready to ship; minor configuration items can be addressed after launch.\n\n## Critical issues\n\n- [ ] Fix the token leak\n',
      'Rated high here and low there: both speak of “invoice · export · crash”':
        '## Frontend\n\n| Issue | Severity |\n|---|---|\n| Invoice export crash | High |\n\n## Open bugs\n\n| Bug | Severity | Owner |\n|---|---|---|\n| Crash in invoice export | Low | Ann |\n',
    },
  },
})
