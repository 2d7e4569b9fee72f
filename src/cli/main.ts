import { join } from 'node:path'
import process from 'node:process'
import { tuneEngine } from './engine.ts'
import { loadScript } from './load-script.ts'

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`audit-reports: cannot write to standard output (${error.code ?? error.message})\n`)
  process.exit(2)
})

tuneEngine()
/** A CommonJS module, which Node starts sooner than one that can import. */
const programFolder = __dirname
const script = loadScript(join(programFolder, 'run.cjs'))
const { run } = script.exports as typeof import('./run.ts')

const running = run(process.argv.slice(2), {
  cwd: process.cwd(),
  programFolder,
  env: process.env,
  isTerminal: process.stdout.isTTY === true,
  columns: process.stdout.columns ?? 100,
  readStdin,
  write: (content) => process.stdout.write(content),
  warn: (line) => process.stderr.write(`${line}\n`),
  progress: (words) => {
    if (process.stderr.isTTY !== true) return
    const width = (process.stderr.columns || 80) - 1
    process.stderr.write(`\r\u001B[K${words === null ? '' : words.slice(0, width)}`)
  },
  untilInterrupted: () => new Promise((resolve) => process.once('SIGINT', () => resolve())),
})
running.then((exitCode) => {
  process.exitCode = exitCode
  script.keep()
})
