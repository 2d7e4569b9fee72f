import { type Link, strongest } from '../report/links.ts'
import { isFirm, type Statement } from '../report/statements.ts'
import { rule } from './rule.ts'

interface Data {
  readonly shared: readonly string[]
  readonly isAbsence: boolean
}

function isClaimed(done: Statement): boolean {
  if (done.absent !== null || done.isHollow || done.isVerdict) return false
  if (done.standing.role === 'criteria' || done.standing.role === 'guide') return false
  return isFirm(done) || done.isStatusField
}

/** How strong a link must be for the manner in which the other side denies it. */
function needed({ open, isAbsence, by }: Link): number {
  if (open.isRemaining) return by === 'id' ? 3 : 4
  if (isAbsence) return 3
  return open.stateBy === 'cell' || open.stateBy === 'glyph' ? 3 : Number.POSITIVE_INFINITY
}

function isDenial({ open, isAbsence }: Link): boolean {
  if (open.stateBy === 'box' || open.stance === 'instruction' || open.stance === 'step' || open.isVerdict) return false
  if (open.standing.role === 'guide' || open.standing.role === 'criteria' || open.standing.role === 'plan') return false
  if (isAbsence || open.isRemaining) return true
  if (open.standing.role === 'sign-off') return false
  if (open.state === 'open') return open.stateBy === 'cell'
  return open.state === 'failed' || open.state === 'partial' || open.state === 'untested'
}

/** A component reported as working in one place and as missing, failing or remaining in another. */
export const componentStatusConflict = rule<Data>({
  id: 'component-status-conflict',
  title: 'A component has one status',
  why: 'A reader who stops at the first table believes that the component works.',
  silent: 'Before/after tables, other platforms and environments, a heading and what stands under it, parts of a count, documents or tests of a component.',
  family: 'status',
  severity: 'warning',
  *check({ links }) {
    const found = links.filter(
      (link) =>
        isClaimed(link.done) &&
        isDenial(link) &&
        !link.differsInKind &&
        !(link.isOneSided && link.by !== 'id') &&
        link.strength >= needed(link) &&
        link.done.passage.section !== link.open.passage.section,
    )
    for (const link of strongest(found))
      yield {
        at: link.done,
        against: [link.open],
        data: { shared: link.shared, isAbsence: link.isAbsence },
        severity: link.by === 'id' && link.open.isRemaining ? 'error' : 'warning',
      }
  },
  message: ({ shared, isAbsence }) =>
    `${isAbsence ? 'In place here, but said to be missing elsewhere' : 'Reported as done here, but not elsewhere'}: both speak of “${shared.join(' · ')}”`,
  relatedMessage: ({ isAbsence }) => (isAbsence ? 'Said to be missing here' : 'Not done here'),
  examples: {
    clean: [
      '## Backend\n\n| Component | Status |\n|---|---|\n| Session cache | ✅ Working |\n\n## Documentation\n\n| Text | Status |\n|---|---|\n| Session cache guide | ❌ Missing |\n',
      '## Results\n\n- ✅ Connection pool: Working\n\n## Notes\n\n- No connection drops seen\n',
    ],
    flagged: {
      'Reported as done here, but not elsewhere: both speak of “SEC-014”':
        '## Lanes\n\n| Lane | Result |\n|---|---|\n| SEC-014 token refresh | PASS |\n\n## Remaining P1 items\n\n| Id | Issue |\n|---|---|\n| SEC-014 | Token refresh loops on logout |\n',
      'In place here, but said to be missing elsewhere: both speak of “rate limiting”':
        '## Security\n\n- ✅ Rate limiting\n- ✅ TLS\n\n## Gaps\n\n- No rate limiting on the public API\n',
    },
  },
})
