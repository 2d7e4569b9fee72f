/** One contradiction planted in a report that has none: the first words become the second, which a rule must find. */
export interface Mutation {
  readonly rule: string
  readonly report: 'release' | 'launch'
  readonly from: string
  readonly to: string
}

const plant =
  (report: Mutation['report']) =>
  (rule: string, from: string, to: string): Mutation => ({
    rule,
    report,
    from,
    to,
  })
const inRelease = plant('release')
const inLaunch = plant('launch')

/** What is planted, a family at a time. */
export const mutations: readonly Mutation[] = [
  // Verdict and plan
  inRelease('verdict-conflict', '## Summary\n', '## Summary\n\n**Final verdict:** NO-GO\n'),
  inRelease(
    'verdict-conditional-conflict',
    '## Sign-off',
    '## Verdict: CONDITIONAL GO\n\nTwo fixes remain.\n\n## Sign-off',
  ),
  inRelease('verdict-pending-vs-decided', '## Summary\n', '**Status:** Ready for GO/NO-GO decision\n\n## Summary\n'),
  inRelease('go-with-unchecked-mandatory', '- [x] Signing key rotated', '- [ ] Signing key rotated'),
  inRelease('go-with-failing-component', '| 100% | ✅ PASS |\n| **Total**', '| 100% | ❌ FAIL |\n| **Total**'),
  inRelease(
    'go-with-untested',
    '| Search | 20 | 20 | 0 | 100% | ✅ PASS |',
    '| Search | 20 | – | – | – | NOT TESTED |',
  ),
  inRelease('go-with-open-conditions', '## Sign-off', '## Conditions\n\n- [ ] Index rebuilt\n\n## Sign-off'),
  inRelease('go-with-failing-tests', '## Strengths', '120 load tests: 117 passed, 3 failed.\n\n## Strengths'),
  inRelease(
    'go-with-open-actions',
    '## After launch',
    '## Before production\n\n1. Load test the import\n2. Update the runbook\n\n## After launch',
  ),
  inRelease('signoff-incomplete', '| Boris Lund | Approved |', '| Boris Lund | Pending |'),
  inRelease('verdict-vs-score', '## Summary\n', '**Readiness threshold:** 98%\n\n## Summary\n'),
  inLaunch(
    'signoff-authority-conflict',
    'Mia Holt',
    'Mia Holt\n**Effective date:** Immediate\n\n**Deployment window:** upon approval by the change board',
  ),
  inLaunch('date-order-conflict', '**Author:** Mia Holt', '**Tested on:** 2025-06-19'),
  inLaunch('placeholder-left', 'Mia Holt', '[Your name]'),
  inLaunch('dangling-reference', 'Section 3', 'Section 9'),
  inLaunch('dangling-reference', 'related to M-2', 'related to M-3'),
  inLaunch('phase-done-vs-planned', '- [x] Phase 1 rollout', '- [x] Phase 2 rollout'),
  inLaunch('ready-vs-todo', '- Tell the clinics', '- Write the recovery guide'),

  // Checklists and counts
  inRelease('checklist-count-mismatch', '- [x] Rollback rehearsed', '- [ ] Rollback rehearsed'),
  inRelease('checklist-count-mismatch', '(4/4)', '(3/4)'),
  inRelease('heading-list-count-mismatch', '## 2 open questions', '## 3 open questions'),
  inLaunch('heading-list-count-mismatch', '| Medium | 2 |', '| Medium | 3 |'),
  inLaunch('checklist-heading-status-mismatch', '- [x] Conflict screen', '- [ ] Conflict screen'),
  inRelease('ticked-but-negated', '- [x] Rollback rehearsed', '- [x] Rollback (needs testing)'),
  inLaunch('checklist-item-state-conflict', '- Plan Phase 2 work', '- [ ] Export to the registry'),

  // Status and risks
  inRelease('all-claim-vs-exception', '(124/124 tests)', '(122/124 tests)'),
  inRelease('icon-text-mismatch', '0.2% | ✅ PASS |', '0.2% | ✅ FAILED |'),
  inRelease(
    'go-with-critical-risk',
    '| Mail provider throttles | Low | Closed |',
    '| Mail provider throttles | Critical | Open |',
  ),
  inRelease(
    'no-risk-claim-vs-listed-risk',
    '## Strengths',
    '## Issues\n\n| Issue | Severity | Status |\n|---|---|---|\n| Double charge | Critical | Open |\n\n## Strengths',
  ),
  inRelease(
    'overall-risk-vs-max-severity',
    '| Slow export of old invoices | Low | Closed |',
    '| Slow export of old invoices | Critical | Open |',
  ),
  inLaunch(
    'component-status-conflict',
    '## 5. Next steps',
    '## Critical gaps\n\n### 1. Receipt Storage ❌ CRITICAL\n\n**Issue:** Receipts are lost on restart.\n\n## 5. Next steps',
  ),

  inRelease(
    'mitigated-claim-vs-unmitigated',
    '## 2 open questions',
    '### Queue overflow\n\n**Mitigation:** Planned for phase 2\n\n## 2 open questions',
  ),
  inRelease('section-polarity-mismatch', '- ✅ One command to roll back', '- ❌ One command to roll back'),
  inLaunch(
    'severity-conflict',
    '## 5. Next steps',
    '## High issues\n\n| Id | Issue |\n|---|---|\n| H-2 | Token leak in worker logs (M-7) |\n\n## Medium issues\n\n| Id | Issue |\n|---|---|\n| M-7 | Worker logs leak a token |\n\n## 5. Next steps',
  ),
  inLaunch(
    'risk-rating-vs-evidence',
    '## 4. Findings',
    '### Queue overflow\n\n- **Likelihood:** Low (not tested)\n\n## 4. Findings',
  ),
  inLaunch(
    'sla-redefines-impact',
    '## 4. Findings',
    'A restart takes 2 minutes of downtime.\n\nRestarts do not count as downtime.\n\n## 4. Findings',
  ),
  inLaunch(
    'vacuous-pass',
    '## 4. Findings',
    '## Failed\n\n- ❌ **Worker start**: not running\n\n## Passed\n\n- ✅ **Worker health**: Compose files found\n\n## 4. Findings',
  ),
  inLaunch(
    'claim-vs-not-tested',
    '## 4. Findings',
    '| Test | Result |\n|---|---|\n| Login | ✅ Passed |\n| Failover | Not tested |\n\n## 4. Findings',
  ),
  inLaunch(
    'action-timing-conflict',
    '## 5. Next steps\n',
    '## Can launch without\n\n- Stale token after restore\n\n## Issues preventing production\n\n### 1. Stale token after restore 🔴 CRITICAL\n\nTokens never end.\n\n## 5. Next steps\n',
  ),

  // Numbers
  inRelease('ratio-percent-mismatch', '(75%)', '(80%)'),
  inRelease('derived-value-mismatch', '(75% faster)', '(60% faster)'),
  inRelease('complement-mismatch', '| Billing | 40 | 40 | 0 |', '| Billing | 40 | 40 | 4 |'),
  inLaunch('complement-mismatch', '**Failed:** 0', '**Failed:** 5'),
  inLaunch('total-sum-mismatch', '**775**', '**795**'),
  inLaunch('total-sum-mismatch', '- Total: 8 h', '- Total: 12 h'),
  inRelease('target-verdict-mismatch', '145 ms', '245 ms'),
  inRelease('percentile-order-violation', '24 ms | 31 ms', '34 ms | 31 ms'),
  inRelease('metric-bound-conflict', '29 ms | 38 ms', '29 ms | 88 ms'),
  inRelease('stale-score', '## After launch', '**Production readiness:** 81%\n\n## After launch'),
  inLaunch('score-without-derivation', '**Author:** Mia Holt', '**Overall readiness:** 63%'),
  inRelease('metric-value-conflict', '## Sign-off', '## Conclusion\n\n- **Cache hit rate:** 71%\n\n## Sign-off'),
  inRelease('evidence-window-too-short', 'sustained for 72 hours', 'sustained for 20 minutes\n- Uptime: 99.99%'),
  inRelease('test-count-conflict', 'Harbor is well', 'The suite has 131 tests. Harbor is well'),
  inRelease('pass-with-zero-tests', '| Search | 20 | 20 | 0 |', '| Search | 0 | 0 | 0 |'),
  inLaunch('impossible-percentage', 'Nightly runs took 4 minutes.', 'We ran 12 tests, 97.3% passing.'),
  inRelease('criteria-violated', '## After launch', '## Exit criteria\n\n- Error rate ≤ 0.1%\n\n## After launch'),
]
