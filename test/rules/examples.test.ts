import { describe, expect, test } from 'vitest'
import { auditReport } from '../../src/audit.ts'
import { rules } from '../../src/rules/index.ts'
import type { Rule } from '../../src/rules/rule.ts'

function messagesOf(rule: Rule, markdown: string): string[] {
  return auditReport(markdown, { rules: [rule] }).findings.map((finding) => finding.message)
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each(rule.examples.clean.map((markdown) => [markdown]))('is silent on %s', (markdown) => {
    expect(messagesOf(rule, markdown)).toEqual([])
  })

  test.each(Object.entries(rule.examples.flagged))('says %s', (message, markdown) => {
    expect(messagesOf(rule, markdown)).toEqual([message])
  })

  test('has examples of both kinds', () => {
    expect(rule.examples.clean.length).toBeGreaterThanOrEqual(2)
    expect(Object.keys(rule.examples.flagged).length).toBeGreaterThanOrEqual(1)
  })
})
