// Proves the whole: every step, one line each, then the sum. Usage: node test/prove.mjs [folder with labelled corpora]
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const labelled = process.argv[2]
const steps = [
  { name: 'types', command: 'npm run typecheck' },
  { name: 'format and lint', command: 'npx biome check --error-on-warnings .' },
  { name: 'unused code', command: 'npx knip' },
  { name: 'unit tests', command: 'npx vitest run' },
  { name: 'build', command: 'npm run build' },
  { name: 'regular expressions', command: 'node test/regexes.mjs' },
  { name: 'package', command: 'npm run --silent lint:package' },
  { name: 'hooks', command: 'node test/hooks.mjs' },
  { name: 'pre-commit framework', command: 'node test/framework.mjs' },
  { name: 'signals and closed pipes', command: 'node test/faults.mjs' },
  { name: 'commands of the docs', command: 'node test/pages.mjs' },
  { name: 'package as installed', command: 'node test/smoke.mjs' },
]
if (labelled !== undefined && existsSync(join(labelled, 'seeds')))
  steps.push({ name: 'SARIF of the seeds', command: `node test/seeds.mjs ${join(labelled, 'seeds')}` })
if (labelled !== undefined && existsSync(join(labelled, 'eval/labels/dev')))
  steps.push({ name: 'evaluation', command: `npm run --silent eval -- ${labelled} --floors` })

const { FORCE_COLOR: _, ...inherited } = process.env
const env = { ...inherited, NO_COLOR: '1' }
let passed = 0
let failed = 0
for (const { name, command } of steps) {
  const started = Date.now()
  const { status, stdout, stderr } = spawnSync(command, { shell: true, encoding: 'utf8', maxBuffer: 1e8, env })
  const [, failures = '0', successes = status === 0 ? '1' : '0'] =
    /Tests\s+(?:(\d+) failed \| )?(?:(\d+) passed)?/.exec(name === 'unit tests' ? stdout : '') ?? []
  passed += Number(successes)
  failed += status === 0 ? 0 : Math.max(1, Number(failures))
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'pass' : 'FAIL'}  ${name} (${seconds} s)`)
  if (status !== 0 || name === 'evaluation') console.log(`${stdout}${stderr}`)
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
