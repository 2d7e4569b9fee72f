import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { call, clean, contradicting, folderWith } from './call.ts'

test('audits again when a report or a config changes; mistakes are told and waited out; ends cleanly', async () => {
  const folder = folderWith({ 'docs/a.md': contradicting })
  let out = ''
  let err = ''
  let interrupt = () => {}
  const ended = call(folder, ['docs', '--watch', '-f', 'compact', '--rule', 'go-with-unchecked-mandatory'], {
    write: (text) => {
      out += text
    },
    warn: (line) => {
      err += `${line}\n`
    },
    untilInterrupted: () =>
      new Promise((resolve) => {
        interrupt = resolve
      }),
  })
  const rounds = (count: number) =>
    vi.waitFor(() => expect(err.match(/watching 1 report/g)).toHaveLength(count), { timeout: 10_000 })
  await rounds(1)
  expect(out.match(/docs\/a\.md:3/g)).toHaveLength(1)
  writeFileSync(join(folder, 'docs/a.md'), `${contradicting}\nMore.\n`)
  await rounds(2)
  expect(out.match(/docs\/a\.md:3/g)).toHaveLength(2)
  writeFileSync(join(folder, '.audit-reportsrc.json'), '{ "rulez": {} }')
  await rounds(3)
  expect(err).toContain('rulez: unknown key')
  writeFileSync(join(folder, '.audit-reportsrc.json'), '{}')
  writeFileSync(join(folder, 'docs/a.md'), clean)
  await rounds(4)
  interrupt()
  expect((await ended).code).toBe(0)
})

test.each([
  [['-', '--watch'], '--watch needs files, not standard input'],
  [['--watch', '--staged', '--changed'], 'choose one of --staged, --changed and --since'],
])('%j ends at once', async (argv, message) => {
  const io = { untilInterrupted: () => new Promise<void>(() => {}) }
  expect(await call(folderWith({ 'a.md': clean }), argv, io)).toEqual({
    code: 2,
    out: '',
    err: `audit-reports: ${message}\n`,
  })
})
