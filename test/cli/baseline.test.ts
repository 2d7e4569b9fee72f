import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { call, clean, contradicting, folderWith } from './call.ts'

const file = 'audit-reports-baseline.json'
const sure = ['--baseline', file, '--rule', 'go-with-unchecked-mandatory']

test('known findings pass, also when lines move; new ones do not', async () => {
  const folder = folderWith({ 'docs/a.md': contradicting })
  expect(await call(folder, ['baseline', 'create'])).toMatchObject({ code: 0, err: '' })
  writeFileSync(join(folder, 'docs/a.md'), `<!-- a line more -->\n\n${contradicting}`)
  const { code, out, err } = await call(folder, ['.', ...sure])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/GO \(line 5\) nothing open, \d suppressed\n\n1 report: nothing open, \d suppressed\n$/)
  expect(out).not.toContain('not supported')
  writeFileSync(join(folder, 'docs/b.md'), contradicting)
  expect(await call(folder, ['.', ...sure])).toMatchObject({ code: 1 })
  expect(await call(join(folder, 'docs'), ['a.md', '--baseline', `../${file}`])).toMatchObject({ code: 0 })
})

test('a config names the baseline; it is relative to the config', async () => {
  const folder = folderWith({
    '.audit-reportsrc.json': '{ "baseline": "qa/known.json" }',
    'qa/.keep': '',
    'docs/a.md': contradicting,
  })
  expect((await call(folder, ['baseline', 'create'])).out).toMatch(/^qa\/known\.json: \d+ known findings?\n$/)
  expect(readFileSync(join(folder, 'qa/known.json'), 'utf8')).toContain('"path":"../docs/a.md"')
  expect(await call(join(folder, 'docs'), ['a.md'])).toMatchObject({ code: 0 })
})

test('what is gone is told, and dropped on request', async () => {
  const folder = folderWith({ 'a.md': contradicting, 'b.md': contradicting })
  await call(folder, ['baseline', 'create'])
  writeFileSync(join(folder, 'a.md'), clean)
  rmSync(join(folder, 'b.md'))
  const { code, err } = await call(folder, ['a.md', ...sure])
  expect(code).toBe(0)
  expect(err).toContain('a finding of go-with-unchecked-mandatory in a.md that is gone; see baseline prune')
  expect((await call(folder, ['baseline', 'prune'])).out).toContain(`${file}: 0 known findings`)
})

test('the baseline grows only on request', async () => {
  const folder = folderWith({ 'a.md': clean })
  await call(folder, ['baseline', 'create'])
  appendFileSync(join(folder, 'a.md'), '- [ ] Alerts reviewed\n')
  expect(await call(folder, ['baseline', 'update'])).toMatchObject({ code: 1 })
  expect(await call(folder, ['baseline', 'prune'])).toMatchObject({ code: 0 })
  expect(await call(folder, ['a.md', ...sure])).toMatchObject({ code: 1 })
  expect(await call(folder, ['baseline', 'update', '--accept-new'])).toMatchObject({ code: 0, err: '' })
  expect(await call(folder, ['a.md', ...sure])).toMatchObject({ code: 0 })
})

test.each([
  [['a.md', '--baseline', 'x.json'], 'x.json: no baseline there; audit-reports baseline create writes one'],
  [['a.md', '--baseline', 'a.md'], 'a.md: is no baseline'],
  [['baseline', 'creat'], 'baseline takes one of create, update, prune; did you mean create?'],
  [['baseline', 'update'], `${file}: no baseline there`],
])('%j is misuse', async (argv, message) => {
  const { code, out, err } = await call(folderWith({ 'a.md': contradicting }), argv)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(message)
})

test('nothing is written where a file could not be read, or for a wrong option', async () => {
  const folder = folderWith({ 'a.md': contradicting })
  const { code, err } = await call(folder, ['baseline', 'create', '.', 'gone.md'])
  expect({ code, isThere: existsSync(join(folder, file)) }).toEqual({ code: 2, isThere: false })
  expect(err).toBe(
    'audit-reports: gone.md: no such file or folder\naudit-reports: no baseline written, since not every file could be read\n',
  )
  expect((await call(folder, ['baseline', 'create', '--accept-new'])).err).toContain(
    '--accept-new is for baseline update',
  )
  expect(await call(folder, ['baseline', 'create', '--baseline', 'qa/known.json'])).toMatchObject({ code: 0 })
})

test('create writes over nothing', async () => {
  const folder = folderWith({ 'a.md': clean, [file]: '' })
  expect((await call(folder, ['baseline', 'create'])).err).toContain('is there already; see baseline update')
})
