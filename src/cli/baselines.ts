import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import type { BaselineEntry } from '../findings/baseline.ts'
import { Misuse } from './misuse.ts'

/** Where a baseline stands when nobody says. */
export const defaultBaseline = 'audit-reports-baseline.json'

/** A path as a baseline calls it: relative to its folder, with `/`. */
export function pathIn(baseline: string, file: string): string {
  return relative(dirname(baseline), file).split(sep).join('/')
}

/** Reads a baseline by its absolute path. Throws Misuse where there is none. */
export async function readBaseline(file: string, cwd: string): Promise<BaselineEntry[]> {
  const name = relative(cwd, file)
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Misuse(`${name}: no baseline there; audit-reports baseline create writes one`)
  })
  const { parseBaseline } = await import('../findings/baseline-file.ts')
  const entries = parseBaseline(text)
  if (entries === null) throw new Misuse(`${name}: is no baseline`)
  return entries
}

/** Gives the entries for a file from the baseline that holds for it; each baseline is read once. */
export function baselineReader(asked: string | undefined, cwd: string) {
  const known = new Map<string, Promise<BaselineEntry[]>>()
  return async (file: string, configured: string | null): Promise<readonly BaselineEntry[]> => {
    const baseline = asked === undefined ? configured : resolve(cwd, asked)
    if (baseline === null) return []
    const entries = known.get(baseline) ?? readBaseline(baseline, cwd)
    known.set(baseline, entries)
    const path = pathIn(baseline, file)
    return (await entries).filter((entry) => entry.path === path)
  }
}
