import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { call, contradicting, folderWith } from '../cli/call.ts'
import { calls } from './commands.ts'

test('the commands of the page run, one after the other', async () => {
  const folder = folderWith({ 'docs/a.md': contradicting })
  const commands = calls(readFileSync('docs/baseline.md', 'utf8'))
  expect(commands).toHaveLength(5)
  for (const argv of commands) expect(await call(folder, argv), argv.join(' ')).toMatchObject({ code: 0, err: '' })
})
