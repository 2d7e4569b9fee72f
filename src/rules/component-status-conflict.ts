import type { Link } from '../report/comparison/links/link.ts'
import { opposedBy } from '../report/comparison/links/opposed.ts'
import { rule } from './rule.ts'

interface Data {
  readonly shared: readonly string[]
  readonly isAbsence: boolean
}

/** What is ticked off stands by its id on a list of what remains. */
function isGrave({ by, open }: Link): boolean {
  return by === 'id' && open.isRemaining
}

/** A component reported as working in one place and as missing, failing or remaining in another. */
export const componentStatusConflict = rule<Data>({
  id: 'component-status-conflict',
  title: 'A component has one status',
  why: 'A reader who stops at the first table believes that the component works.',
  silent:
    'Before/after tables, other platforms and environments, a heading and what stands under it, parts of a count, documents or tests of a component.',
  family: 'status',
  severity: 'warning',
  *check({ links, stateConflicts }) {
    for (const { kind, at, against, name } of stateConflicts)
      if (kind === 'component') yield { at, against, data: { shared: [name], isAbsence: false } }
    for (const { group } of opposedBy(links, 'denial', ({ done }) => done)) {
      const severity = group.some(isGrave) ? 'error' : 'warning'
      const gravest = group.filter((link) => isGrave(link) === (severity === 'error'))
      const against = gravest.map(({ open }) => open)
      const [first] = gravest
      if (first === undefined) continue
      yield { at: first.done, against, data: { shared: first.shared, isAbsence: first.isAbsence }, severity }
    }
  },
  message: ({ shared, isAbsence }) =>
    `${isAbsence ? 'In place here, but said to be missing elsewhere' : 'Reported as done here, but not elsewhere'}: both speak of “${shared.join(' · ')}”`,
  relatedMessage: ({ isAbsence }) => (isAbsence ? 'Said to be missing here' : 'Not done here'),
  examples: {
    clean: [
      '## Flags\n\n- ✅ Session replay\n\n## Summary\n\n| Part | Done | Remaining |\n|---|---|---|\n| App | Session replay | none |\n',
      '## Backend\n\n| Component | Status |\n|---|---|\n| Session cache | ✅ Working |\n\n## Documentation\n\n| Text | Status |\n|---|---|\n| Session cache guide | ❌ Missing |\n',
      '## Results\n\n- ✅ Connection pool: Working\n\n## Notes\n\n- No connection drops seen\n',
    ],
    flagged: {
      'Reported as done here, but not elsewhere: both speak of “typing indicators”':
        '## Requirements\n\n- [x] Typing indicators\n\n## Manual checks\n\n- [ ] Peer sees typing indicators (if implemented)\n',
      'Reported as done here, but not elsewhere: both speak of “session · replay”':
        '## Flags\n\n- ✅ Session replay\n\n## Summary\n\n| Part | Done | Remaining |\n|---|---|---|\n| App | Menus | Session replay; icons |\n',
      'Reported as done here, but not elsewhere: both speak of “invoice · storage”':
        '## Features\n\n- [x] Invoice storage\n\n## Critical gaps\n\n### 2. Invoice Storage ❌ CRITICAL\n\n**Issue:** Files are lost on restart.\n',
      'Reported as done here, but not elsewhere: both speak of “SEC-014”':
        '## Lanes\n\n| Lane | Result |\n|---|---|\n| SEC-014 token refresh | PASS |\n\n## Remaining P1 items\n\n| Id | Issue |\n|---|---|\n| SEC-014 | Token refresh loops on logout |\n',
      'Reported as done here, but not elsewhere: both speak of “rate limits”':
        '## Security\n\n- ✅ Rate limits\n\n## Controls\n\n| Control | Status |\n|---|---|\n| Rate limits | ❌ |\n',
      'In place here, but said to be missing elsewhere: both speak of “rate limiting”':
        '## Security\n\n- ✅ Rate limiting\n- ✅ TLS\n\n## Gaps\n\n- No rate limiting on the public API\n',
    },
  },
})
