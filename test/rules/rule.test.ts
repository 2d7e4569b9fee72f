import { describe, expect, test } from 'vitest'
import type { Severity } from '../../src/findings/severity.ts'
import type { Report } from '../../src/report/report.ts'
import { type Rule, rule, sureOnly } from '../../src/rules/rule.ts'

const at = { span: { start: 0, end: 1 } }
const report = {} as Report

/** A rule that finds one contradiction at its own level and one at info. */
function ruleOf(severity: Severity): Rule {
  return rule<null>({
    id: 'sample',
    title: '',
    why: '',
    silent: '',
    family: 'text',
    severity,
    *check() {
      yield { at, against: [at], data: null }
      yield { at, against: [at], data: null, severity: 'info' }
    },
    message: () => '',
    examples: { clean: [], flagged: {} },
  })
}

describe('sureOnly', () => {
  test('leaves out what a rule lowers to info', () => {
    expect([...sureOnly(ruleOf('warning')).check(report)].map(({ severity }) => severity)).toEqual([undefined])
  })

  test('leaves a rule of level info as it is', () => {
    expect([...sureOnly(ruleOf('info')).check(report)]).toHaveLength(2)
  })
})
