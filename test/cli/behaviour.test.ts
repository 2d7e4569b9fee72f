import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatNames } from '../../src/render/names.ts'
import { call, clean, contradicting, folderWith } from './call.ts'

const only = ['--rule', 'go-with-unchecked-mandatory']
const repository = (files: Parameters<typeof folderWith>[0]) => {
  const folder = folderWith(files)
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
  return folder
}

/** The rows of docs/comparison.md, by their first cell, each with what holds here. */
const rows: Readonly<Record<string, () => Promise<void>>> = {
  'a path that is missing, a glob that fits nothing, an unknown option, a file that cannot be read': async () => {
    const folder = folderWith({ 'a.md': contradicting, 'b.md': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]) })
    for (const [argument, words] of [
      ['missing.md', 'missing.md: no such file or folder'],
      ['x*.md', 'x*.md: no file matches'],
      ['b.md', 'b.md: Not a text file'],
    ] as const) {
      const { code, out, err } = await call(folder, [argument, 'a.md', '-f', 'compact'])
      expect({ code, named: err.includes(words), audited: out.includes('a.md:3') }).toEqual({
        code: 2,
        named: true,
        audited: true,
      })
    }
    expect(await call(folder, ['--unknown', 'a.md'])).toMatchObject({ code: 2, out: '' })
  },
  'a file called `[br]ack (1).md`': async () => {
    const { code, out } = await call(folderWith({ '[br]ack (1).md': contradicting }), [
      '[br]ack (1).md',
      '-f',
      'compact',
    ])
    expect({ code, found: out.startsWith('[br]ack (1).md:3:') }).toEqual({ code: 1, found: true })
  },
  'UTF-16, Windows code pages, binary files': async () => {
    const folder = folderWith({
      'u.md': Buffer.from(`\uFEFF${contradicting}`, 'utf16le'),
      'w.md': Buffer.from(
        '# Bericht für Köln\n\nPrüfung abgeschlossen, Gerät läuft, Tür öffnet\n\nBestanden: 8/10 (60%)\n',
        'latin1',
      ),
      'b.md': new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a, 0]),
    })
    const { out, err } = await call(folder, ['u.md', 'w.md', 'b.md'])
    expect(out).toMatch(/u\.md\n.*GO.*utf-16le/)
    expect(out).toMatch(/w\.md\n.*windows-1252/)
    expect(out).toContain('go-with-unchecked-mandatory')
    expect(err).toMatch(/^audit-reports: b\.md: Not a text file/)
  },
  'piped output and `NO_COLOR`': async () => {
    const folder = folderWith({ 'a.md': contradicting })
    expect((await call(folder, ['a.md'])).out).not.toContain('\u001B')
    const io = { isTerminal: true, env: { NO_COLOR: '1' } }
    expect((await call(folder, ['a.md'], io)).out).not.toContain('\u001B')
  },
  'files that git ignores': async () => {
    const folder = repository({ '.gitignore': 'old/\n', 'old/a.md': contradicting, 'b.md': clean })
    expect(await call(folder, ['.', '-f', 'compact'])).toEqual({ code: 0, out: '', err: '' })
    expect((await call(folder, ['old/a.md', '-f', 'compact'])).code).toBe(1)
  },
  'task lists': async () => {
    const { out } = await call(folderWith({ 'a.md': contradicting }), ['parse', 'a.md'])
    const [{ checklists }] = JSON.parse(out).reports
    expect(checklists[0].items.map(({ state }: { state: string }) => state)).toEqual(['done', 'open'])
  },
  'a typo in the config': async () => {
    const folder = folderWith({ 'a.md': clean, '.audit-reportsrc.json': '{ "failsOn": "never" }' })
    const { code, out, err } = await call(folder, ['a.md'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(
      /^audit-reports: \.audit-reportsrc\.json: failsOn: unknown key; did you mean failOn\? \(known: .*\)\n$/,
    )
  },
  'silencing one finding': async () => {
    const comment = (rest: string) => `<!-- audit-reports-disable-next-line ${rest} -->\n**Decision`
    const audit = async (rest: string) =>
      (
        await call(folderWith({ 'a.md': contradicting.replace('**Decision', comment(rest)) }), [
          'a.md',
          '-f',
          'compact',
        ])
      ).out
    expect(await audit('go-with-unchecked-mandatory -- accepted by the board')).toBe('')
    expect(await audit('go-with-unchecked-mandatory')).toContain('suppression-without-reason')
    expect(await audit('verdict-conflict -- reason')).toContain('unused-suppression')
    expect(await audit('no-such-rule -- reason')).toContain('unknown-rule-in-suppression')
  },
  'a baseline': async () => {
    const folder = folderWith({ 'a.md': contradicting })
    await call(folder, ['baseline', 'create'])
    const { code, out } = await call(
      repository({
        'audit-reports-baseline.json': readFileSync(join(folder, 'audit-reports-baseline.json'), 'utf8'),
        'a.md': `A line more.\n\n${contradicting}\n\nPassed: 8/10 (60%)\n`,
      }),
      ['a.md', '--baseline', 'audit-reports-baseline.json', '-f', 'compact'],
    )
    expect({ code, lines: out.trim().split('\n').length }).toEqual({ code: 1, lines: 1 })
    expect(out).toContain('ratio-percent-mismatch')
  },
  'the other place of a finding': async () => {
    const folder = folderWith({ 'a.md': contradicting })
    for (const format of formatNames)
      expect((await call(folder, ['a.md', ...only, '-f', format])).out, format).toContain('Rollback rehearsed')
  },
  SARIF: async () => {
    const folder = folderWith({ 'a.md': contradicting, 'b.md': 'âœ… Tested\n' })
    const [run] = JSON.parse((await call(folder, ['.', '-f', 'sarif'])).out).runs
    expect(run.results.length).toBeGreaterThan(1)
    for (const { ruleId, ruleIndex, locations, partialFingerprints } of run.results) {
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId)
      expect(locations).toHaveLength(1)
      expect(Object.values(partialFingerprints)).toHaveLength(1)
    }
    expect(run.results[0].relatedLocations.length).toBeGreaterThan(0)
  },
  'GitHub annotations': async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}.md`, contradicting]))
    const { out } = await call(folderWith(files), ['.', ...only, '-f', 'github'])
    expect(out.match(/^::error /gm)).toHaveLength(12)
    expect(out).toContain('2 findings above what GitHub shows as annotations; all are listed above')
    for (const name of Object.keys(files)) expect(out).toContain(name)
  },
  'explaining a finding': async () => {
    const folder = folderWith({ 'a.md': contradicting })
    const page = await call(folder, ['explain', 'go-with-unchecked-mandatory'])
    expect(page.out).toContain('## When it stays silent')
    const { out } = await call(folder, ['explain', 'go-with-unchecked-mandatory', '--file', 'a.md'])
    expect(out).toMatch(/Rollback rehearsed”: .*state open/)
  },
  'files that a hook names although they are excluded': async () => {
    const folder = repository({ 'old/a.md': contradicting, '.audit-reportsrc.json': '{ "ignores": ["old"] }' })
    expect(await call(folder, ['old/a.md'])).toEqual({ code: 0, out: '', err: '' })
    execFileSync('git', ['add', '.'], { cwd: folder })
    expect(await call(folder, ['--staged'])).toEqual({ code: 0, out: '', err: '' })
  },
  'hooks of coding agents': async () => {
    const folder = folderWith({ 'a.md': contradicting })
    const event = JSON.stringify({ cwd: folder, tool_input: { file_path: 'a.md' } })
    const { code, out, err } = await call(folder, ['hook', ...only], { stdin: event })
    expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 2, out: '', lines: 2 })
  },
}

test('every row of the comparison has a test, and every test a row', () => {
  const [page = ''] = readFileSync('docs/comparison.md', 'utf8').split('## What an installation takes')
  const cells = [...page.matchAll(/^\| (.+?) \|/gm)].map((match) => match[1] ?? '')
  expect(cells.slice(1)).toEqual(Object.keys(rows))
})

test.each(Object.entries(rows))('%s', async (_situation, holds) => {
  await holds()
})
