// Installs the project from a git checkout as the pre-commit framework does, and commits with its hooks: by the framework
// itself where it is on the PATH, else by the commands that it runs.

import { match, notStrictEqual, strictEqual } from 'node:assert'
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import {
  byGit,
  commit,
  damaged,
  frameworkHook,
  mended,
  refusesAndPasses,
  repository,
  root,
  run,
  scratchFolder,
} from './repositories.mjs'

/** A repository with the files of the working tree as its one commit. */
function checkout() {
  const folder = scratchFolder()
  const names = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
  for (const name of names.split('\0').filter(existsSync)) cpSync(join(root, name), join(folder, name))
  run(folder, 'git', ['init', '--quiet'])
  strictEqual(commit(folder, {}).status, 0)
  return folder
}

const origin = checkout()
const folder = repository()
const env = {}

if (spawnSync('pre-commit', ['--version']).status === 0) {
  const [, snippet = ''] = /```yaml\n(repos:[\s\S]*?)```/.exec(readFileSync('docs/ci.md', 'utf8')) ?? []
  const config = parse(snippet)
  config.repos[0].repo = origin
  config.repos[0].rev = run(origin, 'git', ['rev-parse', 'HEAD']).stdout.trim()
  writeFileSync(join(folder, '.pre-commit-config.yaml'), stringify(config))
  env.PRE_COMMIT_HOME = scratchFolder()
  const installed = run(folder, 'pre-commit', ['install', '--install-hooks'], env)
  strictEqual(installed.status, 0, `${installed.stdout}${installed.stderr}`)
} else {
  const place = scratchFolder()
  const npm = (...args) => {
    const done = run(origin, 'npm', args, { npm_config_prefix: place, npm_config_global: '' })
    strictEqual(done.status, 0, done.stderr)
    return done.stdout.trim()
  }
  npm('install', '--include=dev', '--include=prod', '--ignore-prepublish', '--no-progress', '--no-save')
  const packet = npm('pack')
  match(packet, /^\S+\.tgz$/, 'the framework takes all that npm pack prints for the name of the packet')
  npm('install', '-g', join(origin, packet))
  const entries = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')).map(({ entry }) => join(place, 'bin', entry))
  writeFileSync(join(folder, byGit), frameworkHook(...entries), { mode: 0o755 })
}

refusesAndPasses(folder, env)
const refused = commit(folder, { 'report.md': damaged }, env)
notStrictEqual(refused.status, 0)
match(`${refused.stdout}${refused.stderr}`, /report\.md: 2 repairs from windows-1252/)
strictEqual(commit(folder, { 'report.md': `${mended}\n✅ Backups tested — twice\n` }, env).status, 0)
