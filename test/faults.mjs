// What only a process of its own shows, over the built CLI: signals, closed pipes, a device that is full.

import { match, ok, strictEqual } from 'node:assert'
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

const main = join(process.cwd(), 'dist/cli/main.js')
const folder = mkdtempSync(join(tmpdir(), 'audit-reports-'))
const report = '# Launch\n\n**Decision:** GO\n\n## Required before launch\n\n- [ ] Rollback rehearsed\n'
const many = 150

function sh(command) {
  return spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8', env: { ...process.env, main } })
}

/** Starts the CLI, interrupts it when `when` holds, and tells how it ended. */
function interrupted(args, when) {
  return new Promise((resolve) => {
    const child = spawn('node', [main, ...args], { cwd: folder })
    let out = ''
    let err = ''
    const look = setInterval(() => {
      if (!when(err)) return
      clearInterval(look)
      child.kill('SIGINT')
    }, 20)
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.on('close', (code, signal) => {
      clearInterval(look)
      resolve({ code, signal, out, err })
    })
  })
}

try {
  for (let index = 0; index < many; index++) writeFileSync(join(folder, `${index}.md`), report.repeat(8))
  writeFileSync(join(folder, 'old.json'), '{}')

  const started = Date.now()
  const cut = await interrupted(['.', '-f', 'json', '-f', 'sarif=old.json'], () => Date.now() - started > 400)
  ok(cut.signal === 'SIGINT' || cut.code === 130, `SIGINT ends a run: ${cut.code} ${cut.signal}`)
  strictEqual(cut.out, '', 'an interrupted run prints nothing by halves')
  strictEqual(readFileSync(join(folder, 'old.json'), 'utf8'), '{}', 'an interrupted run leaves the old result')
  strictEqual(sh('node "$main" . >/dev/null & sleep 0.4; kill -INT $!; wait $!').stderr, '')

  const watched = await interrupted(['0.md', '--watch', '-f', 'compact'], (err) => err.includes('watching'))
  strictEqual(watched.code, 0, 'Ctrl-C ends watching cleanly')
  match(watched.out, /go-with-unchecked-mandatory/)

  const piped = sh('node "$main" . --format json | head -c 10; echo; echo $PIPESTATUS')
  strictEqual(piped.stderr, '', 'a closed pipe is no error')
  match(piped.stdout, /^\{[\s\S]{9}\n[01]\n$/)

  if (existsSync('/dev/full')) {
    const full = sh('node "$main" 0.md > /dev/full')
    strictEqual(full.status, 2)
    match(full.stderr, /^audit-reports: cannot write to standard output \(ENOSPC\)\n$/)
  }

  writeFileSync(join(folder, 'big.md'), `Donâ€™t\n${'x'.repeat(3_000_000)}\n`)
  const limited = sh('trap \'\' XFSZ; ulimit -f 1000; node "$main" repair --write big.md')
  strictEqual(limited.status, 2, limited.stderr)
  strictEqual(readFileSync(join(folder, 'big.md'), 'utf8').startsWith('Donâ€™t'), true, 'the original stays')
  strictEqual(
    readdirSync(folder).some((name) => name.endsWith('.tmp')),
    false,
    'nothing is left over',
  )
  console.log('faults: as expected')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
