import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { version } from '../../package.json'
import { commands } from '../../src/cli/commands/index.ts'
import { renderRulePage } from '../../src/render/rule-page.ts'
import { rules } from '../../src/rules/index.ts'
import { call, clean, folderWith } from './call.ts'

describe('help', () => {
  test.each([[[]], ...Object.keys(commands).map((name) => [[name]])])(
    'of %j fits a screen of 80 columns',
    async (name) => {
      const { code, out } = await call('.', [...name, '--help'])
      const lines = out.trimEnd().split('\n')
      expect({ code, isShort: lines.length <= 40 }).toEqual({ code: 0, isShort: true })
      expect(lines.filter((line) => line.length > 80)).toEqual([])
      expect(await call('.', ['help', ...name])).toEqual({ code, out, err: '' })
    },
  )

  test.each(Object.keys(commands))('of %s names its options', async (name) => {
    const { out } = await call('.', [name, '--help'])
    for (const option of commands[name]?.options ?? []) expect(out).toContain(`--${option}`)
    for (const format of commands[name]?.formats ?? []) expect(out).toContain(format)
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

test('parse writes several formats at once, into folders that it makes', async () => {
  const folder = folderWith({ 'a.md': clean })
  const { code, out } = await call(folder, ['parse', 'a.md', '-f', 'markdown', '-f', 'json=out/model/a.json'])
  expect({ code, title: JSON.parse(readFileSync(join(folder, 'out/model/a.json'), 'utf8')).reports[0].title }).toEqual({
    code: 0,
    title: 'Launch report',
  })
  expect(out).toContain('Launch report')
})

test.each([
  [['pars', 'a.md'], 'pars: no such file or folder; did you mean the command parse?'],
  [['--fail-on'], '--fail-on needs one of error, warning, info, never'],
  [['--baseline'], '--baseline needs FILE'],
  [['rules', 'x'], 'rules takes nothing; see audit-reports explain RULE'],
  [['hook', 'x'], 'hook takes nothing; it reads the JSON of a hook on standard input'],
  [['parse', '-f', 'sarif', 'a.md'], '--format does not know "sarif"; one of json, ndjson, markdown'],
  [['a.md', '-f', 'json=a.md/x.json'], 'cannot write a.md/x.json: a file stands where a folder should be'],
  [['--rule', 'go-with-uncheked', 'a.md'], 'no rule "go-with-uncheked"; did you mean go-with-unchecked-mandatory?'],
])('%j is told in a line', async (argv, message) => {
  const { code, err } = await call(folderWith({ 'a.md': clean }), argv)
  expect({ code, err }).toEqual({ code: 2, err: `audit-reports: ${message}\n` })
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
