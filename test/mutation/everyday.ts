/** A sound report in everyday words, the edit that makes it contradict itself, and the lines on which that is to be seen. */
export interface Pair {
  readonly rule: string
  readonly lines: readonly number[]
  readonly sound: string
  readonly edit: readonly [from: string, to: string]
}

/** Each of another make: lists under labels, tables of actions, prose beside tables. */
export const pairs: readonly Pair[] = [
  {
    rule: 'ready-vs-todo',
    lines: [6, 10],
    sound: `# Deployment Readiness

Overall: Ready

### Infrastructure
- ✅ Automated daily database backups configured
- ✅ Redis cluster running

### Before deployment
1. Take a manual database backup
2. Announce the maintenance window
`,
    edit: [`1. Take a manual database backup`, `1. Set up automated database backups`],
  },
  {
    rule: 'ready-vs-todo',
    lines: [5, 11],
    sound: `# Launch Readiness Assessment

## Executive Summary

The platform is production ready. Monitoring and alerting are fully operational, and all integrations are live.

## Action Items

| # | Action | Owner | Priority |
|---|---|---|---|
| 1 | Tune monitoring thresholds after a week of traffic | DevOps | High |
| 2 | Renew the wildcard certificate | DevOps | Low |
`,
    edit: [
      `| 1 | Tune monitoring thresholds after a week of traffic | DevOps | High |`,
      `| 1 | Configure monitoring and alerting | DevOps | High |`,
    ],
  },
  {
    rule: 'checklist-item-state-conflict',
    lines: [5, 10],
    sound: `# Sign-Off

## Readiness

- ✅ Rollback procedure documented
- ✅ On-call rota agreed

## Checklist

- [ ] Test the rollback procedure
- [x] Agree the on-call rota
`,
    edit: [`- ✅ Rollback procedure documented`, `- ✅ Rollback procedure documented and tested`],
  },
  {
    rule: 'ready-vs-todo',
    lines: [5, 10],
    sound: `# System Status

| Area | Status |
|---|---|
| Environment variables | ✅ Configured in staging |
| Database migrations | ✅ Applied in staging |

## Immediate actions required

- Configure environment variables in production
- Run database migrations against production
`,
    edit: [
      `| Environment variables | ✅ Configured in staging |
| Database migrations | ✅ Applied in staging |

## Immediate actions required

- Configure environment variables in production`,
      `| Environment variables | ✅ Configured |
| Database migrations | ✅ Applied |

## Immediate actions required

- Configure environment variables in the hosting dashboard`,
    ],
  },
  {
    rule: 'phase-done-vs-planned',
    lines: [5, 9],
    sound: `# Project Completion Report

- Phase 1: Foundation ✅ Complete
- Phase 2: Core features ✅ Complete
- Phase 3: Hardening ✅ Complete

## Roadmap

Phase 4 (Growth) starts in January and needs about three weeks.
`,
    edit: [
      `Phase 4 (Growth) starts in January and needs about three weeks.`,
      `Phase 3 (Hardening) starts in January and needs about three weeks.`,
    ],
  },
  {
    rule: 'phase-done-vs-planned',
    lines: [3, 6],
    sound: `# Status Report

**Phases 1-4 complete**

### Phase 5: Mobile app
Status: In progress (60 %)
`,
    edit: [`### Phase 5: Mobile app`, `### Phase 4: Mobile app`],
  },
  {
    rule: 'metric-value-conflict',
    lines: [3, 8],
    sound: `# Test Report

Test coverage is 92 %.

## Summary
| Metric | Value |
|---|---|
| Coverage | 92 % |
| Tests | 310 |
`,
    edit: [`| Coverage | 92 % |`, `| Coverage | 87 % |`],
  },
  {
    rule: 'no-risk-claim-vs-listed-risk',
    lines: [3, 7],
    sound: `# Security Audit Report

**Summary:** No critical or high vulnerabilities remain. The application is approved for release.

## Findings

### H-1: Session tokens never expire (High)
Status: Fixed

### M-1: Verbose error pages (Medium)
Status: Open
`,
    edit: [
      `Status: Fixed

### M-1: Verbose error pages (Medium)
Status: Open`,
      `Status: Open

### M-1: Verbose error pages (Medium)
Status: Fixed`,
    ],
  },
  {
    rule: 'all-claim-vs-exception',
    lines: [3, 9],
    sound: `# Test Report

The UI works in all supported browsers.

## Browser matrix

- Chrome 126: ✅
- Firefox 127: ✅
- Safari 17: ✅ date picker opens
- Edge 126: ✅
`,
    edit: [`- Safari 17: ✅ date picker opens`, `- Safari 17: ❌ date picker does not open`],
  },
  {
    rule: 'claim-vs-not-tested',
    lines: [3, 8],
    sound: `# Performance Validation

The system is designed for 10,000 concurrent users.

## Tests

- Unit tests: 230/230 passed
- Load testing: not run (environment missing)
`,
    edit: [
      `The system is designed for 10,000 concurrent users.`,
      `The system handles 10,000 concurrent users without degradation.`,
    ],
  },
  {
    rule: 'component-status-conflict',
    lines: [7, 11],
    sound: `# Go-Live Report

**Decision:** GO

### What works
- ✅ Product catalogue
- ✅ Response caching
- ✅ Guest checkout

### What does not work yet
- Wish lists
- Gift cards
`,
    edit: [`- Wish lists`, `- Response caching`],
  },
  {
    rule: 'ready-vs-todo',
    lines: [6, 10],
    sound: `# Handover Report

## Completed work
- Database schema and seed data
- REST API with 42 endpoints
- Admin console

## Outstanding work
- Localisation to French
- Bulk import
`,
    edit: [`- Bulk import`, `- Admin console`],
  },
  {
    rule: 'ready-vs-todo',
    lines: [4, 8],
    sound: `# Launch Checklist – Recipe Box

Legal
- ✅ Privacy policy published
- ✅ Terms of service published

Required before launch
- Approve the marketing copy
- Confirm the support hours
`,
    edit: [`- Approve the marketing copy`, `- Publish the privacy policy`],
  },
  {
    rule: 'all-claim-vs-exception',
    lines: [3, 8],
    sound: `# UAT Sign-Off

UAT took place from 2 to 6 March. All scenarios were accepted by the business.

## Scenarios
1. Order entry – accepted
2. Invoice run – accepted
3. SSO login – accepted

## Open points
None that block the release.
`,
    edit: [`3. SSO login – accepted`, `3. SSO login – rejected`],
  },
  {
    rule: 'all-claim-vs-exception',
    lines: [3, 9],
    sound: `# Test Summary

✅ All tests pass.

| Suite | Tests | Pass | Fail |
|---|---|---|---|
| Unit | 210 | 210 | 0 |
| Contract | 34 | 34 | 0 |
| E2E | 18 | 18 | 0 |
`,
    edit: [`| E2E | 18 | 18 | 0 |`, `| E2E | 18 | 16 | 2 |`],
  },
  {
    rule: 'all-claim-vs-exception',
    lines: [3, 9],
    sound: `# Migration Report

Every table was migrated to the new cluster.

| Table | Rows | Migrated |
|---|---|---|
| customers | 88,120 | ✅ |
| orders | 402,771 | ✅ |
| invoices | 391,004 | ✅ |
`,
    edit: [`| invoices | 391,004 | ✅ |`, `| invoices | 391,004 | ❌ |`],
  },
  {
    rule: 'no-risk-claim-vs-listed-risk',
    lines: [3, 9],
    sound: `# Status Report

**Blockers:** none

## Risks and issues
| # | Issue | Severity | Status |
|---|---|---|---|
| 1 | Slow search on mobile | Medium | Open |
| 2 | Payment webhook drops events | Blocker | Fixed |
`,
    edit: [
      `| 2 | Payment webhook drops events | Blocker | Fixed |`,
      `| 2 | Payment webhook drops events | Blocker | Open |`,
    ],
  },
  {
    rule: 'severity-conflict',
    lines: [4, 12],
    sound: `# Security Findings

## Critical
- **SEC-01** Admin API without authentication

## High
- **SEC-02** Weak password rules

## Remediation plan
| Finding | Severity | Due |
|---|---|---|
| SEC-01 | Critical | at once |
| SEC-02 | High | 2 weeks |
`,
    edit: [`| SEC-01 | Critical | at once |`, `| SEC-01 | Medium | at once |`],
  },
  {
    rule: 'metric-value-conflict',
    lines: [3, 6],
    sound: `# Quality Report

We reached 84 % line coverage, above the goal of 80 %.

### Metrics
- Line coverage: 84 %
- Branch coverage: 71 %
- Mutation score: 62 %
`,
    edit: [`- Line coverage: 84 %`, `- Line coverage: 78 %`],
  },
  {
    rule: 'heading-list-count-mismatch',
    lines: [3, 9, 10, 11],
    sound: `# Audit Report

We found 7 issues: 2 high, 3 medium and 2 low.

### High
- H1 Token in URL
- H2 No rate limit

### Medium
- M1 Old TLS version accepted
- M2 Verbose errors
- M3 Missing security headers

### Low
- L1 Server banner
- L2 Autocomplete on
`,
    edit: [`- M3 Missing security headers`, ``],
  },
]
