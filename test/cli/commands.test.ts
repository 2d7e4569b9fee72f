import { describe, expect, test } from 'vitest'
import { version } from '../../package.json'
import { commands } from '../../src/cli/commands/index.ts'
import { renderRulePage } from '../../src/render/rule-page.ts'
import { rules } from '../../src/rules/index.ts'
import { call, clean, folderWith } from './call.ts'

describe('help', () => {
  test('fits a screen', async () => {
    const { code, out } = await call('.', ['--help'])
    expect(code).toBe(0)
    expect(out.split('\n').length).toBeLessThanOrEqual(45)
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
  })

  test.each(Object.keys(commands))('of %s names its options', async (name) => {
    const { out } = await call('.', [name, '--help'])
    for (const option of commands[name]?.options ?? []) expect(out).toContain(`--${option}`)
  })

  test('--version', async () => {
    expect(await call('.', ['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })
})

test('parse prints what a report states, with locations', async () => {
  const { code, out } = await call(folderWith({ 'a.md': clean }), ['parse', 'a.md'])
  const { version: format, reports } = JSON.parse(out)
  expect({ code, format, title: reports[0].title, path: reports[0].path }).toEqual({
    code: 0,
    format: 1,
    title: 'Launch report',
    path: 'a.md',
  })
  expect(reports[0].verdict).toMatchObject({ decision: 'go', location: { start: { line: 3 } } })
  expect(out).not.toContain('"span"')
})

test('rules lists every rule', async () => {
  const { out } = await call('.', ['rules'])
  expect(out.trim().split('\n').filter(Boolean)).toHaveLength(rules.length)
})

test.each(rules.map((rule) => [rule.id, rule] as const))('explain %s prints its page', async (id, rule) => {
  expect(await call('.', ['explain', id])).toEqual({ code: 0, out: renderRulePage(rule), err: '' })
})

test.each(['report', 'findings', 'config'])('schema %s is a JSON schema', async (name) => {
  expect(JSON.parse((await call('.', ['schema', name])).out)).toMatchObject({ type: 'object' })
})
