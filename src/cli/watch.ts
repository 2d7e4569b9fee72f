import { type FSWatcher, watch } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { ConfigError } from '../config/error.ts'
import { configNames } from '../config/load-nearest.ts'
import { counted } from '../render/words.ts'
import type { Invocation } from './command.ts'
import type { ExitCode, Io } from './io.ts'
import { Misuse } from './misuse.ts'
import { isMarkdown, selectPaths } from './paths.ts'

/** Editors write a file in several steps; what follows within this time is one change. */
const settling = 100

const configs: ReadonlySet<string> = new Set([...configNames, 'package.json'])

function matters(name: string | null): boolean {
  return name === null || isMarkdown(name) || configs.has(name)
}

/** Tells when something in the folders changed, once for each burst of changes; waits at most until `end`. */
function nextChange(folders: ReadonlySet<string>, end: Promise<void>): Promise<'change' | 'end'> {
  return new Promise((done) => {
    const watchers: FSWatcher[] = []
    let timer: NodeJS.Timeout | undefined
    const finish = (why: 'change' | 'end') => {
      clearTimeout(timer)
      for (const watcher of watchers) watcher.close()
      done(why)
    }
    for (const folder of folders) {
      const watcher = watch(folder, (_event, name) => {
        if (matters(name)) timer ??= setTimeout(finish, settling, 'change')
      })
      watcher.on('error', () => finish('change'))
      watchers.push(watcher)
    }
    end.then(() => finish('end'))
  })
}

/** A mistake in the first run ends it; a later one is told, and waits to be mended. */
async function attempt(once: () => Promise<ExitCode>, io: Io, giveUp: (() => void) | null): Promise<void> {
  try {
    await once()
  } catch (error) {
    giveUp?.()
    if (giveUp !== null || !(error instanceof Misuse || error instanceof ConfigError)) throw error
    for (const line of error.message.split('\n')) io.warn(`audit-reports: ${line}`)
  }
}

/** Audits again whenever a report or a config changes, until the user ends it. */
export async function watchReports(once: () => Promise<ExitCode>, { args }: Invocation, io: Io): Promise<ExitCode> {
  if (args.includes('-')) throw new Misuse('--watch needs files, not standard input')
  let giveUp: (() => void) | null = null
  const givenUp = new Promise<void>((resolve) => {
    giveUp = resolve
  })
  const end = Promise.race([io.untilInterrupted(), givenUp])
  for (;;) {
    const { paths } = await selectPaths(args, io.cwd, true)
    const folders = new Set([io.cwd, ...paths.map((path) => dirname(resolve(io.cwd, path)))])
    const change = nextChange(folders, end)
    await attempt(once, io, giveUp)
    giveUp = null
    io.warn(`audit-reports: watching ${counted(paths.length, 'report')}; Ctrl-C ends`)
    if ((await change) === 'end') return 0
  }
}
