import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { call, clean, contradicting, folderWith } from './call.ts'

const json = (value: unknown) => JSON.stringify(value)
const off = { rules: { 'go-with-unchecked-mandatory': 'off' } } as const
const only = ['--rule', 'go-with-unchecked-mandatory']

async function found(folder: string, ...argv: string[]) {
  const { code, out, err } = await call(folder, [...argv, '--format', 'json'])
  const reports: { path: string; findings: unknown[] }[] = out === '' ? [] : JSON.parse(out).reports
  return { code, err, reports: reports.map(({ path, findings }) => [path, findings.length]) }
}

describe('a config is found', () => {
  test.each([
    ['audit-reports.config.json', `{ "failOn": "never", /* for now */ }`],
    ['.audit-reportsrc.json', json({ failOn: 'never' })],
    ['audit-reports.config.mjs', `export default { failOn: 'never' }`],
    ['package.json', json({ name: 'x', 'audit-reports': { failOn: 'never' } })],
  ])('%s', async (name, content) => {
    const folder = folderWith({ [name]: content, 'docs/a.md': contradicting })
    expect(await call(folder, ['docs/a.md', ...only])).toMatchObject({ code: 0, err: '' })
    expect(await call(folder, ['docs/a.md', ...only, '--no-config'])).toMatchObject({ code: 1 })
    expect(await call(folder, ['docs/a.md', ...only, '--fail-on', 'info'])).toMatchObject({ code: 1 })
  })

  test('the nearest one, upward from each file', async () => {
    const folder = folderWith({
      '.audit-reportsrc.json': json(off),
      'a.md': contradicting,
      'b/audit-reports.config.json': '{}',
      'b/c/a.md': contradicting,
    })
    const before = (await found(folder, '.', '--no-config')).reports
    const after = (await found(folder, '.')).reports
    expect(after).toEqual([['a.md', Number(before[0]?.[1]) - 1], before[1]])
  })

  test('or named, for all files', async () => {
    const folder = folderWith({
      'ci/quiet.json': json({ ignores: ['docs'] }),
      'docs/a.md': contradicting,
      'b.md': clean,
    })
    expect((await found(folder, '.', '--config', 'ci/quiet.json')).reports).toEqual([['b.md', 0]])
  })
})

describe('ignores', () => {
  test('hold for files that are named, without a word', async () => {
    const folder = folderWith({ '.audit-reportsrc.json': json({ ignores: ['old/**'] }), 'old/a.md': contradicting })
    expect(await call(folder, ['old/a.md'])).toEqual({ code: 0, out: '', err: '' })
    expect(await call(folder, ['repair', '--check', 'old/a.md'])).toEqual({ code: 0, out: '', err: '' })
  })
})

test('overrides hold for their files', async () => {
  const overrides = [{ files: ['drafts/**'], failOn: 'never' }]
  const folder = folderWith({
    '.audit-reportsrc.json': json({ overrides }),
    'drafts/a.md': contradicting,
    'a.md': contradicting,
  })
  expect(await call(folder, ['drafts', ...only])).toMatchObject({ code: 0 })
  expect(await call(folder, ['.', ...only])).toMatchObject({ code: 1 })
})

describe('mistakes are one line each, with exit code 2 and no stack', () => {
  test.each([
    ['audit-reports.config.json', '{ "preset": }', /^audit-reports: audit-reports\.config\.json: .*JSON/],
    ['audit-reports.config.json', '{ "rulez": {} }', /: rulez: unknown key; did you mean rules\? \(known: /],
    ['audit-reports.config.mjs', 'throw new Error("no luck")', /: no luck\n$/],
    ['audit-reports.config.ts', 'export default {}', /is TypeScript, which is not read; use \.js/],
  ])('%s: %s', async (name, content, message) => {
    const { code, out, err } = await call(folderWith({ [name]: content, 'a.md': clean }), ['a.md'])
    expect({ code, out, lines: err.trimEnd().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 })
    expect(err).toMatch(message)
  })

  test('two configs in a folder', async () => {
    const folder = folderWith({ '.audit-reportsrc.json': '{}', 'audit-reports.config.json': '{}', 'a.md': clean })
    expect((await call(folder, ['a.md'])).err).toContain('are two configs; keep one')
  })

  test('a config that is not there', async () => {
    expect(await call(folderWith({ 'a.md': clean }), ['a.md', '--config', 'x.json'])).toMatchObject({
      code: 2,
      out: '',
    })
  })
})

test('--print-config says what holds, and where it is said', async () => {
  const overrides = [{ files: ['*.md'], rules: { 'vacuous-pass': 'error' } }]
  const folder = folderWith({ '.audit-reportsrc.json': json({ preset: 'strict', overrides }) })
  const { code, out } = await call(folder, ['--print-config', 'docs/a.md', '--disable', 'verdict-conflict'])
  expect(code).toBe(0)
  expect(out).toMatch(/^preset +strict +\.audit-reportsrc\.json$/m)
  expect(out).toMatch(/^failOn +warning +\.audit-reportsrc\.json, preset strict$/m)
  expect(out).toMatch(/^vacuous-pass +error +\.audit-reportsrc\.json, overrides\[0\]$/m)
  expect(out).toMatch(/^verdict-conflict +off +command line$/m)
})

test('init writes a config that is taken, and never over another', async () => {
  const folder = folderWith({ 'a.md': contradicting, 'CHANGELOG.md': contradicting })
  expect(await call(folder, ['init'])).toMatchObject({ code: 0 })
  const written = readFileSync(join(folder, 'audit-reports.config.json'), 'utf8')
  expect(written).toContain('"$schema"')
  expect((await found(folder, '.', '--fail-on', 'never')).reports.map(([path]) => path)).toEqual(['a.md'])
  expect(await call(folder, ['init'])).toMatchObject({ code: 2, out: '' })
})

describe('what fails a run', () => {
  const warning = { '.audit-reportsrc.json': json({ rules: { 'go-with-unchecked-mandatory': 'warning' } }) }

  test('more warnings than allowed', async () => {
    const folder = folderWith({ ...warning, 'a.md': contradicting })
    expect(await call(folder, ['a.md', ...only])).toMatchObject({ code: 0 })
    expect(await call(folder, ['a.md', ...only, '--max-warnings', '1'])).toMatchObject({ code: 0, err: '' })
    const { code, err } = await call(folder, ['a.md', ...only, '--max-warnings', '0', '--quiet'])
    expect({ code, err }).toEqual({ code: 1, err: 'audit-reports: 1 warning, more than 0\n' })
    expect(await call(folder, ['a.md', '--max-warnings', 'x'])).toMatchObject({ code: 2, out: '' })
  })

  test('--quiet shows errors only', async () => {
    const folder = folderWith({ ...warning, 'a.md': contradicting })
    expect((await call(folder, ['a.md', ...only, '--quiet', '-f', 'compact'])).out).toBe('')
  })

  test('nothing to audit, unless --allow-empty; a missing path all the same', async () => {
    const folder = folderWith({ 'a.txt': '' })
    expect(await call(folder, ['.', '*.md'])).toMatchObject({ code: 2 })
    expect(await call(folder, ['.', '*.md', '--allow-empty'])).toMatchObject({ code: 0, err: '' })
    expect(await call(folder, ['a.md', '--allow-empty'])).toMatchObject({ code: 2 })
  })
})
