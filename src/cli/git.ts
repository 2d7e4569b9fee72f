import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import { Misuse } from './misuse.ts'

const run = promisify(execFile)
const maxBuffer = 2 ** 30

async function git(cwd: string, ...args: string[]): Promise<Buffer> {
  return (await run('git', args, { cwd, maxBuffer, encoding: 'buffer' })).stdout
}

async function paths(cwd: string, ...args: string[]): Promise<string[]> {
  return (await git(cwd, ...args)).toString().split('\0').filter(Boolean)
}

async function changedSince(ref: string, cwd: string): Promise<string[]> {
  const base = (await git(cwd, 'merge-base', '--', ref, 'HEAD')).toString().trim()
  const tracked = await paths(cwd, 'diff', '--name-only', '--relative', '-z', '--diff-filter=d', base)
  return [...tracked, ...(await paths(cwd, 'ls-files', '--others', '--exclude-standard', '-z'))]
}

async function hasCommit(ref: string, cwd: string): Promise<boolean> {
  const known = git(cwd, 'rev-parse', '--quiet', '--verify', '--end-of-options', `${ref}^{commit}`)
  return known.then(
    () => true,
    () => false,
  )
}

/** Which changes are meant: those in the index, or all since a commit, those in the working tree and new files too. */
export type Changes = 'staged' | { readonly since: string }

/** The files below a folder that changed and are still there, relative to it. Throws Misuse without git or the commit. */
export async function changedPaths(changes: Changes, cwd: string): Promise<string[]> {
  const inside = await git(cwd, 'rev-parse', '--is-inside-work-tree').catch(() => null)
  if (inside === null) throw new Misuse('no git repository here to ask what changed')
  if (changes === 'staged') return paths(cwd, 'diff', '--cached', '--name-only', '--relative', '-z', '--diff-filter=d')
  if (await hasCommit(changes.since, cwd)) return changedSince(changes.since, cwd)
  if (changes.since === 'HEAD') return paths(cwd, 'ls-files', '--cached', '--others', '--exclude-standard', '-z')
  throw new Misuse(`git knows no commit ${JSON.stringify(changes.since)}`)
}

/** A file as it stands in the index. */
export async function stagedBytes(path: string, cwd: string): Promise<Uint8Array> {
  return git(cwd, 'show', `:./${path}`)
}

/** The paths that git leaves out; none outside of a repository or without git. */
export function ignoredByGit(paths: readonly string[], cwd: string): ReadonlySet<string> {
  if (paths.length === 0) return new Set()
  const { stdout } = spawnSync('git', ['check-ignore', '-z', '--stdin'], { cwd, input: paths.join('\0') })
  return new Set((stdout?.toString() ?? '').split('\0'))
}
