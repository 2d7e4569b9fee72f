import type { Span } from '../span.ts'
import { contains } from '../span.ts'
import { rule } from './rule.ts'

interface Data {
  readonly ran: string
}

/** A pass that nothing was run for. */
export const passWithZeroTests = rule<Data>({
  id: 'pass-with-zero-tests',
  title: 'What passed was run',
  why: 'A run of no tests, or one that skipped them all, ends green and shows nothing.',
  silent: 'Rows without a stated outcome; zero failures.',
  family: 'tests',
  severity: 'error',
  *check({ tallies, emptyRuns }) {
    const told: Span[] = []
    for (const { total, parts, outcome } of tallies) {
      if (outcome !== 'met' || total === null) continue
      const skipped = parts.find(({ role }) => role === 'skipped')
      const isEmpty = total.value === 0
      if (!isEmpty && skipped?.value !== total.value) continue
      told.push(total.span)
      yield {
        at: total,
        against: [isEmpty ? total : (skipped ?? total)],
        data: { ran: isEmpty ? '0 tests' : `all ${total.value} skipped` },
      }
    }
    for (const run of emptyRuns)
      if (!told.some((span) => contains(run.span, span) || contains(span, run.span)))
        yield { at: run, against: [run], data: { ran: run.ran }, severity: run.counted ? 'error' : 'warning' }
  },
  message: ({ ran }) => `Marked as passed with ${ran}`,
  relatedMessage: ({ ran }) => `Here: ${ran}`,
  examples: {
    clean: [
      '| Suite | Tests | Passed | Failed | Status |\n|---|---|---|---|---|\n| API | 12 | 12 | 0 | ✅ |\n',
      '- ✅ Unit: 31 tests, 0 failed\n',
      '| Suite | Tests | Status |\n|---|---|---|\n| API | 0 | Not run |\n',
    ],
    flagged: {
      'Marked as passed with 0 tests':
        '| Suite | Tests | Passed | Failed | Status |\n|---|---|---|---|---|\n| API | 0 | 0 | 0 | ✅ PASS |\n',
      'Marked as passed with no tests were run': '- Contract tests: passed, no tests were run\n',
      'Marked as passed with all 14 skipped':
        '| Suite | Tests | Passed | Skipped | Status |\n|---|---|---|---|---|\n| E2E | 14 | 0 | 14 | ✅ PASS |\n',
    },
  },
})
