import { posix, relative, resolve } from 'node:path'
import type { Changes } from './git.ts'
import { Misuse } from './misuse.ts'
import type { Values } from './options.ts'
import { exists, isMarkdown, missing, type Selection, withSlashes } from './paths.ts'

/** The changes that a call is about; null where it is about all files. Throws Misuse for two answers. */
export function changesAsked({ staged, changed, since }: Values): Changes | null {
  const asked: Changes[] = []
  if (staged === true) asked.push('staged')
  if (changed === true) asked.push({ since: 'HEAD' })
  if (since !== undefined) asked.push({ since })
  if (asked.length > 1) throw new Misuse('choose one of --staged, --changed and --since')
  return asked[0] ?? null
}

/** Whether a path is a file or folder, or stands below it. */
function isWithin(path: string, place: string): boolean {
  const way = posix.relative(place, path)
  return way !== '..' && !way.startsWith('../')
}

/**
 * The Markdown files that changed, among those that paths, folders and globs name; without any, those below the working
 * folder. None is no mistake, but a path that is not there is.
 */
export async function selectChanged(changes: Changes, patterns: readonly string[], cwd: string): Promise<Selection> {
  const { changedPaths } = await import('./git.ts')
  const changed = (await changedPaths(changes, cwd)).filter(isMarkdown)
  const paths = new Set<string>()
  const problems: string[] = []
  const { default: picomatch } = await import('picomatch')
  const { default: glob } = await import('fast-glob')
  for (const pattern of patterns.length === 0 ? ['.'] : patterns) {
    const place = withSlashes(relative(cwd, resolve(cwd, pattern)))
    const isThere = await exists(resolve(cwd, pattern))
    const fits = picomatch(withSlashes(pattern).replace(/^\.\//, ''))
    const found = changed.filter((path) => (isThere ? isWithin(path, place) : fits(path)))
    for (const path of found) paths.add(path)
    if (!isThere && found.length === 0 && !glob.isDynamicPattern(pattern))
      problems.push(`${pattern}: ${missing(pattern)}`)
  }
  return { paths: [...paths].sort(), problems }
}
