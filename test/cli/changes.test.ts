import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { call, clean, contradicting, folderWith } from './call.ts'

const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']

function repository(files: Readonly<Record<string, string>>) {
  const folder = folderWith(files)
  const git = (...args: string[]) => execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'pipe' })
  git('init', '--quiet', '--initial-branch=main')
  return { folder, git }
}

async function audited(folder: string, ...argv: string[]): Promise<string[]> {
  const { out } = await call(folder, ['-f', 'json', '--fail-on', 'never', ...argv])
  return JSON.parse(out).reports.map((report: { path: string }) => report.path)
}

test('before the first commit everything changed', async () => {
  const { folder, git } = repository({ 'a.md': clean, 'docs/d.md': clean, 'e.txt': '' })
  git('add', 'a.md')
  expect(await audited(folder, '--staged')).toEqual(['a.md'])
  expect(await audited(folder, '--changed')).toEqual(['a.md', 'docs/d.md'])
})

test('staged, changed, and since a branch', async () => {
  const { folder, git } = repository({ 'a.md': clean, 'b.md': clean, 'c [1].md': clean, 'docs/d.md': clean })
  git('add', '.')
  git('commit', '--quiet', '-m', 'one')
  git('checkout', '--quiet', '-b', 'topic')
  writeFileSync(join(folder, 'a.md'), contradicting)
  git('commit', '--quiet', '-am', 'two')
  writeFileSync(join(folder, 'docs/d.md'), contradicting)
  writeFileSync(join(folder, 'docs/é.md'), clean)
  writeFileSync(join(folder, 'docs/e.txt'), clean)
  rmSync(join(folder, 'b.md'))
  expect(await audited(folder, '--changed')).toEqual(['docs/d.md', 'docs/é.md'])
  expect(await audited(folder, '--since', 'main')).toEqual(['a.md', 'docs/d.md', 'docs/é.md'])
  expect(await audited(folder, '--since', 'main', 'docs')).toEqual(['docs/d.md', 'docs/é.md'])
  expect(await audited(join(folder, 'docs'), '--since', 'main')).toEqual(['d.md', 'é.md'])
  expect(await audited(join(folder, 'docs'), '--since', 'main', '..')).toEqual(['../a.md', 'd.md', 'é.md'])
  expect(await audited(folder, '--since', 'main', './docs/*.md', 'a.md')).toEqual(['a.md', 'docs/d.md', 'docs/é.md'])
  expect(await audited(folder, '--since', 'main', '*.md')).toEqual(['a.md'])
  expect(await call(folder, ['--since', 'main', 'doc'])).toEqual({
    code: 2,
    out: '',
    err: 'audit-reports: doc: no such file or folder\n',
  })
  expect(await audited(folder, '--staged')).toEqual([])
  writeFileSync(join(folder, 'c [1].md'), contradicting)
  git('add', 'c [1].md')
  expect(await audited(folder, '--staged')).toEqual(['c [1].md'])
})

test('--staged reads the index, not the file', async () => {
  const { folder, git } = repository({ 'docs/a.md': contradicting })
  git('add', '.')
  writeFileSync(join(folder, 'docs/a.md'), clean)
  const rule = ['--rule', 'go-with-unchecked-mandatory', '--staged']
  expect(await call(folder, rule)).toMatchObject({ code: 1 })
  expect(await call(join(folder, 'docs'), rule)).toMatchObject({ code: 1 })
  mkdirSync(join(folder, 'other'))
  expect(await call(join(folder, 'other'), [...rule, '../docs'])).toMatchObject({ code: 1, err: '' })
  git('add', '.')
  expect(await call(folder, rule)).toMatchObject({ code: 0 })
})

describe('mistakes', () => {
  test('a branch that shares no commit', async () => {
    const { folder, git } = repository({ 'a.md': clean })
    git('add', '.')
    git('commit', '--quiet', '-m', 'one')
    git('checkout', '--quiet', '--orphan', 'other')
    git('commit', '--quiet', '-m', 'two')
    expect((await call(folder, ['--since', 'main'])).err).toBe(
      'audit-reports: git knows no commit that "main" and HEAD come from; a shallow clone lacks it\n',
    )
  })

  test('no repository, no such commit, two answers', async () => {
    const outside = folderWith({ 'a.md': clean })
    expect(await call(outside, ['--staged'])).toEqual({
      code: 2,
      out: '',
      err: 'audit-reports: no git repository here to ask what changed\n',
    })
    const { folder } = repository({ 'a.md': clean })
    mkdirSync(join(folder, 'docs'))
    expect((await call(folder, ['--since', '--output=x'])).code).toBe(2)
    expect((await call(folder, ['--since=--output=x'])).err).toBe('audit-reports: git knows no commit "--output=x"\n')
    expect((await call(folder, ['--staged', '--changed'])).err).toContain('choose one of')
  })
})
