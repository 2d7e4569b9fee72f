import type { Claim } from '../report/claims.ts'
import type { Shortfall } from '../report/shortfalls.ts'
import { rule } from './rule.ts'

interface Data {
  readonly claim: string
  readonly exception: string
}

function passFails({ says, statement, limits, isOfWhole }: Claim, shortfall: Shortfall): boolean {
  if (says !== 'passed' || shortfall.of !== 'tests' || shortfall.says === 'remaining') return false
  return shortfall.statement === statement || (isOfWhole && limits.length === 0)
}

function isUnresolved({ says, levels, statement }: Claim, shortfall: Shortfall): boolean {
  if (says !== 'resolved' || shortfall.says !== 'remaining' || shortfall.statement === statement) return false
  return levels.length === 0 ? shortfall.levels.length === 0 : shortfall.levels.some((level) => levels.includes(level))
}

/** A claim on all of a class beside one of the class for which it does not hold. */
export const allClaimVsException = rule<Data>({
  id: 'all-claim-vs-exception',
  title: 'What is said of all holds for all',
  why: 'One exception makes “all” untrue, and it is the exception that stops a release.',
  silent: 'Claims that are narrowed (all critical, all existing, all unit tests), claims on one row or package, criteria, counts on scales such as 8/10.',
  family: 'status',
  severity: 'error',
  *check({ claims, shortfalls, statements, matrixGaps }) {
    const passes = new Set<string>()
    for (const claim of claims) {
      const fails = shortfalls.filter((shortfall) => passFails(claim, shortfall))
      const own = fails.filter(({ statement }) => statement === claim.statement)
      const [first] = own.length > 0 ? own : fails
      if (first !== undefined && !(own.length === 0 && passes.has('tests'))) {
        passes.add('tests')
        yield { at: claim, against: own.length > 0 ? own : fails, data: { claim: claim.text, exception: first.text } }
      }
      const open = shortfalls.filter((shortfall) => isUnresolved(claim, shortfall))
      const [remaining] = open
      if (remaining !== undefined) yield { at: claim, against: open, data: { claim: claim.text, exception: remaining.text } }
      const { passage, subject } = claim.statement
      if (claim.says === 'supported' && passage.row !== null) {
        const gaps = matrixGaps.filter(({ column }) => column === subject.name.trim().toLowerCase())
        if (gaps.length > 0)
          yield { at: claim, against: gaps, data: { claim: claim.text, exception: `${subject.name}: ❌` } }
      }
      if (passage.form === 'heading' && (claim.says === 'complete' || claim.says === 'passed')) {
        const below = (statement: Claim['statement']) => statement.passage.section.heading === passage
        const short = shortfalls.filter(({ statement, says }) => below(statement) && says === 'short')
        const failed = statements.filter(
          (statement) =>
            below(statement) && statement.stance === 'claim' && statement.trust >= 2 && (statement.state === 'failed' || statement.state === 'untested'),
        )
        const [child] = [...short, ...failed]
        if (child !== undefined)
          yield {
            at: claim,
            against: [...short, ...failed],
            data: { claim: claim.text, exception: child.text },
            severity: 'warning',
          }
      }
    }
  },
  message: ({ claim, exception }) => `“${claim}”, but ${exception}`,
  relatedMessage: () => 'Does not hold here',
  examples: {
    clean: [
      'All unit tests pass.\n\nEnd-to-end tests: 12/15 tests passed.\n',
      '## Acceptance criteria\n\n- All tests pass\n\n## Results\n\n- 118/120 tests passed\n',
      'All critical issues resolved.\n\nP3: 4 remaining.\n',
    ],
    flagged: {
      '“All tests passing”, but 118/120': '**Tests:** All tests passing (118/120 tests)\n',
      '“All P0/P1 issues resolved”, but P1 count: 6 remaining': '- All P0/P1 issues resolved\n\n## Scorecard\n\n- P1 count: 6 remaining\n',
    },
  },
})
