import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { call, clean, folderWith } from './call.ts'

vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof import('node:fs/promises')>()
  const writeFile = async (path: string, content: string | Uint8Array, options: object): Promise<void> => {
    await fs.writeFile(path, content.slice(0, 10), options)
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  }
  return { ...fs, default: fs, writeFile }
})

test.each([
  [['repair', '--write'], 'Donâ€™t ship\n'],
  [['audit', '--fix'], 'Passed: 8/10 (90%)\n'],
])('%j on a full disk: the original stays, nothing is left over, exit code 2', async (argv, text) => {
  const folder = folderWith({ 'a.md': text })
  const { code, err } = await call(folder, [...argv, 'a.md'])
  expect({ code, err }).toEqual({ code: 2, err: 'audit-reports: a.md: no space left to write\n' })
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(text)
  expect(readdirSync(folder)).toEqual(['a.md'])
})

test('a result that cannot be written is one line and exit code 2, and the old one stays', async () => {
  const folder = folderWith({ 'a.md': clean, 'out.sarif': 'before' })
  const { code, err } = await call(folder, ['a.md', '-f', 'sarif=out.sarif'])
  expect({ code, lines: err.trim().split('\n').length }).toEqual({ code: 2, lines: 1 })
  expect(err).toContain('cannot write')
  expect(readFileSync(join(folder, 'out.sarif'), 'utf8')).toBe('before')
})

test('a cache that cannot be written costs a line and nothing else', async () => {
  const { code, err } = await call(folderWith({ 'a.md': clean }), ['a.md', '--cache'])
  expect({ code, err }).toEqual({
    code: 0,
    err: 'audit-reports: the cache cannot be written: no space left to write\n',
  })
})
