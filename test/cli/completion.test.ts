import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { platform } from 'node:process'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands/index.ts'
import { options } from '../../src/cli/options.ts'
import { formatNames } from '../../src/render/names.ts'
import { rules } from '../../src/rules/index.ts'
import { call, folderWith } from './call.ts'

/** What is offered at the end of a command line, in a folder with `docs` and `a b.md`. */
type Complete = (script: string, line: string, folder: string) => string[]

const lines = (text: string) => text.split('\n').filter(Boolean)

const inBash: Complete = (script, line, cwd) => {
  const words = line.split(/(=)| /).filter((word) => word !== undefined)
  const quoted = words.map((word) => `'${word}'`).join(' ')
  const driver = `COMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}; _audit_reports; printf '%s\\n' "\${COMPREPLY[@]}"`
  return lines(execFileSync('bash', ['--norc', '-c', `${script}\n${driver}`], { encoding: 'utf8', cwd }))
}

const inFish: Complete = (script, line, cwd) => {
  writeFileSync(join(cwd, '.script'), script)
  const driver = `source .script; complete -C ${JSON.stringify(line)}`
  const printed = execFileSync('fish', ['--no-config', '-c', driver], {
    encoding: 'utf8',
    cwd,
    env: { ...process.env, HOME: cwd },
  })
  return lines(printed).map((row) => row.replace(/\t.*/, ''))
}

const inZsh: Complete = (script, line, cwd) => {
  writeFileSync(join(cwd, '.script'), script)
  execFileSync('zsh', ['-f', resolve('test/cli/completion.zsh'), line], { cwd, stdio: 'ignore', timeout: 60_000 })
  return existsSync(join(cwd, '.hits')) ? lines(readFileSync(join(cwd, '.hits'), 'utf8')) : []
}

const shells: Readonly<Record<string, Complete>> = { bash: inBash, zsh: inZsh, fish: inFish }
const isThere = (shell: string) => platform !== 'win32' && spawnSync(shell, ['-c', 'true']).status === 0

/** Whether files are offered beside the words. */
const files = ['docs', 'a b.md']
const table: readonly (readonly [string, readonly string[], ('files' | 'no files')?])[] = [
  ['', Object.keys(commands), 'files'],
  ['re', ['repair']],
  ['--for', ['--format']],
  ['repair --wr', ['--write']],
  ['repair --fo', []],
  ['docs --format js', ['json']],
  ['-f ', formatNames, 'no files'],
  ['parse --format ', ['json', 'ndjson', 'markdown'], 'no files'],
  ['--fail-on w', ['warning']],
  ['--fail-on=w', ['warning']],
  ['--rule verdict-cond', ['verdict-conditional-conflict']],
  ['schema ', ['report', 'findings', 'config'], 'no files'],
  ['baseline p', ['prune']],
  ['baseline create ', [], 'files'],
  ['explain ', rules.map((rule) => rule.id), 'no files'],
  ['--config ', [], 'files'],
  ['completion z', ['zsh']],
  ['rules ', [], 'no files'],
]

const cases = table.map(([line, expected, beside]) => ({ line, expected, beside }))

describe.each(Object.keys(shells).map((shell) => ({ shell, there: isThere(shell) })))('$shell', ({ shell, there }) => {
  test.skipIf(!there).each(cases)(
    'completes “$line”',
    async ({ line, expected, beside }) => {
      const { out: script } = await call('.', ['completion', shell])
      const folder = folderWith({ 'docs/a.md': '', 'a b.md': '' })
      const found = (shells[shell] ?? inBash)(script, `audit-reports ${line}`, folder)
      const plain = [...new Set(found.map((word) => word.replace(/^--[\w-]+=(?=.)|\/$/g, '').replaceAll('\\', '')))]
      const isOption = /(?:^| )-[^ ]*$/.test(line)
      const words = plain.filter(
        (word) => !files.includes(word) && word.startsWith('-') === (isOption && !line.includes('=')),
      )
      expect(words.sort()).toEqual([...expected].sort())
      if (beside !== undefined)
        expect(plain.filter((word) => files.includes(word)).sort()).toEqual(beside === 'files' ? [...files].sort() : [])
    },
    60_000,
  )

  test('has every command, and every option with its help', async () => {
    const { out } = await call('.', ['completion', shell])
    for (const [name, command] of Object.entries(commands)) {
      expect(out).toContain(name)
      for (const option of command.options) {
        expect(out).toContain(shell === 'fish' ? `-l ${option}` : `--${option}`)
        if (shell !== 'bash') expect(out.replace(/\\+/g, '')).toContain(options[option].help)
      }
    }
    for (const rule of rules) expect(out).toContain(rule.id)
  })
})

test('a shell that is not known is misuse', async () => {
  expect(await call('.', ['completion', 'tcsh'])).toMatchObject({ code: 2, out: '' })
})
