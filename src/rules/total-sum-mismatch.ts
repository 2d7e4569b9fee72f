import { ratioSum } from '../report/numbers/sums/roll-ups.ts'
import { addedUp, addsUp, certaintyOf, isComparable } from '../report/numbers/sums/sum.ts'
import { valueText } from '../report/quantity/format.ts'
import { number } from './option.ts'
import { rule } from './rule.ts'

type Data = Readonly<Record<'name' | 'parts' | 'sum' | 'stated', string>>

const severities = { 'set out': 'error', likely: 'warning', loose: 'info' } as const
const listed = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text.trim()).join(' + ')

const options = { tolerance: number(0, 'Per cent of the sum that a total may be off, beyond rounding') }

/** A total and the parts it stands over. */
export const totalSumMismatch = rule<Data, typeof options>({
  id: 'total-sum-mismatch',
  title: 'A total equals the sum of its parts',
  why: 'A total that does not add up was not made from the rows that are shown.',
  silent:
    'Columns that cannot be added (rates, averages, scores), rows marked as part of another, a total less than half or more than twice the sum, work done side by side, rounding and `~`.',
  family: 'numbers',
  severity: 'error',
  options,
  *check({ sums, rollUps }, { tolerance }) {
    for (const sum of sums) {
      const { total, parts, mayOmit, name } = sum
      if (addsUp(total, parts, tolerance) || !isComparable(sum)) continue
      const { value } = addedUp(parts)
      if (mayOmit && total.value > value) continue
      const data = { name, parts: listed(parts), sum: valueText(value, total.dimension), stated: total.text.trim() }
      const certainty = certaintyOf(sum)
      const fix = certainty === 'set out' ? { at: total, numbers: [{ is: total.value, derived: value }] } : null
      yield { at: total, against: parts, data, severity: severities[certainty], fix }
    }
    for (const { stated, parts } of rollUps) {
      const { part, whole } = ratioSum(parts)
      if (stated.part === part && stated.whole === whole) continue
      const data = { name: 'Total', parts: listed(parts), sum: `${part}/${whole}`, stated: stated.text.trim() }
      yield { at: stated, against: parts, data, severity: 'warning' }
    }
  },
  message: ({ name, parts, sum, stated }) => `${name}: ${parts} = ${sum}, not ${stated}`,
  relatedMessage: ({ sum }) => `Part of ${sum}`,
  examples: {
    clean: [
      '| Module | Tests | Pass rate |\n|---|---|---|\n| API | 40 | 95% |\n| UI | 52 | 97% |\n| **Total** | **92** | **96%** |\n',
      '| Module | Issues |\n|---|---|\n| API | 12 |\n| - of which critical | 2 |\n| UI | 5 |\n| Total | 17 |\n',
      '## Upload limits (30 files)\n\n- Images: 12 files\n- Videos: 9 files\n- Notes: 4 files\n',
      '- Setup: ~2 h\n- Migration: ~3.5 h\n- Total: ~5 h\n',
    ],
    flagged: {
      'Portal: 12 + 9 + 4 = 25, not 30': '## Portal (30 pages)\n\n- News: 12 pages\n- Shop: 9 pages\n- Help: 4 pages\n',
      'Tests: 40 + 52 = 92, not 94':
        '| Module | Tests | Pass rate |\n|---|---|---|\n| API | 40 | 95% |\n| UI | 52 | 97% |\n| **Total** | **94** | **96%** |\n',
      'keys: 4 + 3 + 1 = 8, not 9': '## Vault (9 keys)\n\n- API (4 keys)\n- mail (3 keys)\n- CI (1 key)\n',
      'components: 4 + 4 + 3 + 6 = 17, not 16': '- 16 components: charts (4), forms (4), tables (3), layout (6)\n',
    },
  },
})
