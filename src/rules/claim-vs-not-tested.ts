import { gapsBeside } from '../report/comparison/claims/gaps-beside.ts'
import { opposedBy } from '../report/comparison/links/opposed.ts'
import { rule } from './rule.ts'

type Data =
  | { readonly claim: string; readonly count: number; readonly isAsked: boolean }
  | { readonly ownTest: string }
  | { readonly shared: readonly string[] }

/** A claim of thorough testing beside what the report says is not tested. */
export const claimVsNotTested = rule<Data>({
  id: 'claim-vs-not-tested',
  title: 'What is claimed as tested was tested',
  why: 'A sentence that says everything was tested is quoted; the row that says it was not is overlooked.',
  silent:
    'Claims that name a part only, another test of the same thing that was run, untested things that are out of scope or due later, tests that follow the release in their list, criteria and plans.',
  family: 'tests',
  severity: 'error',
  *check(report) {
    for (const { claim, against, isTrial } of report.topicConflicts)
      yield { at: claim, against, data: { ownTest: claim.text }, severity: isTrial ? 'warning' : 'error' }
    for (const claim of report.claims) {
      if (claim.says !== 'tested' || !claim.isOfWhole || claim.limits.length > 0) continue
      for (const { against, isAsked, isTold } of gapsBeside(report, claim)) {
        const data = { claim: claim.text, count: against.length, isAsked }
        yield { at: claim, against, data, severity: isAsked || isTold ? 'warning' : 'error' }
      }
    }
    for (const { best, group } of opposedBy(report.links, 'to-test', ({ open }) => open.passage.section)) {
      const against = group.map(({ open }) => open)
      yield { at: best.done, against, data: { shared: best.shared }, severity: 'warning' }
    }
  },
  message(data) {
    if ('ownTest' in data) return `“${data.ownTest}”, but the test that would show it was not run`
    if ('shared' in data)
      return `Tested here, but still to be tested elsewhere: both speak of “${data.shared.join(' · ')}”`
    const { claim, count, isAsked } = data
    return `“${claim}”, but ${count} ${count === 1 ? 'thing' : 'things'} ${isAsked ? 'still to be tested' : 'not tested'}`
  },
  relatedMessage: (data) => ('shared' in data ? 'Still to be tested here' : 'Not tested'),
  examples: {
    clean: [
      '## Results\n\n- ✅ Invoice archive verified\n\n## Release procedure\n\n1. **Choose a host**\n2. **Verify deployment**\n   - Test the invoice archive\n',
      'The release has been thoroughly tested.\n\n## After launch\n\n- [ ] Test the yearly archive\n',
      'No memory leaks were seen.\n\n| Test | Result |\n|---|---|\n| 24h soak | ✅ Passed |\n| 72h soak | Not run |\n',
    ],
    flagged: {
      '“Failover tested”, but the test that would show it was not run':
        '- [x] Failover tested\n\n## Remarks\n\nThe failover test was postponed to June.\n',
      '“No memory leaks”, but the test that would show it was not run':
        'No memory leaks were seen.\n\n## Limitations\n\nThe soak test was not run for lack of hardware.\n',
      'Tested here, but still to be tested elsewhere: both speak of “invoice · archive”':
        '## Results\n\n- ✅ Invoice archive verified\n\n## Next steps\n\n1. Verify the invoice archive\n',
      '“All services are deployed and verified”, but 1 thing still to be tested':
        'All services are deployed and verified.\n\n## Before release\n\n- [ ] Test the payment callback\n',
    },
  },
})
