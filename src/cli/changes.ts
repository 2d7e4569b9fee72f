import type { Changes } from './git.ts'
import { Misuse } from './misuse.ts'
import type { Values } from './options.ts'
import { isMarkdown, type Selection } from './paths.ts'

/** The changes that a call is about; null where it is about all files. Throws Misuse for two answers. */
export function changesAsked({ staged, changed, since }: Values): Changes | null {
  const asked: Changes[] = []
  if (staged === true) asked.push('staged')
  if (changed === true) asked.push({ since: 'HEAD' })
  if (since !== undefined) asked.push({ since })
  if (asked.length > 1) throw new Misuse('choose one of --staged, --changed and --since')
  return asked[0] ?? null
}

/** The Markdown files that changed, among those that paths, folders and globs name. None is no mistake. */
export async function selectChanged(changes: Changes, patterns: readonly string[], cwd: string): Promise<Selection> {
  const { changedPaths } = await import('./git.ts')
  const found = (await changedPaths(changes, cwd)).filter(isMarkdown)
  if (patterns.length === 0 || patterns.includes('.')) return { paths: found.sort(), problems: [] }
  const { matcher } = await import('../config/globs.ts')
  return { paths: found.filter(matcher(patterns)).sort(), problems: [] }
}
