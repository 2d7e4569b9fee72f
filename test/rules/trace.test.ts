import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseReport } from '../../src/audit.ts'
import { rules } from '../../src/rules/index.ts'
import { traceRule } from '../../src/rules/trace.ts'

const folder = 'fixtures/reports'
const reports = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}/report.md`, 'utf8'))
const examples = rules.flatMap(({ examples: { flagged } }) => Object.values(flagged))

test('a rule that is watched finds what it finds unwatched', () => {
  for (const text of [...reports, ...examples]) {
    const { report } = parseReport(text)
    for (const rule of rules) {
      const found = [...rule.check(report)].map(({ at, against, data }) => [
        at.span,
        against.map(({ span }) => span),
        data,
      ])
      const { contradictions } = traceRule(rule, report)
      const watched = contradictions.map(({ at, against, data }) => [at.span, against.map(({ span }) => span), data])
      expect(watched, rule.id).toEqual(found)
    }
  }
})

test('it tells what was asked for, and what was read of each statement', () => {
  const rule = rules.find(({ id }) => id === 'go-with-unchecked-mandatory')
  const text = '# Launch\n\n**Decision:** GO\n\n## Required before launch\n\n- [x] Backups\n- [ ] Rollback\n'
  if (rule === undefined) throw new Error('no such rule')
  const { parts, seen } = traceRule(rule, parseReport(text).report)
  expect(parts).toEqual(
    expect.arrayContaining([
      { name: 'verdict', holds: 1 },
      { name: 'genre', holds: 'report' },
      { name: 'checklists', holds: 1 },
    ]),
  )
  const rollback = seen.filter(({ path }) => path === 'checklists.items').at(-1)
  expect(rollback?.path).toBe('checklists.items')
  expect(rollback?.fields).toEqual(expect.arrayContaining([{ name: 'state', value: 'open' }]))
  expect(rollback?.fields).toEqual(expect.arrayContaining([{ name: 'obligation', value: 'mandatory' }]))
})
