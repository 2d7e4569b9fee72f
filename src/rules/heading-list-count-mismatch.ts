import { contains } from '../span.ts'
import { rule } from './rule.ts'

interface Data {
  readonly stated: string
  readonly listed: number
}

const slack = 2
const share = 0.5

/** The number of things that a heading, lead-in or summary announces differs from how many are listed. */
export const headingListCountMismatch = rule<Data>({
  id: 'heading-list-count-mismatch',
  title: 'As many things are listed as announced',
  why: 'A reader who trusts the number misses an issue, or looks for one that is not there.',
  silent:
    'Numbers that any way of counting gives: items, rows, subheadings, “and 3 more”, the sum of the entries’ own numbers; “25+”; several lists; lengths, times and other measures in brackets, sums (another rule).',
  family: 'numbers',
  severity: 'warning',
  *check({ counts, sums, rollUps }) {
    const summed = [...sums.map(({ total }) => total), ...rollUps.map(({ stated }) => stated)]
    for (const count of counts) {
      if (count.kind === 'tally' || count.atLeast || count.covers.some(({ total }) => total === count.total)) continue
      const cover = count.covers.find(({ natural }) => natural)
      if (cover === undefined) continue
      const far = Math.abs(cover.total - count.total) > Math.max(slack, count.total * share)
      if (far && (count.kind === 'listed' || count.kind === 'stated')) continue
      if (summed.some(({ span }) => contains(count.span, span))) continue
      const heading = count.listedUnder === null ? [] : [{ span: count.listedUnder }]
      const isOfHeading = count.kind === 'listed' && heading.length === 0
      const numbers = [{ is: count.total, derived: cover.total }]
      yield {
        at: count,
        against: [...heading, ...cover.members],
        data: { stated: `${count.total} ${count.noun ?? 'in all'}`, listed: cover.total },
        fix: isOfHeading ? { at: count, numbers } : null,
      }
    }
  },
  message: ({ stated, listed }) => `States ${stated}, but ${listed} ${listed === 1 ? 'is' : 'are'} listed`,
  relatedMessage: () => 'Counted',
  examples: {
    clean: [
      '## 3 open issues\n\n- Slow export\n- Wrong totals\n- and 1 more\n',
      '## Issues (5 total)\n\n- HIGH (2)\n- LOW (3)\n',
      '## Top 3 of 12 findings\n\n- Slow export\n- Wrong totals\n',
      '## 2 findings\n\n### F-1 Slow export\n\n- seen on staging\n- worse at night\n- and at noon\n\n### F-2 Wrong totals\n\n- rounding\n',
    ],
    flagged: {
      'States 12 migrations, but 10 are listed': '## 12 migrations\n\n- 01-04 tables\n- 05-10 indexes\n',
      'States 3 issues, but 4 are listed':
        '## 3 open issues\n\n- Slow export\n- Wrong totals\n- Login loop\n- Stale cache\n',
      'States 2 low, but 1 is listed':
        '| Severity | Count |\n|---|---|\n| High | 1 |\n| Low | 2 |\n\n## F-1\n\n**Severity:** High\n\n## F-2\n\n**Severity:** Low\n',
      'States 4 checks, but 3 are listed': 'These 4 checks were run:\n\n1. Login\n2. Export\n3. Search\n',
    },
  },
})
