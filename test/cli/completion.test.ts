import { execFileSync } from 'node:child_process'
import { platform } from 'node:process'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands/index.ts'
import { options } from '../../src/cli/options.ts'
import { rules } from '../../src/rules/index.ts'
import { call } from './call.ts'

async function complete(...words: string[]): Promise<string[]> {
  const { out: script } = await call('.', ['completion', 'bash'])
  const quoted = ['audit-reports', ...words].map((word) => `'${word}'`).join(' ')
  const driver = `COMP_WORDS=(${quoted}); COMP_CWORD=${words.length}; _audit_reports; printf '%s\\n' "\${COMPREPLY[@]}"`
  const printed = execFileSync('bash', ['--norc', '-c', `${script}\n${driver}`], { encoding: 'utf8' })
  return printed.split('\n').filter(Boolean)
}

describe.skipIf(platform === 'win32')('bash completes', () => {
  test.each([
    [[''], Object.keys(commands)],
    [['re'], ['repair']],
    [['--for'], ['--format']],
    [['repair', '--wr'], ['--write']],
    [['repair', '--fo'], []],
    [['docs', '--format', 'js'], ['json']],
    [['--fail-on', 'w'], ['warning']],
    [['--rule', 'verdict-cond'], ['verdict-conditional-conflict']],
    [
      ['schema', ''],
      ['report', 'findings', 'config'],
    ],
    [['baseline', 'p'], ['prune']],
    [['explain', ''], rules.map((rule) => rule.id)],
    [['--config', ''], []],
    [['completion', 'z'], ['zsh']],
  ])('%j', async (words, expected) => {
    expect(await complete(...words)).toEqual(expected)
  })
})

describe.each(['zsh', 'fish'])('the script for %s', (shell) => {
  test('has every command, and every option with its help', async () => {
    const { out } = await call('.', ['completion', shell])
    for (const [name, command] of Object.entries(commands)) {
      expect(out).toContain(name)
      for (const option of command.options) {
        expect(out).toContain(shell === 'zsh' ? `--${option}` : `-l ${option}`)
        expect(out.replace(/\\+/g, '')).toContain(options[option].help)
      }
    }
    for (const rule of rules) expect(out).toContain(rule.id)
  })
})

test('a shell that is not known is misuse', async () => {
  expect(await call('.', ['completion', 'tcsh'])).toMatchObject({ code: 2, out: '' })
})
