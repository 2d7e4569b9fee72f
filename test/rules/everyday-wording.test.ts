import { describe, expect, test } from 'vitest'
import { auditReport } from '../../src/audit.ts'
import { rules } from '../../src/rules/index.ts'

/** How often a rule speaks of a report. */
function countOf(id: string, markdown: string): number {
  const rule = rules.filter((one) => one.id === id)
  return auditReport(markdown, { rules: rule }).findings.length
}

const go = '**Decision:** GO\n\n'

const speaks: readonly [string, string][] = [
  ['verdict-vs-score', `${go}Readiness score: 7.5/10 (minimum for launch: 8/10)\n`],
  ['verdict-vs-score', `${go}We scored 31 out of 40 on the checklist. The bar for going live is 36.\n`],
  [
    'verdict-vs-score',
    `${go}| Area | Score |\n|---|---|\n| Search | 80 |\n| **Overall** | **76** |\n\nWe need at least 85 overall to ship.\n`,
  ],
  ['verdict-vs-score', `${go}Overall score: 82/100. Anything below 90 is a no-go.\n`],
  ['verdict-vs-score', `${go}| Area | Score | Required |\n|---|---|---|\n| **Overall** | 81% | 85% |\n`],
  ['vacuous-pass', '- ✅ Load test passed: k6 script exists in tests/load\n'],
  ['vacuous-pass', '- [x] Rollback tested – documented in the runbook\n'],
  [
    'vacuous-pass',
    '| Check | Result | Notes |\n|---|---|---|\n| Alerting verified | PASS | Config looks correct |\n| Login | PASS | 14 cases |\n',
  ],
  [
    'criteria-violated',
    `${go}## Exit criteria\n\n- At least 95% of test cases passed\n\n## Results\n\nExecuted 200 test cases, 182 passed (91%).\n`,
  ],
  ['criteria-violated', `${go}Quality gate: branch coverage ≥ 75%.\n\nBranch coverage is 68%.\n`],
  ['criteria-violated', `${go}Definition of done: code coverage of 80% or more.\n\nCoverage came in at 71%.\n`],
  [
    'criteria-violated',
    `${go}## Success criteria\n\n| Criterion | Target | Actual |\n|---|---|---|\n| Error rate | < 0.5% | 0.9% |\n`,
  ],
  ['placeholder-left', `${go}Deployed on YYYY-MM-DD by {{author}}.\n`],
  ['placeholder-left', `${go}## Backout plan\n\nTODO: describe how to go back\n`],
  ['placeholder-left', `${go}Known issues: (fill in)\n`],
  ['placeholder-left', `${go}Hotline: +44 XXXX XXXXXX\n`],
  ['placeholder-left', `${go}Version: vX.Y.Z\n`],
]

const isSilent: readonly [string, string][] = [
  ['verdict-vs-score', `${go}Overall score: 91/100, up from 82/100. Anything below 90 is a no-go.\n`],
  ['verdict-vs-score', `${go}Overall readiness: 96% (target: 95%). Documentation score: 70%.\n`],
  ['verdict-vs-score', `${go}Overall: 81/100. Passing score: 70. Next quarter we need 90.\n`],
  ['verdict-vs-score', `${go}Overall: 81/100. The coverage must be at least 90.\n`],
  ['vacuous-pass', '- ✅ Load test passed: k6 script in tests/load, 500 users, p95 210 ms\n'],
  ['vacuous-pass', '- [x] Firewall rules verified (configured as specified)\n'],
  ['vacuous-pass', '| Item | Status | Notes |\n|---|---|---|\n| Test environment | PASS | Available |\n'],
  ['vacuous-pass', '- [x] Test plan written (docs/test-plan.md)\n'],
  [
    'criteria-violated',
    `${go}## Exit criteria\n\n- Uptime ≥ 99.9% over 30 days\n\n## Measured\n\nUptime over 30 days: 99.95%. Uptime of the old system: 99.2%.\n`,
  ],
  ['criteria-violated', `${go}Quality gate: coverage ≥ 75%.\n\nCoverage of the importer: 41%.\n`],
  [
    'criteria-violated',
    `${go}## Success criteria after launch\n\n- Error rate < 0.5%\n\n## Beta\n\nError rate: 0.9%\n`,
  ],
  ['placeholder-left', `${go}Dates use the YYYY-MM-DD format.\n`],
  ['placeholder-left', `${go}- TODO: tune the cache\n`],
  ['placeholder-left', `${go}Masked card numbers appear as XXXX-1234 in logs.\n`],
]

describe('in everyday wording', () => {
  test.each(speaks)('%s speaks of %s', (rule, markdown) => expect(countOf(rule, markdown)).toBe(1))
  test.each(isSilent)('%s is silent on %s', (rule, markdown) => expect(countOf(rule, markdown)).toBe(0))
})
