import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { renderRulePage } from '../../src/render/rule-page.ts'
import { rules } from '../../src/rules/index.ts'

test.each(rules.map((rule) => [rule.id, rule] as const))('docs/rules has the page of %s', async (id, rule) => {
  await expect(renderRulePage(rule)).toMatchFileSnapshot(`../../docs/rules/${id}.md`)
})

test('no page is left of a rule that is gone', () => {
  const ids = new Set(rules.map((rule) => `${rule.id}.md`))
  expect(readdirSync('docs/rules').filter((page) => !ids.has(page))).toEqual([])
})
