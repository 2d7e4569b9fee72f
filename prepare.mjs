// Builds. Where npm installs a git checkout globally, as pre-commit does, it leaves out what the build needs: that comes first.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'

const env = { ...process.env, npm_config_global: 'false' }
const steps = [['run', 'build']]
if (!existsSync('node_modules/tsup'))
  steps.unshift(['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'])
for (const step of steps) {
  const { status } = spawnSync('npm', step, { stdio: 'inherit', env, shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}
