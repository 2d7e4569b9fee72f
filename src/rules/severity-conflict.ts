import type { RatingConflict } from '../report/comparison/ratings/rating-conflicts.ts'
import { rule } from './rule.ts'

/** One issue that is rated twice, differently. */
export const severityConflict = rule<RatingConflict>({
  id: 'severity-conflict',
  title: 'An issue has one severity',
  why: 'Whether an issue stops the release hangs on its severity; two ratings let everyone pick one.',
  silent:
    'Severity beside priority, high entries among blockers, issues of one list or table, ratings of another platform, the documents or tests of a thing.',
  family: 'risks',
  severity: 'warning',
  *check({ ratingConflicts, verdict }) {
    for (const conflict of ratingConflicts) {
      if (conflict.kind === 'minimised' && verdict?.decision === 'no-go') continue
      yield { at: conflict.at, against: conflict.against, data: conflict }
    }
  },
  message(data) {
    if (data.kind === 'field-in-section') return `Rated ${data.field} in a section of ${data.heading} issues`
    if (data.kind === 'twice')
      return `Rated ${data.ratings[0]} here and ${data.ratings[1]} there: both speak of “${data.shared.join(' · ')}”`
    return `What is left is called “${data.minor}”, but ${data.open} critical ${data.open === 1 ? 'item is' : 'items are'} open`
  },
  examples: {
    clean: [
      '## Critical and minor issues\n\n| Issue | Severity |\n|---|---|\n| Token leak | Critical |\n| Old icon | Minor |\n',
      '## Issues\n\n| Issue | Severity |\n|---|---|\n| Cache corruption | Critical |\n\n## High impact improvements\n\n1. **Fix cache corruption**\n',
      '| Severity | Meaning |\n|---|---|\n| Critical | data loss, outage |\n\n## Low issues\n\n| Issue | Severity |\n|---|---|\n| Late outage notice | Low |\n',
      '## Critical blockers\n\n### Token leak in logs\n\n**Severity:** High\n',
      '## Critical\n\n### 1.2 Index order lines (30 min, 2% gain)\n\n## High\n\n### 2.1 Cache order totals (30 min, 3% gain)\n',
      '## Critical issues\n\n### Session fixation\n\n**Severity:** Critical\n\n**Priority:** P2\n',
      '| Issue | Severity |\n|---|---|\n| Session cache overflow | High |\n| Session cache warm-up | Low |\n',
    ],
    flagged: {
      'Rated low here and medium there: both speak of “header · stripped · popup”':
        '| Severity | Count | Issues |\n|---|---|---|\n| LOW | 2 | inline styles, header stripped in popup |\n\n## Medium findings\n\n### M7. Header stripped in popup\n',
      'Rated high here and low there: both speak of “profile · editor”':
        '## Not started\n\n### High priority\n\n| Task | Effort |\n|---|---|\n| Profile editor | 1 day |\n\n## Backlog\n\n### Low priority\n\n| Task | Notes |\n|---|---|\n| Profile editor | convenience |\n',
      'Rated high here and medium there: both speak of “M-7”':
        '## High issues\n\n| Id | Issue |\n|---|---|\n| H-2 | Token leak in worker logs (M-7) |\n\n## Medium issues\n\n| Id | Issue |\n|---|---|\n| M-7 | Worker logs leak a token |\n',
      'Rated medium in a section of critical issues':
        '## Critical issues\n\n### 1. Token leak in logs\n\n**Severity:** Medium\n',
      'Rated low in a section of critical issues':
        '## Critical issues\n\n- Token leak in logs\n- Old icon in the menu (not critical)\n',
      'Rated medium in a section of high issues':
        '## High-risk issues\n\n| Issue | Severity |\n|---|---|\n| Token leak | High |\n| Old icon | Medium |\n',
      'What is left is called “minor configuration items”, but 1 critical item is open':
        'Ready to ship; minor configuration items can be addressed after launch.\n\n## Critical issues\n\n- [ ] Fix the token leak\n',
      'Rated high here and low there: both speak of “invoice · export · crash”':
        '## Frontend\n\n| Issue | Severity |\n|---|---|\n| Invoice export crash | High |\n\n## Open bugs\n\n| Bug | Severity | Owner |\n|---|---|---|\n| Crash in invoice export | Low | Ann |\n',
    },
  },
})
