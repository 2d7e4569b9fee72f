import { type Complement, isNotWhole } from '../report/numbers/tallies/complements.ts'
import { isWrongRest, leftText, type Rest } from '../report/numbers/tallies/rests.ts'
import type { TallyPart } from '../report/numbers/tallies/tally.ts'
import { sumAgainst } from '../report/numbers/tallies/tally-sum.ts'
import { rule } from './rule.ts'

type Data =
  | { readonly parts: readonly TallyPart[]; readonly sum: number; readonly total: number }
  | { readonly pair: Complement }
  | { readonly rest: Rest }

/** Passed, failed and skipped against the total. */
export const complementMismatch = rule<Data>({
  id: 'complement-mismatch',
  title: 'Passed, failed and skipped add up to the total',
  why: 'Tests that are in no column are tests nobody looked at.',
  silent: 'Tallies that name a rest: partial, not run, pending; errors and flaky ones that may be counted elsewhere.',
  family: 'numbers',
  severity: 'error',
  *check({ tallies, complements, rests }) {
    for (const pair of complements.filter(isNotWhole))
      yield { at: pair.second, against: [pair.first], data: { pair }, severity: 'warning' }
    for (const rest of rests.filter(isWrongRest))
      yield { at: rest.stated, against: [rest.part], data: { rest }, severity: 'warning' }
    for (const tally of tallies) {
      const judged = sumAgainst(tally)
      if (judged === null || tally.total === null) continue
      const data = { parts: tally.parts, sum: judged.sum, total: tally.total.value }
      yield { at: tally.total, against: tally.parts, data, severity: judged.isSure ? 'error' : 'warning' }
    }
  },
  message: (data) => {
    if ('pair' in data) {
      const { first, second, sum } = data.pair
      return `${first.text.trim()} and ${second.text.trim()} are ${sum} %, not all`
    }
    if ('rest' in data) return `${data.rest.wording} leaves ${leftText(data.rest)}, not ${data.rest.stated.text.trim()}`
    return `${data.parts.map(({ value, role }) => `${value} ${role}`).join(' + ')} = ${data.sum}, not ${data.total}`
  },
  relatedMessage: (data) =>
    'rest' in data ? 'Leaves another rest' : `Part of ${'pair' in data ? `${data.pair.sum} %` : data.sum}`,
  examples: {
    clean: [
      '- Total tests: 48\n- Passed: 44\n- Failed: 1\n- Skipped: 3\n',
      '| Suite | Total | Passed | Failed | Notes |\n|---|---|---|---|---|\n| API | 20 | 15 | 2 | 3 not run |\n',
      'All 42 tests: 40 passed, 2 failed, 2 errors.\n',
    ],
    flagged: {
      '12 of 18 leaves 6, not 7': '12 of 18 tasks are finished, 7 to go.\n',
      '94% and 8% are 102 %, not all': '- Pass rate: 94%\n- Failure rate: 8%\n',
      '38 passed + 3 failed = 41, not 40': '**Total tests:** 40\n**Passed:** 38\n**Failed:** 3\n',
      '15 passed + 2 failed + 1 skipped = 18, not 20':
        '| Suite | Total | Passed | Failed | Skipped |\n|---|---|---|---|---|\n| API | 20 | 15 | 2 | 1 |\n| UI | 9 | 9 | 0 | 0 |\n',
    },
  },
})
