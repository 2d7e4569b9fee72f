import { rule } from './rule.ts'

interface Data {
  readonly actual: string
  readonly target: string
  readonly says: 'misses' | 'is on the edge of' | 'reaches beyond' | 'meets'
  readonly marked: 'met' | 'missed'
}

const says = { missed: 'misses', edge: 'is on the edge of', partly: 'reaches beyond', met: 'meets' } as const

/** Near enough that `~` may cover it. */
const nearly = 0.1

/** A value, its target, and the mark that the report gives it. */
export const targetVerdictMismatch = rule<Data>({
  id: 'target-verdict-mismatch',
  title: 'A value marked as meeting its target meets it',
  why: 'The tick is what gets counted; nobody compares the two numbers again.',
  silent: 'Targets without a direction, approximate values within a tenth, cells with several values, warnings.',
  family: 'numbers',
  severity: 'error',
  *check({ targets }) {
    for (const { actual, target, fit, outcome, restatedBy } of targets) {
      const isAgainst = outcome === 'met' ? fit !== 'met' : outcome === 'missed' && fit === 'met'
      if (!isAgainst || outcome === 'partly') continue
      const off = Math.abs(actual.value - target.value) / Math.max(Math.abs(target.value), 1e-9)
      if (actual.isApproximate && off < nearly) continue
      const data = { actual: actual.text.trim(), target: target.text.trim(), says: says[fit], marked: outcome }
      const isSure = fit === 'missed' && !actual.isApproximate
      yield { at: actual, against: [target, ...restatedBy], data, severity: isSure ? 'error' : 'warning' }
    }
  },
  message: ({ actual, target, says, marked }) => `${actual} ${says} the target ${target}, but is marked as ${marked}`,
  relatedMessage: ({ target }) => `The target ${target}, or a claim that all are met`,
  examples: {
    clean: [
      '- Target: 1000 msg/min | Achieved: 10,000 msg/min ✅\n',
      '| Metric | Target | Actual | Status |\n|---|---|---|---|\n| Response time | <200ms | 145ms | ✅ |\n| Uptime | ≥99.9% | 99.95% | ✅ |\n',
      '- Page load: 1.8s (target: <2s) ✅\n- Coverage: 71% (target: 80%) ⚠️\n',
      '| Metric | Target | Actual | Status |\n|---|---|---|---|\n| Widgets | 40 | 35 | ✅ |\n',
    ],
    flagged: {
      '245ms misses the target <200ms, but is marked as met':
        '| Metric | Target | Actual | Status |\n|---|---|---|---|\n| Response time | <200ms | 245ms | ✅ PASS |\n',
      '300ms is on the edge of the target <300ms, but is marked as met': '- Query time: 300ms (target: <300ms) ✅\n',
    },
  },
})
