import { dirname, relative, resolve, sep } from 'node:path'
import type { Config } from './config.ts'
import type { Layer } from './layer.ts'
import { loadConfig } from './load.ts'
import { nearestConfigs } from './load-nearest.ts'

/** What the config that holds for a file says of it. */
export interface FileConfig {
  /** What to call the config; null where there is none. */
  readonly name: string | null
  readonly ignored: boolean
  /** The absolute path of the baseline that it names. */
  readonly baseline: string | null
  /** Its choices, and those of the overrides that fit, the weakest first. */
  readonly layers: readonly Layer[]
}

/** Where configs come from. */
export interface ConfigOptions {
  readonly cwd: string
  /** The config for all files, in place of those nearest to them. */
  readonly config?: string | undefined
  /** Whether configs are left alone. */
  readonly off: boolean
}

interface Loaded {
  readonly name: string
  readonly folder: string
  readonly config: Config
}

const none: FileConfig = { name: null, ignored: false, baseline: null, layers: [] }

function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

async function readFor(file: string, { name, folder, config }: Loaded): Promise<FileConfig> {
  const { ignores = [], overrides = [] } = config
  const baseline = config.baseline === undefined ? null : resolve(folder, config.baseline)
  const base = { from: name, ...config }
  if (ignores.length === 0 && overrides.length === 0) return { name, ignored: false, baseline, layers: [base] }
  const path = withSlashes(relative(folder, file))
  const { matcher } = await import('./globs.ts')
  const fitting = overrides.flatMap((override, index) =>
    matcher(override.files)(path) ? [{ from: `${name}, overrides[${index}]`, ...override }] : [],
  )
  return { name, ignored: matcher(ignores)(path), baseline, layers: [base, ...fitting] }
}

/** Says of a file, given by its absolute path, what its config says; each config is read once. Throws ConfigError. */
export function fileConfigs({ cwd, config, off }: ConfigOptions): (file: string) => Promise<FileConfig> {
  if (off) return async () => none
  const nearest = nearestConfigs()
  const loaded = new Map<string, Promise<Loaded>>()
  const load = async (path: string): Promise<Loaded> => {
    const name = withSlashes(relative(cwd, path))
    return { name, folder: config === undefined ? dirname(path) : cwd, config: await loadConfig(path, name) }
  }
  return async (file) => {
    const path = config === undefined ? await nearest(dirname(file)) : resolve(cwd, config)
    if (path === null) return none
    const known = loaded.get(path) ?? load(path)
    loaded.set(path, known)
    return readFor(file, await known)
  }
}
