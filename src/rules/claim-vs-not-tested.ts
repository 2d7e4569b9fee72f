import { grouped, strongest } from '../report/links.ts'
import { isOpenTest, isUntested } from '../report/tests.ts'
import { rule } from './rule.ts'

type Data =
  | { readonly claim: string; readonly untested: number; readonly isOpenBox: boolean }
  | { readonly shared: readonly string[] }

/** A claim of thorough testing beside what the report says is not tested. */
export const claimVsNotTested = rule<Data>({
  id: 'claim-vs-not-tested',
  title: 'What is claimed as tested was tested',
  why: 'A sentence that says everything was tested is quoted; the row that says it was not is overlooked.',
  silent: 'Claims that name a part only, untested things that are out of scope or due later, criteria and plans.',
  family: 'tests',
  severity: 'error',
  *check({ claims, statements, links, verdict }) {
    const untested = statements.filter(isUntested)
    const open = verdict?.decision === 'no-go' ? [] : statements.filter(isOpenTest)
    for (const claim of claims) {
      if (claim.says !== 'tested' || !claim.isOfWhole || claim.limits.length > 0) continue
      const others = untested.filter((statement) => statement !== claim.statement)
      if (others.length > 0)
        yield { at: claim, against: others, data: { claim: claim.text, untested: others.length, isOpenBox: false } }
      if (open.length > 0)
        yield {
          at: claim,
          against: open,
          data: { claim: claim.text, untested: open.length, isOpenBox: true },
          severity: 'warning',
        }
    }
    const found = links.filter(
      ({ open: other, done, isOneSided, strength }) =>
        (isUntested(other) || isOpenTest(other)) && done.progress.aspects.has('tested') && !done.isHollow && !isOneSided && strength >= 3,
    )
    for (const [done, group] of grouped(strongest(found), (link) => link.done))
      yield {
        at: done,
        against: group.map((link) => link.open),
        data: { shared: group[0]?.shared ?? [] },
        severity: 'info',
      }
  },
  message: (data) => {
    if ('shared' in data) return `Tested here, not tested there: both speak of “${data.shared.join(' · ')}”`
    const things = `${data.untested} ${data.untested === 1 ? 'thing' : 'things'}`
    return `“${data.claim}”, but ${things} ${data.isOpenBox ? 'still to be tested' : 'not tested'}`
  },
  relatedMessage: () => 'Not tested',
  examples: {
    clean: [
      'All fixes were tested.\n\n| Area | Status |\n|---|---|\n| Failover | Not tested |\n',
      'The release has been thoroughly tested.\n\n## After launch\n\n- [ ] Test the yearly archive\n',
      'The parser must be thoroughly tested before release.\n\n| Area | Status |\n|---|---|\n| Parser | Not tested |\n',
    ],
    flagged: {
      '“thoroughly tested”, but 1 thing not tested':
        'The release has been thoroughly tested.\n\n| Test | Result |\n|---|---|\n| Login | ✅ Passed |\n| Failover | Not tested |\n',
      '“All services are deployed and verified”, but 1 thing still to be tested':
        '- All services are deployed and verified\n\n## Release gate\n\n- [ ] Test the payment callback\n',
    },
  },
})
