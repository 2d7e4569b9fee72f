// Commits in scratch repositories with the hooks installed, and runs the action's script; all of it over the built CLI.

import { match, notStrictEqual, strictEqual } from 'node:assert'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parse } from 'yaml'

const root = process.cwd()
const main = join(root, 'dist/cli/main.js')
const mended = '# Launch report\n\n**Decision:** GO\n\n## Required before launch\n\n- [x] Rollback rehearsed\n'
const contradicting = mended.replace('[x]', '[ ]')
const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
const scratch = []

/** A repository in which `audit-reports`, husky and lint-staged are installed. */
function repository() {
  const folder = mkdtempSync(join(tmpdir(), 'audit-reports-'))
  scratch.push(folder)
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
  symlinkSync(main, join(folder, 'node_modules/.bin/audit-reports'))
  for (const name of ['husky', 'lint-staged'])
    symlinkSync(realpathSync(`node_modules/.bin/${name}`), join(folder, 'node_modules/.bin', name))
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n')
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  return folder
}

function run(folder, command, args, { input, ...extra } = {}) {
  const path = `${join(folder, 'node_modules/.bin')}:${process.env.PATH}`
  const env = { ...Object.fromEntries(inherited), PATH: path, ...extra }
  return spawnSync(command, args, { cwd: folder, encoding: 'utf8', env, input })
}

function commit(folder, files) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  run(folder, 'git', ['add', '.'])
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
  return run(folder, 'git', [...identity, 'commit', '--quiet', '-m', 'report'])
}

const byGit = '.git/hooks/pre-commit'

/** A commit is refused for a contradicting report and passes for a mended one, with a hook in a file of the repository. */
function refusesAndPasses(hook, file = byGit, folder = repository()) {
  writeFileSync(join(folder, file), hook, { mode: 0o755 })
  const refused = commit(folder, { 'report.md': contradicting })
  notStrictEqual(refused.status, 0, 'a contradicting report is committed')
  match(`${refused.stdout}${refused.stderr}`, /go-with-unchecked-mandatory/)
  const passed = commit(folder, { 'report.md': mended })
  strictEqual(passed.status, 0, passed.stderr)
  strictEqual(run(folder, 'git', ['rev-list', '--count', 'HEAD']).stdout, '1\n')
}

/** A hook that does what the pre-commit framework does: runs an entry with the staged Markdown files. */
function frameworkHook(entry) {
  return `#!/bin/sh\ngit diff --cached --name-only -z --diff-filter=d -- '*.md' | xargs -0 -r ${entry}\n`
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

try {
  const page = readFileSync('docs/ci.md', 'utf8')
  const [, gitHook = ''] = /```bash\n([\s\S]*?)```/.exec(page) ?? []
  refusesAndPasses(gitHook)

  const withHusky = repository()
  strictEqual(run(withHusky, 'husky', []).status, 0)
  refusesAndPasses(gitHook, '.husky/pre-commit', withHusky)

  const withLintStaged = repository()
  const [, lintStaged = ''] = /```json\n(.*"lint-staged".*)\n```/.exec(page) ?? []
  writeFileSync(join(withLintStaged, 'package.json'), lintStaged)
  refusesAndPasses('#!/bin/sh\nlint-staged\n', byGit, withLintStaged)
  writeFileSync(join(withLintStaged, 'package.json'), lintStaged.replace('audit-reports', 'audit-reports --fix'))
  strictEqual(commit(withLintStaged, { 'tests.md': 'Passed: 8/10 (90%)\n' }).status, 0)
  strictEqual(run(withLintStaged, 'git', ['show', 'HEAD:tests.md']).stdout, 'Passed: 8/10 (80%)\n')

  const [audit, repair] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))
  refusesAndPasses(frameworkHook(audit.entry))
  const folder = repository()
  writeFileSync(join(folder, byGit), frameworkHook(repair.entry), { mode: 0o755 })
  notStrictEqual(commit(folder, { 'report.md': `${mended}\nâœ… Backups tested â€” twice\n` }).status, 0)
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
} finally {
  for (const folder of scratch) rmSync(folder, { recursive: true, force: true })
}
