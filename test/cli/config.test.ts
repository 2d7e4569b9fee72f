import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { call, clean, contradicting, folderWith } from './call.ts'

const json = (value: unknown) => JSON.stringify(value)
const off = { rules: { 'go-with-unchecked-mandatory': 'off' } } as const
const only = ['--rule', 'go-with-unchecked-mandatory']

async function found(folder: string, ...argv: string[]) {
  const { code, out, err } = await call(folder, [...argv, '--format', 'json'])
  const reports: { path: string; findings: unknown[] }[] = out === '' ? [] : JSON.parse(out).reports
  return { code, err, reports: reports.map(({ path, findings }) => [path, findings.length]) }
}

describe('a config is found', () => {
  test.each([
    ['audit-reports.config.json', `{ "failOn": "never", /* for now */ }`],
    ['.audit-reportsrc.json', json({ failOn: 'never' })],
    ['audit-reports.config.mjs', `export default { failOn: 'never' }`],
    ['audit-reports.config.ts', `const floor: string = 'never'\nexport default { failOn: floor } as object`],
    ['audit-reports.config.mts', `export default { failOn: 'never' } satisfies object`],
    ['package.json', json({ name: 'x', 'audit-reports': { failOn: 'never' } })],
  ])('%s', async (name, content) => {
    const folder = folderWith({ [name]: content, 'docs/a.md': contradicting })
    expect(await call(folder, ['docs/a.md', ...only])).toMatchObject({ code: 0, err: '' })
    expect(await call(folder, ['docs/a.md', ...only, '--no-config'])).toMatchObject({ code: 1 })
    expect(await call(folder, ['docs/a.md', ...only, '--fail-on', 'info'])).toMatchObject({ code: 1 })
  })

  test('one in TypeScript may import others, and leaves nothing beside it', async () => {
    const folder = folderWith({
      'audit-reports.config.ts': `import { floor } from './ci/floor.ts'\nenum Level { Off = 'off' }\nexport default { failOn: floor satisfies string, rules: { 'vacuous-pass': Level.Off } }`,
      'ci/floor.ts': `import word from './word.mts'\nexport const floor: string = word`,
      'ci/word.mts': `export default await Promise.resolve('never' as const)`,
      'a.md': contradicting,
    })
    const before = readdirSync(folder, { recursive: true })
    expect(await call(folder, ['a.md', ...only])).toMatchObject({ code: 0, err: '' })
    expect(readdirSync(folder, { recursive: true })).toEqual(before)
  })

  test.each(['mjs', 'mts'])('one in .%s that changed is read anew', async (extension) => {
    const name = `audit-reports.config.${extension}`
    const folder = folderWith({ [name]: `export default { failOn: 'never' }`, 'a.md': contradicting })
    expect(await call(folder, ['a.md', ...only])).toMatchObject({ code: 0 })
    writeFileSync(join(folder, name), `export default { failOn: 'error' }`)
    utimesSync(join(folder, name), 1, 1)
    expect(await call(folder, ['a.md', ...only])).toMatchObject({ code: 1 })
  })

  test('the nearest one, upward from each file', async () => {
    const folder = folderWith({
      '.audit-reportsrc.json': json(off),
      'a.md': contradicting,
      'b/audit-reports.config.json': '{}',
      'b/c/a.md': contradicting,
    })
    const before = (await found(folder, '.', '--no-config')).reports
    const after = (await found(folder, '.')).reports
    expect(after).toEqual([['a.md', Number(before[0]?.[1]) - 1], before[1]])
  })

  test('or named, for all files', async () => {
    const folder = folderWith({
      'ci/quiet.json': json({ ignores: ['docs'] }),
      'docs/a.md': contradicting,
      'b.md': clean,
    })
    expect((await found(folder, '.', '--config', 'ci/quiet.json')).reports).toEqual([['b.md', 0]])
  })
})

describe('ignores', () => {
  test('hold for files that are named, without a word', async () => {
    const folder = folderWith({ '.audit-reportsrc.json': json({ ignores: ['old/**'] }), 'old/a.md': contradicting })
    expect(await call(folder, ['old/a.md'])).toEqual({ code: 0, out: '', err: '' })
    expect(await call(folder, ['repair', '--check', 'old/a.md'])).toEqual({ code: 0, out: '', err: '' })
  })
})

