import { rule } from './rule.ts'

interface Data {
  readonly total: number
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
  *check({ tallies }) {
    for (const { total, parts, outcome } of tallies) {
      if (outcome !== 'met' || total === null) continue
      const skipped = parts.find(({ role }) => role === 'skipped')
      if (total.value === 0) yield { at: total, against: [total], data: { total: 0, ran: '0 tests' } }
      else if (skipped?.value === total.value && total.value > 0)
        yield { at: total, against: [skipped], data: { total: total.value, ran: `all ${total.value} skipped` } }
    }
  },
  message: ({ ran }) => `Marked as passed with ${ran}`,
  relatedMessage: ({ ran }) => `Here: ${ran}`,
  examples: {
    clean: [
      '| Suite | Tests | Passed | Failed | Status |\n|---|---|---|---|---|\n| API | 12 | 12 | 0 | ✅ |\n',
      '- ✅ Unit: 31 tests, 0 failed\n',
    ],
    flagged: {
      'Marked as passed with 0 tests':
        '| Suite | Tests | Passed | Failed | Status |\n|---|---|---|---|---|\n| API | 0 | 0 | 0 | ✅ PASS |\n',
      'Marked as passed with all 14 skipped':
        '| Suite | Tests | Passed | Skipped | Status |\n|---|---|---|---|---|\n| E2E | 14 | 0 | 14 | ✅ PASS |\n',
    },
  },
})
