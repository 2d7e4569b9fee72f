import { expect, test } from 'vitest'
import { auditReport, rules } from '../../../../src/index.ts'

/** Every rule that speaks, with the forms that it is not sure of too. */
const rulesOf = (markdown: string) => auditReport(markdown, { rules }).findings.map(({ rule }) => rule)

test.each([
  ['all-claim-vs-exception', 'No integration is broken.\n\n| Integration | State |\n|---|---|\n| CRM | broken |\n'],
  [
    'all-claim-vs-exception',
    'All languages are translated.\n\n| Language | Translated |\n|---|---|\n| Polish | ❌ |\n',
  ],
  ['all-claim-vs-exception', '## Regions\n\n- north ✅\n- south ❌\n\nDeployment succeeded in all regions.\n'],
  [
    'all-claim-vs-exception',
    'All teams have signed off.\n\nTeams:\n\n1. Legal – awaiting approval\n2. Sales – approved\n',
  ],
  ['component-status-conflict', 'Webhooks: working\n\n## Problems\n\nWebhooks are broken since build 41.\n'],
  ['component-status-conflict', 'Caching is enabled.\n\n| Key | Value |\n|---|---|\n| Caching | Off |\n'],
  ['component-status-conflict', 'The printer is offline.\n\n| Device | Status |\n|---|---|\n| Printer | Online |\n'],
  ['claim-vs-not-tested', '- Label printing: verified\n\nLabel printing: untested\n'],
  ['checklist-item-state-conflict', '- [x] Price notice published\n\nThe price notice has not been published.\n'],
  [
    'mitigated-claim-vs-unmitigated',
    'Each threat is mitigated.\n\n### Threats\n\n- Fire: no mitigation\n- Theft: mitigated\n',
  ],
  ['no-risk-claim-vs-listed-risk', 'No blockers remain.\n\n| Blocker | Owner |\n|---|---|\n| Missing licence | Jo |\n'],
])('%s: %j', (rule, markdown) => {
  expect(rulesOf(markdown)).toContain(rule)
})

test.each([
  'All core services are healthy except ledger.\n\n| Service | Health |\n|---|---|\n| ledger | Down |\n',
  'All services will be migrated.\n\n| Service | Migrated |\n|---|---|\n| ledger | no |\n',
  'Previously, all services were healthy.\n\n| Service | Health |\n|---|---|\n| ledger | Down |\n',
  'All teams must sign off.\n\nTeams:\n\n- Legal: pending\n- Sales: approved\n',
  'Payments API: ready\n\nPayments UI: not ready\n',
  '- [x] Rollback plan tested\n- [ ] Rollback plan approved\n',
  'No risks were identified.\n\n## Risks\n\nNone.\n',
])('is silent on %j', (markdown) => {
  expect(rulesOf(markdown)).toEqual([])
})
