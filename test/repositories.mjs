// Scratch repositories of git in which the built CLI is installed, and commits in them.

import { match, notStrictEqual, strictEqual } from 'node:assert'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

export const root = process.cwd()
export const mended = '# Launch report\n\n**Decision:** GO\n\n## Required before launch\n\n- [x] Rollback rehearsed\n'
export const contradicting = mended.replace('[x]', '[ ]')
export const damaged = `${mended}\nâœ… Backups tested â€” twice\n`

/** Where git looks for a hook. */
export const byGit = '.git/hooks/pre-commit'

const main = join(root, 'dist/cli/main.js')
const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
const scratch = []

/** An empty folder, until the process ends. */
export function scratchFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'audit-reports-'))
  scratch.push(folder)
  return folder
}

process.on('exit', () => {
  for (const folder of scratch) rmSync(folder, { recursive: true, force: true })
})

export function run(folder, command, args, { input, ...extra } = {}) {
  const path = `${join(folder, 'node_modules/.bin')}:${process.env.PATH}`
  const env = { ...Object.fromEntries(inherited), PATH: path, ...extra }
  return spawnSync(command, args, { cwd: folder, encoding: 'utf8', env, input, maxBuffer: 1e8 })
}

/** A repository in which `audit-reports`, husky and lint-staged are installed. */
export function repository() {
  const folder = scratchFolder()
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
  symlinkSync(main, join(folder, 'node_modules/.bin/audit-reports'))
  for (const name of ['husky', 'lint-staged'])
    symlinkSync(realpathSync(`node_modules/.bin/${name}`), join(folder, 'node_modules/.bin', name))
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n')
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  return folder
}

export function commit(folder, files, env = {}) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  run(folder, 'git', ['add', '.'])
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
  return run(folder, 'git', [...identity, 'commit', '--quiet', '-m', 'report'], env)
}

/** A commit is refused for a contradicting report and passes for a mended one. */
export function refusesAndPasses(folder, env) {
  const refused = commit(folder, { 'report.md': contradicting }, env)
  notStrictEqual(refused.status, 0, 'a contradicting report is committed')
  match(`${refused.stdout}${refused.stderr}`, /go-with-unchecked-mandatory/)
  const passed = commit(folder, { 'report.md': mended }, env)
  strictEqual(passed.status, 0, passed.stderr)
  strictEqual(run(folder, 'git', ['rev-list', '--count', 'HEAD']).stdout, '1\n')
}

/** Hooks that do what the pre-commit framework does: run entries with the staged Markdown files. */
export function frameworkHook(...entries) {
  const lines = entries.map(
    (entry) => `git diff --cached --name-only -z --diff-filter=d -- '*.md' | xargs -0 -r ${entry}\n`,
  )
  return `#!/bin/sh\nset -e\n${lines.join('')}`
}
