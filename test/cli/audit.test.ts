import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { call, clean, contradicting, folderWith } from './call.ts'

const sure = ['--rule', 'go-with-unchecked-mandatory', '--fail-on', 'warning']

describe('exit codes', () => {
  test('0 for a report that keeps its word', async () => {
    const { code, out } = await call(folderWith({ 'a.md': clean }), ['a.md'])
    expect(out).toContain('GO (line 3) no contradiction found')
    expect(code).toBe(0)
  })

  test('1 for findings at the floor, 0 below it', async () => {
    const folder = folderWith({ 'a.md': contradicting })
    expect(await call(folder, ['a.md', ...sure])).toMatchObject({ code: 1 })
    expect(await call(folder, ['a.md', '--fail-on', 'never'])).toMatchObject({ code: 0 })
  })

  test('2 for what is missing, empty or binary, each named; the rest is audited', async () => {
    const folder = folderWith({ 'a.md': clean, 'b.md': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1]) })
    const { code, out, err } = await call(folder, ['missing.md', 'x*.md', 'b.md', 'a.md'])
    expect(code).toBe(2)
    expect(err).toContain('audit-reports: missing.md: no such file or folder')
    expect(err).toContain('audit-reports: x*.md: no file matches')
    expect(err).toMatch(/audit-reports: b\.md: .*(?:text|binary)/i)
    expect(out).toContain('a.md')
  })
})

describe('misuse', () => {
  test.each([
    [['--formt', 'json'], 'unknown option --formt; did you mean --format?'],
    [['--format', 'jsn'], '--format does not know "jsn"; did you mean json?'],
    [['--write'], 'unknown option --write; it belongs to repair'],
    [
      ['--rule', 'go-with-unchecked-mandatry'],
      'no rule "go-with-unchecked-mandatry"; did you mean go-with-unchecked-mandatory?',
    ],
    [['explain'], 'explain takes one rule'],
    [['schema', 'reprot'], 'schema takes one of report, findings, config; did you mean report?'],
  ])('%j is one line', async (argv, message) => {
    const { code, out, err } = await call('.', argv)
    expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 })
    expect(err).toContain(`audit-reports: ${message}`)
  })
})

test('several formats at once, each but one into a file', async () => {
  const folder = folderWith({ 'a.md': clean })
  const { code, out } = await call(folder, ['a.md', '--format', 'json=result.json', '-f', 'pretty'])
  expect({ code, summary: out.includes('1 report') }).toEqual({ code: 0, summary: true })
  expect(JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8')).summary.reports).toBe(1)
  expect(await call(folder, ['a.md', '-f', 'json', '-f', 'pretty'])).toMatchObject({ code: 2, out: '' })
})

describe('what is audited', () => {
  test('folders and globs, without what git ignores; a named file all the same', async () => {
    const folder = folderWith({ '.gitignore': 'old/\n', 'new/a.md': clean, 'old/b.md': clean, 'new/c.txt': clean })
    spawnSync('git', ['init', '--quiet'], { cwd: folder })
    const paths = async (...argv: string[]) =>
      JSON.parse((await call(folder, [...argv, '--format', 'json'])).out).reports.map(
        (report: { path: string }) => report.path,
      )
    expect(await paths()).toEqual(['new/a.md'])
    expect(await paths('.')).toEqual(['new/a.md'])
    expect(await paths('**/*.{md,txt}')).toEqual(['new/a.md', 'new/c.txt'])
    expect(await paths('old/b.md', 'new')).toEqual(['old/b.md', 'new/a.md'])
  })

  test('a path with the characters of a glob is that path', async () => {
    const { code, out } = await call(folderWith({ '[br]ack (1).md': clean, '{x}/y.md': clean }), [
      '[br]ack (1).md',
      '{x}',
    ])
    expect(code).toBe(0)
    expect(out).toContain('[br]ack (1).md')
    expect(out).toContain('{x}/y.md')
  })

  test('standard input, under a name', async () => {
    const { out } = await call('.', ['-', '--stdin-filename', 'docs/go.md'], { stdin: clean })
    expect(out).toContain('docs/go.md')
  })
})

describe('colours', () => {
  const escapeCode = '\u001B['
  test.each([
    ['none when piped', { isTerminal: false, env: {} }, false],
    ['some on a terminal', { isTerminal: true, env: {} }, true],
    ['none with NO_COLOR', { isTerminal: true, env: { NO_COLOR: '1' } }, false],
    ['some with FORCE_COLOR', { isTerminal: false, env: { FORCE_COLOR: '1' } }, true],
  ])('%s', async (_name, io, coloured) => {
    const { out } = await call(folderWith({ 'a.md': clean }), ['a.md'], io)
    expect(out.includes(escapeCode)).toBe(coloured)
  })
})
