import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import remarkAuditReports, { type RemarkAuditReportsOptions } from '../src/remark.ts'
import { clean, contradicting } from './cli/call.ts'

async function messages(markdown: string, options: RemarkAuditReportsOptions = {}) {
  const processor = unified().use(remarkParse).use(remarkAuditReports, options).use(remarkStringify)
  return (await processor.process(markdown)).messages
}

describe('remarkAuditReports', () => {
  test('a finding is a message with its rule, its place and its counterparts', async () => {
    const found = await messages(contradicting)
    const message = found.find(({ ruleId }) => ruleId === 'go-with-unchecked-mandatory')
    expect(message).toMatchObject({ source: 'audit-reports', line: 3, fatal: true, actual: 'GO' })
    expect(message?.place).toMatchObject({ start: { line: 3 }, end: { line: 3 } })
    expect(message?.url).toMatch(/^https:/)
    expect(message?.note).toContain('at 8:')
    expect(message?.cause).toMatchObject({ line: 8, message: 'Mandatory and not ticked: “- [ ] Rollback rehearsed”' })
    expect(found).not.toContain(message?.cause)
    expect(message).toHaveProperty('related.0.location.start.line', 8)
  })

  test('a derived number has what is expected', async () => {
    const [message] = await messages('Passed: 8/10 (90%)\n')
    expect(message).toMatchObject({ actual: '90%', expected: ['80%'] })
  })

  test('options of rules and phrases hold', async () => {
    const rules = { 'ratio-percent-mismatch': { tolerance: 12 } }
    expect(await messages('Passed: 8/10 (90%)\n', { rules })).toEqual([])
    const vocabulary = { verdicts: { go: ['Gremium hat zugestimmt'] } }
    const report = contradicting.replace('GO', 'Gremium hat zugestimmt')
    expect((await messages(report, { vocabulary })).map(({ ruleId }) => ruleId)).toEqual([
      'go-with-unchecked-mandatory',
    ])
  })

  test('a report that keeps its word has none', async () => {
    expect(await messages(clean)).toEqual([])
  })

  test('levels of rules hold; an unknown rule throws', async () => {
    const rule = 'go-with-unchecked-mandatory'
    const levelOf = async (level: 'off' | 'warning') =>
      (await messages(contradicting, { rules: { [rule]: level } })).find(({ ruleId }) => ruleId === rule)?.fatal ?? null
    expect(await levelOf('warning')).toBe(false)
    expect(await levelOf('off')).toBe(null)
    await expect(messages('', { rules: { 'vacuous-pas': 'off' } })).rejects.toThrow('did you mean vacuous-pass?')
  })
})
