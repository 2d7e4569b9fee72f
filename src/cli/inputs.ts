import { resolve } from 'node:path'
import { type FileConfig, fileConfigs } from '../config/load-for-file.ts'
import { changesAsked, selectChanged } from './changes.ts'
import type { Invocation } from './command.ts'
import type { Io } from './io.ts'
import { selectPaths } from './paths.ts'
import { progressOf } from './progress.ts'
import { readRegularFile, reasonOf } from './read.ts'

/** One file as read. */
export interface Input {
  /** What to call it. */
  readonly path: string
  /** Where it is on disk; null for standard input. */
  readonly file: string | null
  readonly bytes: Uint8Array
  readonly config: FileConfig
}

async function readStaged(path: string, cwd: string): Promise<Uint8Array> {
  return (await import('./git.ts')).stagedBytes(path, cwd)
}

/**
 * Reads the files that a call names, one at a time, and hands each to `use`, but those that a config ignores. What cannot
 * be found, read or taken as text is named on standard error, and the others go on; gives whether all went well.
 * Throws ConfigError.
 */
export async function eachInput(
  { args, values }: Invocation,
  io: Io,
  use: (input: Input) => void | Promise<void>,
): Promise<boolean> {
  const changes = changesAsked(values)
  const { paths, problems } =
    changes === null
      ? await selectPaths(args, io.cwd, values['allow-empty'])
      : await selectChanged(changes, args, io.cwd)
  const read = (path: string, file: string | null) =>
    file === null ? io.readStdin() : changes === 'staged' ? readStaged(path, io.cwd) : readRegularFile(file)
  const failures = [...problems]
  const configOf = fileConfigs({ cwd: io.cwd, config: values.config, off: values['no-config'] === true })
  const progress = progressOf(paths.length, io)
  for (const path of paths) {
    const name = path === '-' ? (values['stdin-filename'] ?? '<stdin>') : path
    const file = path === '-' ? null : resolve(io.cwd, path)
    const config = await configOf(resolve(io.cwd, name))
    if (config.ignored) continue
    progress(name)
    try {
      await use({ path: name, file, bytes: await read(path, file), config })
    } catch (error) {
      const reason = reasonOf(error)
      if (reason === null) throw error
      failures.push(`${name}: ${reason}`)
    }
  }
  progress(null)
  for (const failure of failures) io.warn(`audit-reports: ${failure}`)
  return failures.length === 0
}
