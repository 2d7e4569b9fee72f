// Commits in scratch repositories with the hooks installed, and runs the action's script; all of it over the built CLI.

import { match, notStrictEqual, strictEqual } from 'node:assert'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import {
  byGit,
  commit,
  contradicting,
  damaged,
  frameworkHook,
  mended,
  refusesAndPasses,
  repository,
  root,
  run,
} from './repositories.mjs'

function withHook(hook, file = byGit, folder = repository()) {
  writeFileSync(join(folder, file), hook, { mode: 0o755 })
  return folder
}

function runAction() {
  const { runs } = parse(readFileSync('action.yml', 'utf8'))
  const script = runs.steps.at(-1).run
  const act = (text, inputs) => {
    const folder = repository()
    writeFileSync(join(folder, 'a report.md'), text)
    const summary = join(folder, 'summary')
    const env = { GITHUB_ACTION_PATH: root, GITHUB_STEP_SUMMARY: summary, PATHS: 'a report.md\n', ...inputs }
    const result = run(folder, 'bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], env)
    return { ...result, summary: readFileSync(summary, 'utf8'), folder }
  }
  const refused = act(contradicting, { SARIF: 'out.sarif' })
  strictEqual(refused.status, 1, refused.stderr)
  match(refused.stdout, /^::error file=a report\.md,line=3/m)
  match(refused.summary, /\| error \| 3 \|.*go-with-unchecked-mandatory/)
  strictEqual(JSON.parse(readFileSync(join(refused.folder, 'out.sarif'), 'utf8')).version, '2.1.0')
  strictEqual(act(contradicting, { FAIL_ON: 'never' }).status, 0)
  match(act(mended, { PATHS: '.' }).summary, /no contradictions found/)
}

const page = readFileSync('docs/ci.md', 'utf8')
const [, gitHook = ''] = /```bash\n([\s\S]*?)```/.exec(page) ?? []
refusesAndPasses(withHook(gitHook))

const withHusky = repository()
strictEqual(run(withHusky, 'husky', []).status, 0)
refusesAndPasses(withHook(gitHook, '.husky/pre-commit', withHusky))

const withLintStaged = withHook('#!/bin/sh\nlint-staged\n')
const [, lintStaged = ''] = /```json\n(.*"lint-staged".*)\n```/.exec(page) ?? []
writeFileSync(join(withLintStaged, 'package.json'), lintStaged)
refusesAndPasses(withLintStaged)
writeFileSync(join(withLintStaged, 'package.json'), lintStaged.replace('audit-reports', 'audit-reports --fix'))
strictEqual(commit(withLintStaged, { 'tests.md': 'Passed: 8/10 (90%)\n' }).status, 0)
strictEqual(run(withLintStaged, 'git', ['show', 'HEAD:tests.md']).stdout, 'Passed: 8/10 (80%)\n')

const [audit, repair] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))
refusesAndPasses(withHook(frameworkHook(audit.entry)))
const folder = withHook(frameworkHook(repair.entry))
notStrictEqual(commit(folder, { 'report.md': damaged }).status, 0)
strictEqual(commit(folder, { 'report.md': `${mended}\n✅ Backups tested — twice\n` }).status, 0)

const settings = JSON.parse(/```json\n(\{\n {2}"hooks"[\s\S]*?)```/.exec(page)?.[1] ?? '')
const { command } = settings.hooks.PostToolUse[0].hooks[0]
writeFileSync(join(folder, 'written.md'), contradicting)
const input = JSON.stringify({
  cwd: folder,
  tool_name: 'Write',
  tool_input: { file_path: join(folder, 'written.md') },
})
const told = run(folder, 'sh', ['-c', command], { input })
strictEqual(told.status, 2, told.stderr)
match(told.stderr, /written\.md:3:\d+: error: .*go-with-unchecked-mandatory/)

runAction()
