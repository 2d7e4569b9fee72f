import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Io } from '../../src/cli/io.ts'
import { run } from '../../src/cli/run.ts'

/** What a call of the command line did. */
export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Calls the command line in a folder. */
export async function call(
  cwd: string,
  argv: readonly string[],
  io: Partial<Io> & { stdin?: string | Uint8Array } = {},
): Promise<Outcome> {
  let out = ''
  let err = ''
  const { stdin = '', ...others } = io
  const code = await run(argv, {
    cwd,
    programFolder: 'src/cli',
    env: {},
    isTerminal: false,
    columns: 100,
    readStdin: async () => Buffer.from(stdin),
    write: (content) => {
      out += Buffer.from(content).toString()
    },
    warn: (line) => {
      err += `${line}\n`
    },
    progress: () => {},
    untilInterrupted: async () => {},
    ...others,
  })
  return { code, out, err }
}

/** A folder with files, removed after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'audit-reports-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** A report that contradicts itself about as plainly as can be. */
export const contradicting = `# Launch report

**Decision:** GO

## Required before launch

- [x] Backups tested
- [ ] Rollback rehearsed
`

/** A report that keeps its word. */
export const clean = `# Launch report

**Decision:** GO

## Required before launch

- [x] Backups tested
- [x] Rollback rehearsed
`