test('overrides hold for their files', async () => {
  const overrides = [{ files: ['drafts/**'], failOn: 'never' }]
  const folder = folderWith({
    '.audit-reportsrc.json': json({ overrides }),
    'drafts/a.md': contradicting,
    'a.md': contradicting,
  })
  expect(await call(folder, ['drafts', ...only])).toMatchObject({ code: 0 })
  expect(await call(folder, ['.', ...only])).toMatchObject({ code: 1 })
})

describe('mistakes are one line each, with exit code 2 and no stack', () => {
  test.each([
    [
      'audit-reports.config.json',
      '{ "preset": }',
      /^audit-reports: audit-reports\.config\.json: no JSON: Unexpected token '}', at line 1, column 13\n$/,
    ],
    ['audit-reports.config.json', '{ "rulez": {} }', /: rulez: unknown key; did you mean rules\? \(known: /],
    ['audit-reports.config.mjs', 'throw new Error("no luck")', /: no luck\n$/],
    ['audit-reports.config.ts', 'export default { a: }', /^audit-reports: audit-reports\.config\.ts: .*\(1:\d+\)/],
    [
      'audit-reports.config.ts',
      `import { a } from './a'\nexport default a`,
      /: Cannot find module '.*\/a' imported from/,
    ],
    [
      '.audit-reportsrc.json',
      json({ rules: { 'stale-score': { tolerence: 3 } } }),
      /: rules\.stale-score\.tolerence: unknown key; did you mean tolerance\? \(known: level, tolerance\)/,
    ],
    [
      '.audit-reportsrc.json',
      json({ rules: { 'stale-score': { tolerance: -1 } } }),
      /: rules\.stale-score\.tolerance: /,
    ],
    [
      '.audit-reportsrc.json',
      json({ rules: { 'stale-score': 'eror' } }),
      /: rules\.stale-score: unknown value "eror"; did you mean error\?/,
    ],
    [
      '.audit-reportsrc.json',
      json({ overrides: [{ files: ['a'], rules: { 'stale-scor': 'off' } }] }),
      /: overrides\[0\]\.rules\.stale-scor: unknown key; did you mean stale-score\?/,
    ],
    [
      '.audit-reportsrc.json',
      json({ vocabulary: { verdicts: { goo: ['x y'] } } }),
      /: vocabulary\.verdicts\.goo: unknown key; did you mean go\? \(known: go, /,
    ],
    [
      '.audit-reportsrc.json',
      json({ vocabulary: { statuses: { open: 'parked' } } }),
      /: vocabulary\.statuses\.open: .*array/,
    ],
    ['.audit-reportsrc.json', json({ limits: { wrods: 1 } }), /: limits\.wrods: unknown key; did you mean words\?/],
    ['.audit-reportsrc.json', '{ "__proto__": { "preset": "all" } }', /: __proto__: unknown key/],
    [
      '.audit-reportsrc.json',
      '{ "rules": { "constructor": "off", "__proto__": {} } }',
      /: rules\.constructor: unknown key|: rules\.__proto__: unknown key/,
    ],
  ])('%s: %s', async (name, content, message) => {
    const { code, out, err } = await call(folderWith({ [name]: content, 'a.md': clean }), ['a.md'])
    expect({ code, out, stack: /\n\s+at /.test(err) }).toEqual({ code: 2, out: '', stack: false })
    expect(
      err
        .trimEnd()
        .split('\n')
        .filter((line) => !line.startsWith('audit-reports: ')),
    ).toEqual([])
    expect(err).toMatch(message)
    expect(Object.hasOwn(Object.prototype, 'preset')).toBe(false)
  })

  test('two configs in a folder', async () => {
    const folder = folderWith({ '.audit-reportsrc.json': '{}', 'audit-reports.config.json': '{}', 'a.md': clean })
    expect((await call(folder, ['a.md'])).err).toContain('are two configs; keep one')
  })

  test.each([
    ['x.json', 'x.json: no such file'],
    ['docs', 'docs: is a folder'],
    ['a.mjs', 'a.mjs: has no default export'],
  ])('%s is no config', async (config, message) => {
    const folder = folderWith({ 'a.md': clean, 'docs/b.md': '', 'a.mjs': 'export const a = 1' })
    expect(await call(folder, ['a.md', '--config', config])).toEqual({
      code: 2,
      out: '',
      err: `audit-reports: ${message}\n`,
    })
  })

  test.each(['audit-reports.config.yaml', 'audit-reports.config.cjs', '.audit-reportsrc'])(
    'a config called %s',
    async (name) => {
      const { code, err } = await call(folderWith({ 'docs/a.md': clean, [name]: '' }), ['docs'])
      expect({
        code,
        told: err.includes(`${name}: is not read; a config is called one of audit-reports.config.ts,`),
      }).toEqual({
        code: 2,
        told: true,
      })
    },
  )

  test('a package.json that is none, where it may hold a config', async () => {
    const folder = folderWith({ 'a.md': clean, 'package.json': '{ "audit-reports": { "failOn" }' })
    expect((await call(folder, ['a.md'])).err).toMatch(/package\.json: .*, at line 1, column 31\n$/)
    const other = folderWith({ 'a.md': clean, 'package.json': '{ "name": ' })
    expect(await call(other, ['a.md'])).toMatchObject({ code: 0, err: '' })
  })
})

test('--print-config says what holds, and where it is said', async () => {
  const overrides = [{ files: ['*.md'], rules: { 'vacuous-pass': 'error' } }]
  const folder = folderWith({ '.audit-reportsrc.json': json({ preset: 'strict', overrides }) })
  const { code, out } = await call(folder, ['--print-config', 'docs/a.md', '--disable', 'verdict-conflict'])
  expect(code).toBe(0)
  expect(out).toMatch(/^preset +strict +\.audit-reportsrc\.json$/m)
  expect(out).toMatch(/^failOn +warning +\.audit-reportsrc\.json, preset strict$/m)
  expect(out).toMatch(/^vacuous-pass +error +\.audit-reportsrc\.json, overrides\[0\]$/m)
  expect(out).toMatch(/^verdict-conflict +off +command line$/m)
})

test('--print-config says where options, limits, phrases and the baseline come from', async () => {
  const folder = folderWith({
    'audit-reports.config.json': json({
      baseline: 'known.json',
      rules: { 'stale-score': { tolerance: 15 } },
      limits: { words: 9000 },
      vocabulary: { verdicts: { go: ['cleared by the board'] } },
      overrides: [{ files: ['*.md'], vocabulary: { statuses: { open: ['parked'] } }, limits: { nesting: 50 } }],
    }),
  })
  const { out } = await call(folder, ['--print-config', 'a.md'])
  for (const [label, value, from] of [
    ['baseline', 'known\\.json', 'audit-reports\\.config\\.json'],
    ['limits\\.words', '9000', 'audit-reports\\.config\\.json'],
    ['limits\\.nesting', '50', 'audit-reports\\.config\\.json, overrides\\[0\\]'],
    ['limits\\.cells', '200000', 'default'],
    ['vocabulary\\.verdicts\\.go', '"cleared by the board"', 'audit-reports\\.config\\.json'],
    ['vocabulary\\.statuses\\.open', '"parked"', 'audit-reports\\.config\\.json, overrides\\[0\\]'],
    ['stale-score\\.tolerance', '15', 'audit-reports\\.config\\.json'],
    ['stale-score', 'error', 'default, preset recommended'],
    ['go-with-unchecked-mandatory\\.obligations', 'mandatory', 'default'],
  ])
    expect(out).toMatch(new RegExp(`^${label} +${value} +${from}$`, 'm'))
  const again = await call(folder, ['--print-config', 'a.md', '--baseline', 'other.json'])
  expect(again.out).toMatch(/^baseline +other\.json +command line$/m)
})

describe('what is set changes what is found', () => {
  const audited = async (config: unknown, text: string, ...argv: string[]) => {
    const folder = folderWith({ '.audit-reportsrc.json': json(config), 'a.md': text })
    const { out, code } = await call(folder, ['a.md', '-f', 'json', '--fail-on', 'never', ...argv])
    const [{ findings, verdict }] = JSON.parse(out).reports
    return { code, verdict, rules: findings.map(({ rule }: { rule: string }) => rule) }
  }

  test('options, with the level that the preset gives, or their own', async () => {
    const text = '# Tests\n\nPassed: 8/10 (84%)\n'
    expect((await audited({}, text)).rules).toEqual(['ratio-percent-mismatch'])
    const tolerant = { rules: { 'ratio-percent-mismatch': { tolerance: 3 } } }
    expect((await audited(tolerant, text)).rules).toEqual([])
    const off = { rules: { 'ratio-percent-mismatch': { level: 'off', tolerance: 0 } } }
    expect((await audited(off, text)).rules).toEqual([])
  })

  test('phrases of a team: a verdict, a status, an obligation', async () => {
    const text = contradicting.replace('GO', 'Gremium hat zugestimmt')
    expect((await audited({}, text)).verdict).toBe(null)
    const go = { verdicts: { go: ['Gremium hat zugestimmt'] } }
    expect(await audited({ vocabulary: go }, text)).toMatchObject({
      verdict: { decision: 'go', supported: false },
      rules: ['go-with-unchecked-mandatory'],
    })
    const nogo = { verdicts: { 'no-go': ['Gremium hat zugestimmt'] } }
    expect((await audited({ vocabulary: nogo }, text)).verdict.decision).toBe('no-go')
    const optional = text.replace('- [ ] Rollback', '- [ ] (wahlfrei) Rollback')
    const both = { ...go, obligations: { optional: ['wahlfrei'] } }
    expect((await audited({ vocabulary: both }, optional)).rules).toEqual([])
  })

  test('parse reads with them too', async () => {
    const folder = folderWith({
      '.audit-reportsrc.json': json({ vocabulary: { statuses: { open: ['parked'] } } }),
      'a.md': '# Launch\n\n| Gate | Status |\n|---|---|\n| Backups | Parked |\n| Alerts | Done |\n',
    })
    const { out } = await call(folder, ['parse', 'a.md'])
    const { results } = JSON.parse(out).reports[0]
    expect(results.map(({ status }: { status: string }) => status)).toEqual(['open', 'passed'])
  })

  test('limits', async () => {
    const text = `# A\n\n${'> '.repeat(120)}x\n`
    expect((await audited({}, text)).code).toBe(2)
    expect((await audited({ limits: { nesting: 200 } }, text)).code).toBe(0)
  })
})

test('init writes a config that is taken, and never over another', async () => {
  const folder = folderWith({ 'a.md': contradicting, 'CHANGELOG.md': contradicting })
  expect(await call(folder, ['init'])).toMatchObject({ code: 0 })
  const written = readFileSync(join(folder, 'audit-reports.config.json'), 'utf8')
  expect(written).toContain('"$schema"')
  expect((await found(folder, '.', '--fail-on', 'never')).reports.map(([path]) => path)).toEqual(['a.md'])
  expect(await call(folder, ['init'])).toMatchObject({ code: 2, out: '' })
})

describe('what fails a run', () => {
  const warning = { '.audit-reportsrc.json': json({ rules: { 'go-with-unchecked-mandatory': 'warning' } }) }

  test('more warnings than allowed', async () => {
    const folder = folderWith({ ...warning, 'a.md': contradicting })
    expect(await call(folder, ['a.md', ...only])).toMatchObject({ code: 0 })
    expect(await call(folder, ['a.md', ...only, '--max-warnings', '1'])).toMatchObject({ code: 0, err: '' })
    const { code, err } = await call(folder, ['a.md', ...only, '--max-warnings', '0', '--quiet'])
    expect({ code, err }).toEqual({ code: 1, err: 'audit-reports: 1 warning, more than 0\n' })
    expect(await call(folder, ['a.md', '--max-warnings', 'x'])).toMatchObject({ code: 2, out: '' })
  })

  test('--quiet shows errors only', async () => {
    const folder = folderWith({ ...warning, 'a.md': contradicting })
    expect((await call(folder, ['a.md', ...only, '--quiet', '-f', 'compact'])).out).toBe('')
  })

  test('nothing to audit, unless --allow-empty; a missing path all the same', async () => {
    const folder = folderWith({ 'a.txt': '' })
    expect(await call(folder, ['.', '*.md'])).toMatchObject({ code: 2 })
    expect(await call(folder, ['.', '*.md', '--allow-empty'])).toMatchObject({ code: 0, err: '' })
    expect(await call(folder, ['a.md', '--allow-empty'])).toMatchObject({ code: 2 })
  })
})
