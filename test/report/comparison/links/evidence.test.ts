import { expect, test } from 'vitest'
import { parseReport } from '../../../../src/audit.ts'

const oppositions = (done: string, open: string) =>
  parseReport(`## State\n\n- ${done}\n\n## To do before launch\n\n- ${open}\n`).report.links.flatMap(
    ({ opposition }) => opposition ?? [],
  )

test.each([
  ['✅ Redis ready', 'Provision Redis'],
  ['✅ Error tracking (Sentry) integrated', '[ ] Integrate Sentry'],
  ['✅ Logging and alerting', '[ ] Set up alerting'],
  ['✅ Uptime monitoring', '⏳ TODO – Uptime monitoring setup'],
  ['[x] Firewall of zone 1 configured', '**P1**: Configure the firewall of zone 1'],
])('“%s” and “%s” oppose each other', (done, open) => expect(oppositions(done, open)).toHaveLength(1))

test.each([
  ['✅ Route', 'Create route'],
  ['✅ Redis ready', 'Tune Redis'],
  ['✅ Redis ready in staging', 'Provision Redis in production'],
  ['✅ Firewall of zone 1 configured', 'Configure the firewall of zone 2'],
  ['✅ Rate limiting on the login form', 'Add rate limiting to the upload form'],
  ['✅ Backups configured', '[ ] Document backups'],
  ['✅ Feature flags', '✅ Configure feature flags'],
])('“%s” and “%s” may both stand', (done, open) => expect(oppositions(done, open)).toEqual([]))
