import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatNames } from '../../src/render/names.ts'
import { call, clean, folderWith } from '../cli/call.ts'
import { calls } from './commands.ts'

const page = readFileSync('docs/formats.md', 'utf8')

test('the page names every format', () => {
  expect([...page.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1])).toEqual([...formatNames])
})

test.each(calls(page).map((argv) => [argv]))('audit-reports %j', async (argv) => {
  expect(await call(folderWith({ 'docs/a.md': clean }), argv)).toMatchObject({ code: 0, err: '' })
})
