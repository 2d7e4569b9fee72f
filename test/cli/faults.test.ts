import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, test } from 'vitest'
import { reasonOf } from '../../src/cli/read.ts'
import { writeAtomically } from '../../src/cli/write.ts'
import { formatNames } from '../../src/render/names.ts'
import { call, clean, contradicting, folderWith } from './call.ts'

const escapeCode = '\u001B'
const mojibake = '# Report\n\nDonâ€™t ship â€” yet\n'

describe('a file that cannot be read is named, the others are audited, the exit code is 2', () => {
  const faults: readonly (readonly [string, string, (path: string) => void, RegExp])[] = [
    ['a fifo', 'pipe.md', (path) => spawnSync('mkfifo', [path]), /pipe\.md: is no regular file/],
    ['a device', '/dev/zero', () => {}, /\/dev\/zero: is no regular file/],
    ['a link to a device', 'zero.md', (path) => symlinkSync('/dev/zero', path), /zero\.md: is no regular file/],
    ['a link to itself', 'loop.md', (path) => symlinkSync('loop.md', path), /loop\.md: symbolic links go in a circle/],
    ['a link to nothing', 'gone.md', (path) => symlinkSync('nothing', path), /gone\.md: no such file/],
    [
      'an empty folder named like a report',
      'x.md',
      (path) => mkdirSync(path),
      /x\.md: no Markdown file in this folder/,
    ],
    ['a name that is too long', `${'n'.repeat(300)}.md`, () => {}, /n\.md: the name is too long/],
  ]

  test.each(faults)(
    '%s',
    async (_name, path, make, message) => {
      const folder = folderWith({ 'a.md': clean })
      make(join(folder, path))
      const { code, out, err } = await call(folder, [path, 'a.md', '--format', 'compact'])
      expect(err.trim()).toMatch(message)
      expect({ code, stack: /\n\s+at /.test(err + out) }).toEqual({ code: 2, stack: false })
      const json = await call(folder, ['a.md', '--format', 'json'])
      expect(JSON.parse(json.out).reports).toHaveLength(1)
    },
    60_000,
  )

  test('one that vanishes between listing and reading', async () => {
    const folder = folderWith({ 'a.md': clean, 'b.md': clean })
    const going = call(folder, ['a.md', 'b.md', '-'], {
      readStdin: async () => new TextEncoder().encode(clean),
    })
    rmSync(join(folder, 'b.md'))
    const { code, err } = await going
    expect(code).toBe(2)
    expect(err).toMatch(/b\.md: no such file/)
  })

  test('a folder named like a report is read as a folder', async () => {
    const folder = folderWith({ 'x.md/inner.md': contradicting })
    const { code, out } = await call(folder, ['x.md', '-f', 'compact'])
    expect({ code, inner: out.startsWith('x.md/inner.md:3:') }).toEqual({ code: 1, inner: true })
  })

  test('one of 50 MB is refused in two seconds', async () => {
    const folder = folderWith({ 'big.md': Buffer.alloc(50_000_000, 'word\n'), 'a.md': clean })
    const before = process.cpuUsage()
    const { code, out } = await call(folder, ['big.md', 'a.md', '-f', 'compact'])
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(2000)
    expect({ code, told: /^big\.md:.*\[not-audited\]$/m.test(out) }).toEqual({ code: 2, told: true })
  })

  test.each([
    ['EACCES', 'permission denied'],
    ['EIO', 'cannot be read (EIO)'],
  ])('what the file system answers is told in words: %s', (code, words) => {
    expect(reasonOf(Object.assign(new Error(code), { code }))).toBe(words)
    expect(reasonOf(new TypeError('a bug'))).toBe(null)
  })

  test('links that go in a circle are not followed below a folder', async () => {
    const folder = folderWith({ 'docs/a.md': clean })
    symlinkSync('..', join(folder, 'docs/up'))
    const { code, out } = await call(folder, ['.', '--format', 'json'])
    expect(code).toBe(0)
    expect(JSON.parse(out).reports).toHaveLength(1)
  })
})

test('beyond the limits an audit says which, where, and exits 2; parse leaves the file out', async () => {
  const folder = folderWith({ 'deep.md': `# A\n\n${'> '.repeat(5000)}x\n`, 'a.md': clean })
  const audited = await call(folder, ['deep.md', 'a.md', '--format', 'json'])
  const [deep, good] = JSON.parse(audited.out).reports
  expect(deep.findings).toMatchObject([
    { rule: 'not-audited', severity: 'error', related: [], location: { start: { line: 3 } } },
  ])
  expect({ code: audited.code, good: good.verdict.decision }).toEqual({ code: 2, good: 'go' })
  const parsed = await call(folder, ['parse', 'deep.md', 'a.md'])
  expect(JSON.parse(parsed.out).reports).toHaveLength(1)
  expect({ code: parsed.code, told: /deep\.md: Not audited/.test(parsed.err) }).toEqual({ code: 2, told: true })
})

describe('hostile names and words', () => {
  const name = `a${escapeCode}[31m\n%0A]]>"'&<b>.md`
  const report = contradicting.replace('Rollback', `Roll${escapeCode}]0;title\u0007back \u202Edlrow`)

  test.each(formatNames)('%s', async (format) => {
    const { out, code } = await call(folderWith({ [name]: report }), [name, '--format', format])
    expect(code).toBeLessThan(2)
    expect(out).not.toContain(escapeCode)
    expect(out).not.toContain('\u0007')
  })

  test('on standard error', async () => {
    const { err } = await call(folderWith({}), [`no${escapeCode}[2J\nsuch.md`])
    expect(err).not.toContain(escapeCode)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  test('a file name is no command to the runner of GitHub Actions', async () => {
    const { out } = await call(folderWith({ '::stop-commands::x.md': contradicting }), [
      '::stop-commands::x.md',
      '-f',
      'github',
    ])
    expect(out.split('\n').filter((line) => /^\s*::stop/.test(line))).toEqual([])
  })

  test.each(['__proto__', 'constructor', 'toString'])('the option value %s', async (value) => {
    for (const option of ['--rule', '--disable', '--format', '--fail-on', '--preset'])
      expect(await call('.', [option, value])).toMatchObject({ code: 2, out: '' })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('writing', () => {
  test('where the new file cannot be made the original stays', async () => {
    const long = `${'n'.repeat(250)}.md`
    const folder = folderWith({ [long]: mojibake })
    const { code, err } = await call(folder, ['repair', '--write', long])
    expect(code).toBe(2)
    expect(err).toContain('the name is too long')
    expect(readFileSync(join(folder, long), 'utf8')).toBe(mojibake)
    expect(readdirSync(folder)).toEqual([long])
  })

  test('a file that is gone is not made anew', async () => {
    await expect(writeAtomically(join(folderWith({}), 'gone.md'), 'x')).rejects.toThrow('ENOENT')
  })
})
