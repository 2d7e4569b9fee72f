import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatNames } from '../../src/render/names.ts'
import { call, clean, folderWith } from '../cli/call.ts'

const page = readFileSync('docs/formats.md', 'utf8')

test('the page names every format', () => {
  expect([...page.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1])).toEqual([...formatNames])
})

test('the commands of the page run', async () => {
  const commands = [...page.matchAll(/npx audit-reports (.*)$/gm)].map((match) => match[1] ?? '')
  expect(commands).toHaveLength(2)
  for (const command of commands)
    expect(await call(folderWith({ 'docs/a.md': clean }), command.split(' ')), command).toMatchObject({
      code: 0,
      err: '',
    })
})
