import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Config } from './config.ts'
import { ConfigError } from './error.ts'
import { parseJsonc } from './jsonc.ts'
import { systemReason } from './reasons.ts'

/** The address of a module as it is now: Node keeps what it loaded by address. */
async function currentUrl(file: string): Promise<URL> {
  const url = pathToFileURL(file)
  url.searchParams.set('changed', String((await stat(file)).mtimeMs))
  return url
}

async function read(file: string): Promise<unknown> {
  if (/\.m?[jt]s$/.test(file)) {
    const { loadModule } = await import('./load-module.ts')
    return loadModule(await currentUrl(file))
  }
  const content = parseJsonc(await readFile(file, 'utf8'))
  if (basename(file) !== 'package.json') return content
  return typeof content === 'object' && content !== null ? Reflect.get(content, 'audit-reports') : undefined
}

/**
 * Reads and checks a config: a module with a default export, JSON with comments, or `audit-reports` of a package.json.
 * `name` is what to call it. Throws ConfigError.
 */
export async function loadConfig(file: string, name: string): Promise<Config> {
  let config: unknown
  try {
    config = await read(file)
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    throw new ConfigError(`${name}: ${systemReason(error) ?? message}`)
  }
  if (config === undefined) throw new ConfigError(`${name}: has no default export`)
  const { complaintsOf } = await import('./complaints.ts')
  const complaints = complaintsOf(config)
  if (complaints.length > 0) throw new ConfigError(complaints.map((complaint) => `${name}: ${complaint}`).join('\n'))
  return config as Config
}
