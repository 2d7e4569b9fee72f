import { grouped } from '../group.ts'
import { areApart } from '../report/numbers/rivals/rival.ts'
import { rule } from './rule.ts'

interface Data {
  readonly name: string
  readonly here: string
  readonly there: string
}

/** One metric in two places. */
export const metricValueConflict = rule<Data>({
  id: 'metric-value-conflict',
  title: 'A metric has one value',
  why: 'Of two values for one thing at most one was measured last, and the reader cannot tell which.',
  silent:
    'Other loads, ranks, environments, parts or phases; targets, plans and earlier values; labels that every section fills in; rounding.',
  family: 'numbers',
  severity: 'warning',
  *check({ rivals }) {
    const seen = new Set<string>()
    const apart = rivals.filter((pair) => {
      const key = [pair.name.toLowerCase(), pair.here.text.trim(), pair.there.text.trim()].join('|')
      if (seen.has(key) || !areApart(pair)) return false
      seen.add(key)
      return true
    })
    for (const [here, pairs] of grouped(apart, (pair) => pair.here)) {
      const [first] = pairs
      if (first === undefined) continue
      const there = pairs.map((pair) => pair.there)
      const data = {
        name: first.name,
        here: here.text.trim(),
        there: there.map(({ text }) => text.trim()).join(' and '),
      }
      yield { at: here, against: there, data, severity: pairs.some(({ isSure }) => isSure) ? 'warning' : 'info' }
    }
  },
  message: ({ name, here, there }) => `${name}: ${here} here and ${there} there`,
  relatedMessage: ({ there }) => `${there} here`,
  examples: {
    clean: [
      '## Summary\n\n- **Average response time:** 120 ms (10 users)\n\n## Conclusion\n\n- **Average response time:** 450 ms (200 users)\n',
      '## Summary\n\n- **Line coverage:** 81%\n\n## Targets\n\n- **Line coverage target:** 90%\n',
      '## Scenario A\n\n- **Error rate:** 0.1%\n- **Duration:** 5 min\n\n## Scenario B\n\n- **Error rate:** 0.4%\n- **Duration:** 30 min\n',
    ],
    flagged: {
      'warnings: 64 here and 18 there': '## 64 warnings\n\n- 18 warnings\n- 46 hints\n',
      'Phase 1: $780 here and $800 there':
        '## Phase 1 – $780\n\n| Task | Cost |\n|---|---|\n| Cache | $400 |\n| Alerts | $250 |\n| Docs | $150 |\n\n**Total:** $800\n',
      'Cache hit rate: 87% here and 92% there':
        '## Summary\n\n- **Cache hit rate:** 87%\n\n## Conclusion\n\nThe release is ready.\n\n- **Cache hit rate:** 92%\n',
    },
  },
})
