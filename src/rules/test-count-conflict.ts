import { percentText } from '../report/quantity/format.ts'
import { rule } from './rule.ts'

interface Data {
  readonly here: string
  readonly there: string
  readonly rates: readonly number[] | null
  readonly areFiles: boolean
}

/** The number of tests in two places. */
export const testCountConflict = rule<Data>({
  id: 'test-count-conflict',
  title: 'The tests are counted once',
  why: 'Two totals mean two runs, and the report does not say which one it rests on.',
  silent: 'Tests of parts, new or failing ones, plans, earlier counts, numbers of passing tests beside the total.',
  family: 'tests',
  severity: 'warning',
  *check({ testCountPairs, testFileMixes }) {
    for (const { here, there, rates } of testCountPairs)
      yield { at: here, against: [there], data: { here: here.text, there: there.text, rates, areFiles: false } }
    for (const { tests, files } of testFileMixes) {
      const data = { here: tests.text, there: files.text, rates: null, areFiles: true }
      yield { at: tests, against: [files], data }
    }
  },
  message: ({ here, there, rates, areFiles }) =>
    rates === null
      ? `${here} tests here and ${there} ${areFiles ? 'test files ' : ''}there`
      : `${here} tests of which ${percentText(rates[0] ?? 0)} passed here and ${percentText(rates[1] ?? 0)} there`,
  relatedMessage: ({ there, areFiles }) => `${there} ${areFiles ? 'test files' : 'tests'}`,
  examples: {
    clean: [
      'The suite has 120 tests.\n\n## Frontend\n\nThe suite has 45 tests.\n',
      'All 120 tests pass; 12 new tests were added.\n\n## Summary\n\n118 tests passing.\n',
      '- Unit tests: 80\n- Integration tests: 40\n',
    ],
    flagged: {
      '214 tests here and 214 test files there': '- 214 test files\n\n## Summary\n\nThe suite has 214 tests.\n',
      '120 tests here and 131 there': 'The suite has 120 tests.\n\n## Summary\n\nWe ran 131 tests.\n',
      '67 tests of which 62.69% passed here and 88% there':
        'The suite has 67 tests, 42 passing.\n\n## Summary\n\n67 tests, 88% passing.\n',
    },
  },
})
