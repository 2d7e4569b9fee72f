import { expect, test } from 'vitest'
import { auditReport } from '../../src/audit.ts'

const untested = '| Test | Status |\n|---|---|\n| Smoke | ✅ PASS |\n| Failover | ⚠️ NOT TESTED |\n'
const claims = ['All components tested.', 'The release has been thoroughly tested.']

function claimFindings(markdown: string) {
  return auditReport(markdown).findings.filter(({ rule }) => rule === 'claim-vs-not-tested')
}

test('claims that the same places stand against are one finding, which shows each of them', () => {
  const [finding, ...more] = claimFindings(
    `# Ledger\n\n## Results\n\n${untested}\n## Summary\n\n${claims.join('\n\n')}\n`,
  )
  expect(more).toEqual([])
  expect(finding?.location.start.line).toBe(12)
  expect(finding?.related.map(({ location, message }) => [location.start.line, message])).toEqual([
    [8, 'Not tested'],
    [14, 'Says the same'],
  ])
})

test('a claim alone is a finding without another that says the same', () => {
  const [finding] = claimFindings(`# Ledger\n\n## Results\n\n${untested}\n## Summary\n\n${claims[0]}\n`)
  expect(finding?.related.map(({ message }) => message)).toEqual(['Not tested'])
})
