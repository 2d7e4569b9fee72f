import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { version } from '../../package.json'
import { plainLimits, type Settings } from '../config/settle.ts'
import type { Audited } from '../findings/result.ts'
import { writeWhole } from './write.ts'

/** What an audit of one file gave, before the baseline. */
export interface CachedAudit extends Omit<Audited, 'path'> {
  /** Beyond the limits, so that nothing was audited. */
  readonly refused: boolean
}

interface Entry {
  readonly key: string
  readonly audit: string
  readonly sum: string
}

/** Audits by file; one holds as long as its content, settings and program do. */
export interface Cache {
  find(path: string, bytes: Uint8Array, settings: Settings): CachedAudit | null
  keep(path: string, bytes: Uint8Array, settings: Settings, audit: CachedAudit): void
  save(): Promise<void>
}

/** Where the cache stands when nobody says. */
export const defaultCache = '.audit-reports-cache.json'

function hash(...parts: (string | Uint8Array)[]): string {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part).update('\u0000')
  return sum.digest('hex')
}

/** What names this very program: its version, and its files with their sizes and times. */
async function programId(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => /\.[cm]?[jt]s$/.test(name)).sort()
  const files = await Promise.all(
    names.map(async (name) => {
      const { size, mtimeMs } = await stat(join(folder, name))
      return `${name} ${size} ${mtimeMs}`
    }),
  )
  return hash(version, ...files)
}

function settingsId(settings: Settings): string {
  const { preset, rules, levels, options, vocabulary } = settings
  const set = [...options].map(([id, values]) => [id, Object.entries(values).map(([name, { value }]) => [name, value])])
  const chosen = rules.map(({ id }) => [id, levels.get(id)])
  return JSON.stringify([preset.value, chosen, set, vocabulary, plainLimits(settings)])
}

async function readEntries(file: string | null): Promise<Map<string, Entry>> {
  if (file === null) return new Map()
  try {
    const { version, entries } = JSON.parse(await readFile(file, 'utf8'))
    return version === 1 ? new Map(entries) : new Map()
  } catch {
    return new Map()
  }
}

/** Opens a cache, in a file or only for this run; one that is damaged counts as empty. `folder` is that of the program. */
export async function openCache(file: string | null, folder: string): Promise<Cache> {
  const [program, entries] = await Promise.all([programId(folder), readEntries(file)])
  const keyOf = (bytes: Uint8Array, settings: Settings) => hash(program, settingsId(settings), bytes)
  return {
    find: (path, bytes, settings) => {
      const entry = entries.get(path)
      if (entry?.key !== keyOf(bytes, settings) || entry.sum !== hash(entry.key, String(entry.audit))) return null
      return JSON.parse(entry.audit)
    },
    keep: (path, bytes, settings, found) => {
      const key = keyOf(bytes, settings)
      const audit = JSON.stringify(found)
      entries.set(path, { key, audit, sum: hash(key, audit) })
    },
    save: async () => {
      if (file === null) return
      await mkdir(dirname(file), { recursive: true })
      await writeWhole(file, `${JSON.stringify({ version: 1, entries: [...entries] })}\n`)
    },
  }
}
