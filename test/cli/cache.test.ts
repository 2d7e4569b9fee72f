import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { defaultCache } from '../../src/cli/cache.ts'
import { call, clean, contradicting, folderWith } from './call.ts'

const only = ['--rule', 'go-with-unchecked-mandatory', '--stats']

async function run(folder: string, ...argv: string[]) {
  const { code, out, err } = await call(folder, ['.', '--cache', ...only, ...argv])
  return { code, out, cached: Number(/(\d+) from the cache/.exec(err)?.[1]) }
}

test('what did not change is not audited again, and reported the same', async () => {
  const folder = folderWith({ 'a.md': contradicting, 'b.md': 'âœ… Tested\n' })
  const first = await run(folder)
  expect(first).toMatchObject({ code: 1, cached: 0 })
  expect(await run(folder)).toEqual({ ...first, cached: 2 })
})

describe('it is never stale', () => {
  test('after a change of content, options, limits, vocabulary or level', async () => {
    const folder = folderWith({ 'a.md': contradicting })
    await run(folder)
    writeFileSync(join(folder, 'a.md'), clean)
    expect(await run(folder)).toMatchObject({ code: 0, cached: 0 })
    for (const config of [
      { rules: { 'go-with-unchecked-mandatory': { obligations: ['mandatory', 'optional'] } } },
      { rules: { 'go-with-unchecked-mandatory': 'info' } },
      { limits: { words: 4000 } },
      { vocabulary: { verdicts: { go: ['cleared by the board'] } } },
    ]) {
      writeFileSync(join(folder, 'audit-reports.config.json'), JSON.stringify(config))
      expect(await run(folder)).toMatchObject({ code: 0, cached: 0 })
      expect(await run(folder)).toMatchObject({ code: 0, cached: 1 })
    }
  })

  test('a baseline and --fail-on hold for what comes out of it', async () => {
    const folder = folderWith({ 'a.md': contradicting })
    await run(folder)
    expect(await run(folder, '--fail-on', 'never')).toMatchObject({ code: 0, cached: 1 })
    await call(folder, ['baseline', 'create'])
    expect(await run(folder, '--baseline', 'audit-reports-baseline.json')).toMatchObject({ code: 0, cached: 1 })
  })
})

test.each([
  ['no JSON', () => '{'],
  ['another shape', () => '{"version":1,"entries":[3,["a.md",{"key":7}]]}'],
  ['another version', () => '{"version":2,"entries":[]}'],
  ['a changed result', (text: string) => text.replace('go-with-unchecked-mandatory', 'go-with-unchecked-mandatorx')],
])('a damaged cache counts as empty: %s', async (_name, damage) => {
  const folder = folderWith({ 'a.md': contradicting })
  const first = await run(folder)
  const file = join(folder, defaultCache)
  writeFileSync(file, damage(readFileSync(file, 'utf8')))
  expect(await run(folder)).toEqual(first)
})

test('--cache-location says where it stands', async () => {
  const folder = folderWith({ 'a.md': clean })
  await call(folder, ['a.md', '--cache-location', 'here.json'])
  expect(JSON.parse(readFileSync(join(folder, 'here.json'), 'utf8')).entries).toHaveLength(1)
})
