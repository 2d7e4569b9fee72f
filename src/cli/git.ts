import { execFile, spawnSync } from 'node:child_process'
import { posix } from 'node:path'
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

const listed = ['ls-files', '--full-name', '--exclude-standard', '--others', '-z'] as const
const differing = ['diff', '--name-only', '--no-relative', '-z', '--diff-filter=d'] as const
const everywhere = ['--', ':/'] as const

async function changedSince(ref: string, cwd: string): Promise<string[]> {
  const base = await git(cwd, 'merge-base', '--', ref, 'HEAD').catch(() => {
    throw new Misuse(`git knows no commit that ${JSON.stringify(ref)} and HEAD come from; a shallow clone lacks it`)
  })
  const tracked = await paths(cwd, ...differing, base.toString().trim())
  return [...tracked, ...(await paths(cwd, ...listed, ...everywhere))]
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

async function changedFromTop(changes: Changes, cwd: string): Promise<string[]> {
  if (changes === 'staged') return paths(cwd, ...differing, '--cached')
  if (await hasCommit(changes.since, cwd)) return changedSince(changes.since, cwd)
  if (changes.since === 'HEAD') return paths(cwd, ...listed, '--cached', ...everywhere)
  throw new Misuse(`git knows no commit ${JSON.stringify(changes.since)}`)
}

/** The files of the repository that changed and are still there, relative to a folder in it. Throws Misuse without git or the commit. */
export async function changedPaths(changes: Changes, cwd: string): Promise<string[]> {
  const prefix = await git(cwd, 'rev-parse', '--show-prefix').catch(() => {
    throw new Misuse('no git repository here to ask what changed')
  })
  const folder = `/${prefix.toString().replace(/\n$/, '')}`
  return (await changedFromTop(changes, cwd)).map((path) => posix.relative(folder, `/${path}`))
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
