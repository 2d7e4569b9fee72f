import { percentText } from '../report/quantity/format.ts'
import { number } from './option.ts'
import { rule } from './rule.ts'

interface Data {
  readonly of: string
  readonly readings: readonly number[]
  readonly stated: string
}

/** Up to so many points, and up to a fifth of the value, a share was rounded and not mistaken. */
const roundingPoints = 1.5

const options = {
  tolerance: number(0, 'Points that a percentage may be off, beyond rounding'),
}

/** A ratio and the percentage beside it. */
export const ratioPercentMismatch = rule<Data, typeof options>({
  id: 'ratio-percent-mismatch',
  title: 'A percentage equals the ratio beside it',
  why: 'Of a ratio and a percentage that differ one is stale, and readers quote the percentage.',
  silent:
    'Percentages of something else (coverage, weights, targets, changes, the score in the heading of the section), open values such as `25+/25+`, another ratio of the line that fits, rates of all that ran.',
  family: 'numbers',
  severity: 'error',
  options,
  *check({ shares }, { tolerance }) {
    for (const { percent, of, readings, basis, isScore } of shares) {
      const step = percent.isApproximate ? Math.max(2, 10 ** -percent.decimals) : 10 ** -percent.decimals
      const off = (reading: number) => Math.abs(reading - percent.value)
      const nearest = readings.reduce((best, reading) => (off(reading) < off(best) ? reading : best), readings[0] ?? 0)
      if (off(nearest) <= step + tolerance + 1e-9) continue
      const isRounding = off(nearest) <= roundingPoints && off(nearest) < 0.2 * Math.max(nearest, percent.value)
      const data = { of, readings, stated: percent.text.trim() }
      const severity = isScore || isRounding ? 'info' : 'error'
      const isPlain = severity === 'error' && readings.length <= 2 && nearest === readings[0]
      const fix = isPlain ? { at: percent, numbers: [{ is: percent.value, derived: nearest }] } : null
      yield { at: percent, against: basis, data, severity, fix }
    }
  },
  message: ({ of, readings, stated }) => `${of} is ${percentText(readings[0] ?? 0)}, not ${stated}`,
  relatedMessage: ({ readings }) => `Comes to ${percentText(readings[0] ?? 0)}`,
  examples: {
    clean: [
      '- Unit tests: 18/20 (90%)\n- Smoke tests: 7/8 (87%)\n',
      '## Wallet (88%, grade B)\n\n**Result:** 6/8 PASS (88%)\n',
      'Endpoints: 9/12 done, coverage 46.1%, up from 40%.\n',
      '| Suite | Total | Passed | Skipped | Pass rate |\n|---|---|---|---|---|\n| API | 30 | 24 | 6 | 100% |\n',
    ],
    flagged: {
      '27/36 is 75%, not 80%': '**Result:** 27/36 checks passed (80%)\n',
      '45/50 is 90%, not 95%':
        '| Suite | Total | Passed | Pass rate |\n|---|---|---|---|\n| API | 50 | 45 | 95% |\n| UI | 20 | 20 | 100% |\n',
    },
  },
})
