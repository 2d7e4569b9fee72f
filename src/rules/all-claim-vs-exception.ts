import { rule } from './rule.ts'

interface Data {
  readonly claim: string
  readonly exception: string
}

/** A claim on all of a class beside one of the class for which it does not hold. */
export const allClaimVsException = rule<Data>({
  id: 'all-claim-vs-exception',
  title: 'What is said of all holds for all',
  why: 'One exception makes “all” untrue, and it is the exception that stops a release.',
  silent:
    'Claims that are narrowed (all critical, all existing, all unit tests), claims on one row or package, criteria, counts on scales such as 8/10.',
  family: 'status',
  severity: 'error',
  *check({ exceptions, classExceptions, counts }) {
    const counted = counts.filter(({ kind }) => kind === 'tally')
    const known = new Set([...exceptions.map(({ claim }) => claim), ...counted].map(({ span }) => span.start))
    for (const { kind, claim, against, exception } of classExceptions)
      if (kind === 'all' && !known.has(claim.span.start))
        yield { at: claim, against, data: { claim: claim.text, exception }, severity: 'warning' }
    for (const { claim, against, exception, isBelow } of exceptions) {
      const data = { claim: claim.text, exception }
      yield { at: claim, against, data, severity: isBelow ? 'warning' : 'error' }
    }
  },
  message: ({ claim, exception }) => `“${claim}”, but ${exception}`,
  relatedMessage: () => 'Does not hold here',
  examples: {
    clean: [
      'Input checks implemented in all handlers.\n\n## Test list\n\n### Order handlers\n\n- [ ] Create order\n- [ ] Delete order\n',
      'All critical requirements met.\n\n## Criteria\n\n| Criterion | Status |\n|---|---|\n| Dark mode | ❌ Failed |\n',
      'No mocks.\n\nThe unit tests use mock tests of the gateway.\n',
      'All unit tests pass.\n\nEnd-to-end tests: 12/15 tests passed.\n',
      '## Acceptance criteria\n\n- All tests pass\n\n## Results\n\n- 118/120 tests passed\n',
      'All critical issues resolved.\n\nP3: 4 remaining.\n',
    ],
    flagged: {
      '“All nodes are online”, but node-b | offline':
        'All nodes are online.\n\n| Node | State |\n|---|---|\n| node-a | online |\n| node-b | offline |\n',
      '“All requirements met”, but Queue depth | < 50 | 80 | ❌ Failed':
        'All requirements met.\n\n## Must-pass criteria\n\n| Criterion | Limit | Actual | Status |\n|---|---|---|---|\n| Queue depth | < 50 | 80 | ❌ Failed |\n',
      '“All targets exceeded”, but Battery | 5 % | 5 % | Target met':
        'All targets exceeded.\n\n| Metric | Target | Actual | Status |\n|---|---|---|---|\n| Battery | 5 % | 5 % | Target met |\n| Start | 2 s | 1 s | Exceeded |\n',
      '“No placeholders”, but Ranking is currently simulated':
        '- ✅ No placeholders\n\n## Notes\n\n- Ranking is currently simulated\n',
      '“All tests passing”, but 118/120': '**Tests:** All tests passing (118/120 tests)\n',
      '“✅ Completed”, but ❌ Audit log: FAILED':
        '## ✅ Completed\n\n### Storage\n\n- ✅ Snapshots\n- ❌ Audit log: FAILED\n',
      '“All P0/P1 issues resolved”, but P1 count: 6 remaining':
        '- All P0/P1 issues resolved\n\n## Scorecard\n\n- P1 count: 6 remaining\n',
    },
  },
})
