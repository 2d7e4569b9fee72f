import { addedUp, addsUp, certaintyOf, isComparable } from '../report/numbers/sums/sum.ts'
import { valueText } from '../report/quantity/format.ts'
import { rule } from './rule.ts'

interface Data {
  readonly name: string
  readonly parts: string
  readonly sum: string
  readonly stated: string
}

const severities = { 'set out': 'error', likely: 'warning', loose: 'info' } as const

/** A total and the parts it stands over. */
export const totalSumMismatch = rule<Data>({
  id: 'total-sum-mismatch',
  title: 'A total equals the sum of its parts',
  why: 'A total that does not add up was not made from the rows that are shown.',
  silent:
    'Columns that cannot be added (rates, averages, scores), rows marked as part of another, a total less than half or more than twice the sum, work done side by side, rounding and `~`.',
  family: 'numbers',
  severity: 'error',
  *check({ sums, rollUps }) {
    for (const sum of sums) {
      const { total, parts, mayOmit, name } = sum
      if (addsUp(total, parts) || !isComparable(sum)) continue
      const { value } = addedUp(parts)
      if (mayOmit && total.value > value) continue
      const data = {
        name,
        parts: parts.map(({ text }) => text.trim()).join(' + '),
        sum: valueText(value, total.dimension),
        stated: total.text.trim(),
      }
      yield { at: total, against: parts, data, severity: severities[certaintyOf(sum)] }
    }
    for (const { stated, parts } of rollUps) {
      const part = parts.reduce((sum, one) => sum + one.part, 0)
      const whole = parts.reduce((sum, one) => sum + one.whole, 0)
      if (stated.part === part && stated.whole === whole) continue
      const list = parts.map(({ text }) => text.trim()).join(' + ')
      const data = { name: 'Total', parts: list, sum: `${part}/${whole}`, stated: stated.text.trim() }
      yield { at: stated, against: parts, data, severity: 'warning' }
    }
  },
  message: ({ name, parts, sum, stated }) => `${name}: ${parts} = ${sum}, not ${stated}`,
  relatedMessage: ({ sum }) => `Part of ${sum}`,
  examples: {
    clean: [
      '| Module | Tests | Pass rate |\n|---|---|---|\n| API | 40 | 95% |\n| UI | 52 | 97% |\n| **Total** | **92** | **96%** |\n',
      '| Module | Issues |\n|---|---|\n| API | 12 |\n| - of which critical | 2 |\n| UI | 5 |\n| Total | 17 |\n',
      '- Setup: ~2 h\n- Migration: ~3.5 h\n- Total: ~5 h\n',
    ],
    flagged: {
      'Tests: 40 + 52 = 92, not 94':
        '| Module | Tests | Pass rate |\n|---|---|---|\n| API | 40 | 95% |\n| UI | 52 | 97% |\n| **Total** | **94** | **96%** |\n',
      'components: 4 + 4 + 3 + 6 = 17, not 16': '- 16 components: charts (4), forms (4), tables (3), layout (6)\n',
    },
  },
})
