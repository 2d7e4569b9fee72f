import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ConfigError } from './error.ts'
import { parseJsonc } from './jsonc.ts'

/** What a config may be called. */
export const configNames = [
  'audit-reports.config.ts',
  'audit-reports.config.mts',
  'audit-reports.config.js',
  'audit-reports.config.mjs',
  'audit-reports.config.json',
  '.audit-reportsrc.json',
] as const

const known: ReadonlySet<string> = new Set(configNames)

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch {
    return []
  }
}

/** What somebody may call a config that is not read. */
const lookalike = /^(?:audit-reports\.config|\.audit-reportsrc)(?:\.(?:[cm]?[jt]s|json[c5]?|ya?ml|toml))?$/

async function hasKey(file: string): Promise<boolean> {
  const text = await readFile(file, 'utf8').catch(() => '')
  if (!text.includes('"audit-reports"')) return false
  try {
    const content = parseJsonc(text)
    return typeof content === 'object' && content !== null && Object.hasOwn(content, 'audit-reports')
  } catch (error) {
    throw new ConfigError(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function inFolder(folder: string): Promise<string | null> {
  const names = await namesIn(folder)
  const found = names.filter((name) => known.has(name)).sort()
  const strange = names.find((name) => lookalike.test(name) && !known.has(name))
  if (strange !== undefined)
    throw new ConfigError(`${join(folder, strange)}: is not read; a config is called one of ${configNames.join(', ')}`)
  if (names.includes('package.json') && (await hasKey(join(folder, 'package.json')))) found.push('package.json')
  if (found.length > 1) throw new ConfigError(`${folder}: ${found.join(' and ')} are two configs; keep one`)
  return found[0] === undefined ? null : join(folder, found[0])
}

/** Finds the config that is nearest to a file, in its folder or one above; each folder is looked at once. */
export function nearestConfigs(): (folder: string) => Promise<string | null> {
  const known = new Map<string, Promise<string | null>>()
  const nearest = (folder: string): Promise<string | null> => {
    const before = known.get(folder)
    if (before !== undefined) return before
    const above = dirname(folder)
    const found = inFolder(folder).then((file) => file ?? (above === folder ? null : nearest(above)))
    known.set(folder, found)
    return found
  }
  return nearest
}
