import type { Statement } from '../report/comparison/statements.ts'
import { rule } from './rule.ts'

interface Data {
  readonly evidence: string
  readonly count: number
  readonly isOfTest: boolean
}

/** A pass whose evidence is that the thing exists, beside things of the list that were refused for the same. */
export const vacuousPass = rule<Data>({
  id: 'vacuous-pass',
  title: 'A pass rests on a run',
  why: 'That a file or a service exists does not show that it works.',
  silent:
    'Documents, plans and designs, where existence is the point; reports in which nothing stands as untested or failed.',
  family: 'tests',
  severity: 'info',
  *check({ vacuousPasses, statements }) {
    const merely = vacuousPasses.filter(({ isOfTest }) => !isOfTest)
    const refused = statements.filter(
      ({ stance, state, trust, passage }) =>
        stance === 'claim' &&
        trust >= 2 &&
        passage.form !== 'line' &&
        (state === 'untested' || state === 'failed' || state === 'partial'),
    )
    const isLike = (a: Statement, b: Statement) => [...a.subject.key.keys()].some((term) => b.subject.key.has(term))
    const against = refused.filter((other) => merely.some(({ statement }) => isLike(statement, other)))
    for (const pass of vacuousPasses)
      if (pass.isOfTest)
        yield {
          at: pass,
          against: [pass],
          data: { evidence: pass.evidence, count: 1, isOfTest: true },
          severity: 'warning',
        }
    const [first] = merely
    if (first !== undefined && against.length > 0)
      yield { at: first, against, data: { evidence: first.evidence, count: merely.length, isOfTest: false } }
  },
  message: ({ evidence, count, isOfTest }) =>
    isOfTest
      ? `Called tested, but what it rests on is no run: ${evidence}`
      : `${count === 1 ? 'A pass rests' : `${count} passes rest`} on existence only (“${evidence}”), although the like did not run`,
  relatedMessage: ({ isOfTest }) => (isOfTest ? 'No run' : 'Did not run or failed'),
  examples: {
    clean: [
      '## Operations\n\n- [x] Restore tested (12 minutes on staging)\n- [x] Restore script (executable)\n',
      '- ✅ **Runbook**: file present\n- ❌ **Failover**: failed\n',
      '- ✅ **Container health**: all probes answer\n',
    ],
    flagged: {
      'Called tested, but what it rests on is no run: restore.sh executable':
        '## Operations\n\n- [x] Restore tested (restore.sh executable)\n',
      'A pass rests on existence only (“Compose files found”), although the like did not run':
        '## Passed\n\n- ✅ **Worker health**: Compose files found\n\n## Failed\n\n- ❌ **Worker start**: not running\n',
    },
  },
})
