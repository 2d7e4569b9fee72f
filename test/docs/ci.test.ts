import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { commands } from '../../src/cli/commands/index.ts'
import { call, clean, contradicting, folderWith } from '../cli/call.ts'
import { blocks, calls } from './commands.ts'

const page = readFileSync('docs/ci.md', 'utf8')
const action = parse(readFileSync('action.yml', 'utf8'))
const hooks: { id: string; entry: string }[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))
const snippets = blocks(page, 'yaml').map((block) => parse(block))

test('the hooks and inputs that the page names are there', () => {
  const [precommit, workflow] = snippets
  const ids = precommit.repos[0].hooks.map((hook: { id: string }) => hook.id)
  expect(ids).toEqual(hooks.map((hook) => hook.id))
  const inputs = Object.keys(action.inputs)
  expect(inputs).toEqual(expect.arrayContaining(Object.keys(workflow.steps[1].with)))
  for (const input of inputs) expect(page).toContain(input)
})

test('the entries of the hooks are commands', () => {
  for (const { entry } of hooks) expect(Object.keys(commands)).toContain(entry.split(' ')[1])
})

test('the job for GitLab hands over the report that it writes, whether or not it fails', async () => {
  const { readiness } = snippets.find((snippet) => snippet.readiness !== undefined)
  const argv = readiness.script.split(' ').slice(2)
  const folder = folderWith({ 'docs/a.md': contradicting })
  expect((await call(folder, argv)).code).toBe(1)
  const { when, reports } = readiness.artifacts
  const [{ check_name: rule, location }] = JSON.parse(readFileSync(join(folder, reports.codequality), 'utf8'))
  expect({ when, rule, location }).toEqual({
    when: 'always',
    rule: 'go-with-unchecked-mandatory',
    location: { path: 'docs/a.md', lines: { begin: 3, end: 3 } },
  })
})

test('JSON snippets are JSON', () => {
  expect(blocks(page, 'json').map((block) => typeof JSON.parse(block))).toEqual(['object', 'object'])
})

const shown = [
  ...calls(page),
  ...[...page.matchAll(/npx audit-reports (docs .*)$/gm)].map((match) => match[1]?.split(' ')),
]

test.each(shown.map((argv) => [argv ?? []]))('audit-reports %j', async (argv) => {
  const folder = folderWith({ 'docs/a.md': clean })
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' })
  git('init', '--quiet', '--initial-branch=main')
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--allow-empty', '-m', 'one')
  expect(await call(folder, argv)).toMatchObject({ code: 0, err: '' })
})
