import { stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { suggest } from '../suggest.ts'
import { commands } from './commands/index.ts'

const extensions = '{md,markdown}'

/** Whether a file is Markdown by its name. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/.test(path)
}
const never = ['**/node_modules/**', '**/.git/**']

/** Files to read, and what was asked for but is not there. */
export interface Selection {
  /** Relative to the working folder, with `/`; standard input is `-`. */
  readonly paths: readonly string[]
  readonly problems: readonly string[]
}

/** A path as globs and git write it. */
export function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

/** What keeps a file from being read although its name may stand for one. */
const cannotBeRead: ReadonlySet<unknown> = new Set(['EACCES', 'ELOOP', 'ENAMETOOLONG'])

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    return cannotBeRead.has(code) ? 'file' : null
  }
}

/** Whether there is a file or folder at a path. */
export async function exists(path: string): Promise<boolean> {
  return (await kindOf(path)) !== null
}

/** What is said of a path that is not there: it may have been meant for a command. */
export function missing(path: string): string {
  const command = suggest(path, Object.keys(commands))
  return `no such file or folder${command === null ? '' : `; did you mean the command ${command}?`}`
}

/** What a file is called: by its way from the working folder where it stands below it, else as given. */
function nameOf(path: string, cwd: string): string {
  const way = relative(cwd, resolve(cwd, path))
  return withSlashes(way.startsWith('..') || isAbsolute(way) ? path : way)
}

async function expand(pattern: string, cwd: string): Promise<string[]> {
  const { default: glob } = await import('fast-glob')
  return (await glob(pattern, { cwd, ignore: never, dot: false, followSymbolicLinks: false })).sort()
}

/**
 * The files that paths, folders and globs name. A path that exists is taken as it is, git-ignored or not; what a folder
 * or a glob finds leaves git-ignored files out.
 */
export async function selectPaths(patterns: readonly string[], cwd: string, allowEmpty = false): Promise<Selection> {
  const paths = new Set<string>()
  const problems: string[] = []
  for (const pattern of patterns.length === 0 ? ['.'] : patterns) {
    const kind = pattern === '-' ? 'file' : await kindOf(resolve(cwd, pattern))
    if (kind === 'file') {
      paths.add(pattern === '-' ? pattern : nameOf(pattern, cwd))
      continue
    }
    const { default: glob } = await import('fast-glob')
    const folder = withSlashes(relative(cwd, resolve(cwd, pattern)))
    const within = folder === '' ? '' : `${glob.escapePath(folder)}/`
    const found = await expand(kind === 'folder' ? `${within}**/*.${extensions}` : withSlashes(pattern), cwd)
    const ignored = (await import('./git.ts')).ignoredByGit(found, cwd)
    const kept = found.filter((path) => !ignored.has(path))
    for (const path of kept) paths.add(path)
    const dynamic = glob.isDynamicPattern(pattern)
    if (kept.length > 0 || (allowEmpty && (kind === 'folder' || dynamic))) continue
    if (kind === 'folder') problems.push(`${pattern}: no Markdown file in this folder`)
    else problems.push(`${pattern}: ${dynamic ? 'no file matches' : missing(pattern)}`)
  }
  return { paths: [...paths], problems }
}
