// Packs the project, installs the tarball into an empty folder, and uses it there as bin and as library.

import { match, strictEqual } from 'node:assert'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

const root = process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'audit-reports-'))
try {
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
  })
  const entry = JSON.parse(packed)
  const { filename } = Object.values(entry)[0]
  writeFileSync(join(folder, 'package.json'), '{ "name": "smoke", "version": "1.0.0", "type": "module" }')
  execFileSync('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, filename)], {
    cwd: folder,
    stdio: 'pipe',
  })
  writeFileSync(join(folder, 'clean.md'), '# Release report\n\n**Decision:** GO\n')
  const [, example = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? []
  writeFileSync(join(folder, 'use.mjs'), example)
  const bin = join(folder, 'node_modules/.bin/audit-reports')
  const audit = spawnSync(bin, ['clean.md'], { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' })
  strictEqual(audit.status, 0, audit.stderr)
  strictEqual(spawnSync(bin, ['missing.md'], { cwd: folder }).status, 2)
  writeFileSync(join(folder, 'floor.ts'), "export const floor = 'never' as const\n")
  writeFileSync(
    join(folder, 'audit-reports.config.ts'),
    "import { defineConfig } from 'audit-reports'\nimport { floor } from './floor.ts'\n\nexport default defineConfig({ failOn: floor })\n",
  )
  writeFileSync(join(folder, 'wrong.md'), 'Passed: 8/10 (90%)\n')
  strictEqual(spawnSync(bin, ['wrong.md', '--no-config'], { cwd: folder }).status, 1)
  strictEqual(spawnSync(bin, ['wrong.md'], { cwd: folder }).status, 0, 'a config in TypeScript holds')
  writeFileSync(
    join(folder, 'plugin.mjs'),
    "import byDefault from 'audit-reports/remark'\nimport { remarkAuditReports } from 'audit-reports'\nconsole.log(byDefault === remarkAuditReports)",
  )
  match(execFileSync('node', ['plugin.mjs'], { cwd: folder, encoding: 'utf8' }), /^true/)
  match(
    execFileSync('node', ['use.mjs'], { cwd: folder, encoding: 'utf8' }),
    /^go (?:true|false)\n[\s\S]*Release 4\.2 2\n$/,
  )
  const launch = '# Launch report\n\n**Decision:** GO\n\n## Required before launch\n\n- [ ] Rollback rehearsed\n'
  writeFileSync(join(folder, 'launch.md'), launch)
  const [, remarkrc = ''] = /```json\n([\s\S]*?)```/.exec(readFileSync(join(root, 'docs/remark.md'), 'utf8')) ?? []
  writeFileSync(join(folder, '.remarkrc.json'), remarkrc)
  const remark = (...args) =>
    spawnSync('node', [join(root, 'node_modules/remark-cli/cli.js'), '--no-color', ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
  const told = remark('launch.md', '--no-stdout')
  strictEqual(told.status, 1, told.stderr)
  match(told.stderr, /3:15-3:17\s+error\s+Says go, but .*\s+go-with-unchecked-mandatory\s+audit-reports/)
  match(told.stderr, /\[cause\]:\n\s+7:1-7:25 +info +Mandatory and not ticked: “- \[ \] Rollback rehearsed”/)
  strictEqual(remark('clean.md', '--no-stdout', '--frail').status, 0)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
