import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { call, contradicting, folderWith } from './call.ts'

const derived = `# Release report

**Decision:** GO

Passed: 8/10 (90%)

| Module | Tests |
|---|---|
| API | 1,040 |
| UI | 52 |
| **Total** | **1,094** |

## 3 issues found

1. The export is slow
2. The import is slow
`
const mended = derived.replace('90%', '80%').replace('1,094', '1,092').replace('3 issues', '2 issues')

describe('--fix', () => {
  test('writes what follows from other numbers, and tells how much', async () => {
    const folder = folderWith({ 'a.md': derived })
    const { code, out, err } = await call(folder, ['a.md', '--fix'])
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(mended)
    expect({ code, err }).toEqual({ code: 0, err: 'a.md: 3 findings fixed\n' })
    expect(out).toContain('no contradictions found')
    expect(await call(folder, ['a.md', '--fix'])).toMatchObject({ code: 0, err: '' })
  })

  test('never touches a box, a status or a verdict', async () => {
    const folder = folderWith({ 'a.md': contradicting })
    expect(await call(folder, ['a.md', '--fix'])).toMatchObject({ code: 1, err: '' })
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(contradicting)
  })

  test('keeps the mode, the mark, the line ends and the encoding of the file', async () => {
    const crlf = `\uFEFF${derived.replaceAll('\n', '\r\n')}`
    const folder = folderWith({ 'a.md': crlf, 'b.md': Buffer.from(crlf, 'utf16le') })
    chmodSync(join(folder, 'a.md'), 0o640)
    await call(folder, ['a.md', 'b.md', '--fix'])
    const expected = `\uFEFF${mended.replaceAll('\n', '\r\n')}`
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(expected)
    expect(readFileSync(join(folder, 'b.md')).toString('utf16le')).toBe(expected)
    expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o640)
  })

  test('mends the encoding, and numbers beside what it mends', async () => {
    const folder = folderWith({ 'a.md': '# Tests\n\nâœ… Unit: 8/10 (90%) â€” passed\n' })
    await call(folder, ['a.md', '--fix'])
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('# Tests\n\n✅ Unit: 8/10 (80%) — passed\n')
  })

  test('leaves alone what a comment silences, and what is off', async () => {
    const silenced = derived.replace('Passed:', '<!-- audit-reports-disable-file -- known -->\n\nPassed:')
    const folder = folderWith({ 'a.md': silenced, 'b.md': derived })
    await call(folder, ['a.md', '--fix'])
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(silenced)
    await call(folder, ['b.md', '--fix', '--rule', 'ratio-percent-mismatch'])
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe(derived.replace('90%', '80%'))
  })

  test('a file in mixed encodings is left alone, and named', async () => {
    const mixed = Buffer.concat([
      Buffer.from(`${derived}\nGrüße, Grüße, Grüße, caf`),
      Buffer.from([0xe9]),
      Buffer.from(' zu\n'),
    ])
    const folder = folderWith({ 'a.md': mixed })
    const { err } = await call(folder, ['a.md', '--fix'])
    expect(err).toContain('a.md: not fixed')
    expect(readFileSync(join(folder, 'a.md')).equals(mixed)).toBe(true)
  })
})

describe('--fix-dry-run', () => {
  test('prints a diff, exits 1 where something would change, and writes nothing', async () => {
    const folder = folderWith({ 'a.md': derived })
    const { code, out } = await call(folder, ['a.md', '--fix-dry-run'])
    expect(code).toBe(1)
    expect(out).toMatch(/^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ /)
    expect(out).toContain('\n-Passed: 8/10 (90%)\n+Passed: 8/10 (80%)\n')
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(derived)
    writeFileSync(join(folder, 'a.md'), mended)
    expect(await call(folder, ['a.md', '--fix-dry-run'])).toEqual({ code: 0, out: '', err: '' })
  })
})

describe('standard input', () => {
  test('--fix prints the mended text, and what is left to find on standard error', async () => {
    const stdin = derived.replace('## 3', '## Required before launch\n\n- [ ] Rollback rehearsed\n\n## 3')
    const { code, out, err } = await call(folderWith({}), ['-', '--fix', '-f', 'compact'], { stdin })
    expect({ code, out }).toEqual({
      code: 1,
      out: stdin.replace('90%', '80%').replace('1,094', '1,092').replace('3 issues', '2 issues'),
    })
    expect(err).toMatch(/^<stdin>: 3 findings fixed\n<stdin>:3:15: error: .*\[go-with-unchecked-mandatory\]\n$/)
  })

  test('--fix hands on what is right, what a config ignores, and other encodings, byte by byte', async () => {
    const folder = folderWith({ '.audit-reportsrc.json': '{ "ignores": ["old"] }' })
    const fix = async (stdin: string | Uint8Array, ...argv: string[]) => {
      const parts: Uint8Array[] = []
      const write = (content: string | Uint8Array) => void parts.push(Buffer.from(content))
      const { code } = await call(folder, ['-', '--fix', ...argv], { stdin, write })
      return { code, bytes: Buffer.concat(parts) }
    }
    expect(await fix(mended)).toEqual({ code: 0, bytes: Buffer.from(mended) })
    expect(await fix(derived, '--stdin-filename', 'old/a.md')).toEqual({ code: 0, bytes: Buffer.from(derived) })
    const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')
    expect(await fix(utf16(derived))).toEqual({ code: 0, bytes: utf16(mended) })
    expect(await fix(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]))).toMatchObject({ code: 2, bytes: Buffer.from('') })
  })

  test('--fix-dry-run prints a diff', async () => {
    const { code, out } = await call(folderWith({}), ['-', '--fix-dry-run'], { stdin: derived })
    expect({ code, isDiff: out.includes('\n-Passed: 8/10 (90%)\n+Passed: 8/10 (80%)\n') }).toEqual({
      code: 1,
      isDiff: true,
    })
  })
})

test.each([
  [['-', 'a.md', '--fix'], '--fix takes standard input alone'],
  [['--staged', '--fix'], '--fix is about files, and --staged about the index; use --changed'],
  [['--staged', '--fix-dry-run'], '--fix-dry-run is about files'],
  [['--fix', '--fix-dry-run'], 'choose one of --fix and --fix-dry-run'],
])('%j is misuse', async (argv, message) => {
  const { code, out, err } = await call(folderWith({ 'a.md': derived }), argv)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(message)
})

test('what can be fixed is told in pretty, json, sarif and rdjson', async () => {
  const folder = folderWith({ 'a.md': derived })
  const print = async (format: string) => (await call(folder, ['a.md', '-f', format])).out
  expect(await print('pretty')).toContain('(3 fixable with --fix)')
  const [ratio] = JSON.parse(await print('json')).reports[0].findings
  expect(ratio.fix).toMatchObject([{ text: '80', location: { start: { line: 5, column: 15 }, end: { column: 17 } } }])
  const [result] = JSON.parse(await print('sarif')).runs[0].results
  expect(result.fixes[0].artifactChanges[0].replacements).toEqual([
    {
      deletedRegion: { startLine: 5, startColumn: 15, endLine: 5, endColumn: 17 },
      insertedContent: { text: '80' },
    },
  ])
  expect(JSON.parse(await print('rdjson')).diagnostics[0].suggestions).toEqual([
    { range: { start: { line: 5, column: 15 }, end: { line: 5, column: 17 } }, text: '80' },
  ])
})
