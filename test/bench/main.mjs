// Measures the built command line and library, and writes docs/performance.md. Usage: npm run bench [-- FILE]
// With the main file of a markdownlint-cli2, or with one installed beside, its times stand beside, in the same rounds.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { auditReport, repairText } from '../../dist/library/index.js'
import { repairSection } from './repair.mjs'

const folder = mkdtempSync(join(tmpdir(), 'audit-reports-bench-'))
const fixtures = readdirSync('fixtures/reports').map((name) =>
  readFileSync(join('fixtures/reports', name, 'report.md'), 'utf8'),
)
const parser = unified().use(remarkParse)
const rounds = 5

function reportOf(size) {
  let text = ''
  for (let index = 0; text.length < size; index++) text += `${fixtures[index % fixtures.length]}\n`
  return text.slice(0, size)
}

/** The least processor time of a call in milliseconds. */
function timeOf(call, tries = 3) {
  const times = Array.from({ length: tries }, () => {
    const before = process.cpuUsage()
    call()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

const hook = join(folder, 'hook.cjs')
const told = join(folder, 'told.json')
writeFileSync(
  hook,
  `process.on('exit', () => { const { user, system } = process.cpuUsage(); require('node:fs').writeFileSync(${JSON.stringify(told)}, JSON.stringify({ time: (user + system) / 1000, memory: process.resourceUsage().maxRSS / 1024 })) })`,
)

/** The least processor time of each of some Node processes in milliseconds, run in turn, and its memory in MB. */
function processesOf(calls, tries = rounds) {
  const runs = calls.map(() => [])
  for (let round = 0; round < tries; round++)
    for (const [index, args] of calls.entries()) {
      spawnSync(process.execPath, ['--require', hook, ...args], { stdio: 'ignore', cwd: folder })
      runs[index].push(JSON.parse(readFileSync(told, 'utf8')))
    }
  return runs.map((run) => ({
    time: Math.min(...run.map(({ time }) => time)),
    memory: Math.max(...run.map(({ memory }) => memory)),
  }))
}

const command = resolve('dist/cli/main.js')
const installed = 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs'
const neighbour = process.argv[2] ?? (existsSync(installed) ? installed : undefined)
const one = join(folder, 'one.md')
writeFileSync(one, reportOf(7000))
for (const count of [100, 500, 2500]) {
  mkdirSync(join(folder, String(count)))
  for (let index = 0; index < count; index++)
    writeFileSync(join(folder, String(count), `${index}.md`), fixtures[index % fixtures.length] ?? '')
}

/** The first run leaves compiled code for those after it. */
processesOf([[command, one]], 1)
const names = ['one report of 7 KB', '100 reports', '500 reports']
const inputs = [one, join(folder, '100'), join(folder, '500')]
const [bare, version] = processesOf([
  ['-e', ''],
  [command, '--version'],
])
const measured = inputs.map((input, index) =>
  processesOf(
    [
      [command, input],
      ...(neighbour === undefined ? [] : [[resolve(neighbour), index === 0 ? input : join(input, '*.md')]]),
    ],
    index === 0 ? rounds : 1,
  ),
)
const [bulk] = processesOf([['--max-old-space-size=160', command, join(folder, '2500')]], 1)
const row = (name, { time, memory }, other) =>
  `| ${name} | ${time.toFixed(0)} | ${(time / bare.time).toFixed(1)} | ${memory.toFixed(0)} |${
    neighbour === undefined ? '' : ` ${other === undefined ? '' : (time / other.time).toFixed(2)} |`
  }`
const rows = [
  row('bare `node -e ""`', bare),
  row('`--version`', version),
  ...names.map((name, index) => row(name, ...measured[index])),
  row('2500 reports, heap of 160 MB', bulk),
]

auditReport(reportOf(50_000))
parser.parse(reportOf(50_000))
const growth = []
let last = 0
for (const size of Array.from({ length: 9 }, (_, power) => 39_000 * 2 ** power)) {
  const text = reportOf(size)
  const time = timeOf(() => auditReport(text), 1)
  const parsed = size > 312_000 ? null : timeOf(() => parser.parse(text), 1)
  const repaired = timeOf(() => repairText(text), 1)
  const ratio = last === 0 ? '' : (time / last).toFixed(1)
  growth.push(
    `| ${size / 1000} KB | ${time.toFixed(0)} | ${ratio} | ${parsed === null ? '' : (time / parsed).toFixed(1)} | ${repaired.toFixed(0)} |`,
  )
  last = time
}

const page = `# Performance

Written by \`npm run bench\` with Node ${process.version} on ${cpus()[0]?.model ?? 'an unknown processor'}. Processor time in
milliseconds; the ratios are of one run and say more than the times, which depend on the machine and its load.

## The command line

| | ms | × bare node | MB |${neighbour === undefined ? '' : ' × markdownlint-cli2 |'}
|---|---|---|---|${neighbour === undefined ? '' : '---|'}
${rows.join('\n')}

The first run of a version of Node leaves what V8 compiled beside the script (\`dist/cli/run.cjs.*.cache\`); where that folder
is read-only nothing is left and each run takes about a fifth longer. Of a report only its text and its findings are kept;
V8 leaves the rest lying about until its heap is full, so that the last line tells what is needed.

## Growth of an audit in one process

| size | ms | × the size before | × bare remark-parse | repair, ms |
|---|---|---|---|---|
${growth.join('\n')}

${repairSection()}
## Limits

Limits on what is read, and how to raise them: \`characters\`, \`nesting\`, \`signs\`, \`words\` and \`cells\` in the option
\`limits\` of \`auditReport\`; a report beyond one is not audited, which is an error of its own (\`not-audited\`) and exit
code 2.
`
writeFileSync('docs/performance.md', page)
console.log(page)
rmSync(folder, { recursive: true, force: true })
