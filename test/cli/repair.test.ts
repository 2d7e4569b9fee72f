import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { call, clean, folderWith } from './call.ts'

const good = '# Launch report — café\r\n\r\n✅ Backups tested — naïve résumé\r\n'
const damaged = [...new TextEncoder().encode(good)].map((byte) => cp1252(byte)).join('')

function cp1252(byte: number): string {
  const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
  return byte >= 0x80 && byte < 0xa0 ? ([...high][byte - 0x80] ?? '') : String.fromCharCode(byte)
}

describe('repair', () => {
  test('prints the repaired text', async () => {
    expect(await call(folderWith({ 'a.md': damaged }), ['repair', 'a.md'])).toMatchObject({ code: 0, out: good })
  })

  test('--check names the files and exits 1; 0 where nothing is to do', async () => {
    const folder = folderWith({ 'a.md': damaged, 'b.md': clean })
    const { code, out } = await call(folder, ['repair', '--check', '.'])
    expect(out).toMatch(/^a\.md: \d+ repairs? from \S+\n$/)
    expect(code).toBe(1)
    expect(await call(folder, ['repair', '--check', 'b.md'])).toMatchObject({ code: 0, out: '' })
  })

  test('--write keeps mode, line ends and links, and is done once', async () => {
    const folder = folderWith({ 'a.md': damaged })
    chmodSync(join(folder, 'a.md'), 0o640)
    symlinkSync('a.md', join(folder, 'link.md'))
    expect(await call(folder, ['repair', '--write', 'link.md'])).toMatchObject({ code: 0, out: '' })
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(good)
    expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o640)
    expect(await call(folder, ['repair', '--check', 'a.md'])).toMatchObject({ code: 0 })
  })

  test('--diff is a unified diff', async () => {
    const { out } = await call(folderWith({ 'a.md': damaged }), ['repair', '--diff', 'a.md'])
    expect(out).toMatch(/^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ -1,3 \+1,3 @@\n-/)
    expect(out).toContain('+# Launch report — café\r\n')
  })

  test.each([damaged, damaged.trimEnd(), damaged.repeat(9).replace(/\r\n/g, '\n')])(
    'git applies it to %j',
    async (text) => {
      const folder = folderWith({ 'a.md': text })
      const { out } = await call(folder, ['repair', '--diff', 'a.md'])
      execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input: out })
      expect(await call(folder, ['repair', '--check', 'a.md'])).toMatchObject({ code: 0, out: '' })
    },
  )

  test('one way of telling at a time', async () => {
    expect(await call('.', ['repair', '--write', '--diff', 'x.md'])).toMatchObject({ code: 2 })
  })

  test('prints one file only', async () => {
    const folder = folderWith({ 'a.md': damaged, 'b.md': clean })
    expect(await call(folder, ['repair', '.'])).toMatchObject({ code: 2, out: '' })
  })

  test('tells where damage is left in doubt', async () => {
    const folder = folderWith({ 'a.md': `${damaged}ðŸ“ Notes\n` })
    const { out } = await call(folder, ['repair', '--check', 'a.md'])
    expect(out).toMatch(/^a\.md: \d+ repairs from windows-1252, 1 place left in doubt \(line 4\)\n$/)
  })

  test('what --write leaves is told by --check again, and by the audit', async () => {
    const folder = folderWith({ 'a.md': `${damaged}ðŸ“ Notes\r\nCrane \ufffd\r\n` })
    const { err } = await call(folder, ['repair', '--write', 'a.md'])
    expect(err).toMatch(/^a\.md: \d+ repairs from windows-1252, 2 places left in doubt \(lines 4, 5\)\n$/)
    expect(await call(folder, ['repair', '--check', 'a.md'])).toMatchObject({
      code: 0,
      out: 'a.md: 2 places left in doubt (lines 4, 5)\n',
    })
    const { out } = await call(folder, ['a.md'])
    expect(out).toContain('2 stretches of mojibake read through windows-1252 (2 not repaired)')
  })

  test('writes legacy bytes of a file as UTF-8', async () => {
    const folder = folderWith({})
    const bytes = Buffer.concat([
      Buffer.from('# Crâne — prêt ✅ à Évry\n\nCaf'),
      Buffer.from([0xe9]),
      Buffer.from(' ok\n'),
    ])
    writeFileSync(join(folder, 'a.md'), bytes)
    expect(await call(folder, ['repair', '--check', 'a.md'])).toMatchObject({
      code: 1,
      out: 'a.md: parts encoded as windows-1252\n',
    })
    await call(folder, ['repair', '--write', 'a.md'])
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('# Crâne — prêt ✅ à Évry\n\nCafé ok\n')
  })
})
