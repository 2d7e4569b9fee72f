import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { complaintsOf } from '../../src/config/complaints.ts'
import { defineConfig } from '../../src/config/define.ts'
import { configNames } from '../../src/config/load-nearest.ts'
import { presetNames } from '../../src/config/names.ts'
import { configSchema } from '../../src/config/schema.ts'
import { openMeanings } from '../../src/vocabulary/additions.ts'
import { call, clean, folderWith } from '../cli/call.ts'
import { blocks, calls } from './commands.ts'

const page = readFileSync('docs/configuration.md', 'utf8')
const firstCells = [...page.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1])

test('the page names every key, preset, kind of phrase and file', () => {
  const keys = Object.keys(configSchema.shape).filter((key) => key !== '$schema')
  expect(firstCells).toEqual([...keys, ...presetNames, ...Object.keys(openMeanings)])
  for (const meaning of Object.values(openMeanings)
    .flat()
    .filter((name) => !name.endsWith('-weak')))
    expect(page).toContain(`\`${meaning}\``)
  for (const name of configNames) expect(page).toContain(`\`${name}\``)
})

test('its configs are right', () => {
  const objects = blocks(page, 'js').map((code) => /defineConfig\(([\s\S]*)\)/.exec(code)?.[1] ?? '')
  const configs = objects.map((code) => defineConfig(new Function(`return ${code}`)()))
  expect(configs).toHaveLength(1)
  for (const config of [...configs, ...blocks(page, 'json').map((json) => JSON.parse(json))])
    expect(complaintsOf(config)).toEqual([])
})

test.each(calls(page))('audit-reports %s %s %s %s %s', async (...argv) => {
  const folder = folderWith({ 'docs/go-no-go.md': clean, 'ci/audit-reports.json': '{}' })
  const { code, err } = await call(folder, argv)
  expect({ code, isSilent: err === '' }).toEqual({ code: 0, isSilent: !argv.includes('--stats') })
})
